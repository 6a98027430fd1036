import ChanceryXML

/// Finds the loops and conditions that would cut a merged cell of ODF in half: it begins inside, and goes on behind them (ODF 1.3 part 3
/// §19.678). In WordprocessingML every row says by itself whether it goes on with a merge.
struct RowSpans {
    /// The tags of such scopes.
    private(set) var cutting: [Int] = []

    init(_ table: TemplateElement) {
        look(at: table.children, scope: nil, next: nil)
    }

    private mutating func look(at nodes: [TemplateNode], scope: Int?, next: TemplateElement?) {
        for index in nodes.indices {
            switch nodes[index] {
            case .element(let element) where element.role == .row:
                guard let scope, let next else { continue }
                for span in Self.spans(of: element)
                where Self.isOpen(span, in: nodes, behind: index) && Self.isCovered(span.column, in: next) {
                    cutting.append(scope)
                }
            case .element(let element) where element.role == .rowGroup || element.role == .other:
                look(at: element.children, scope: scope, next: Self.firstRow(nodes[(index + 1)...]))
            case .scope(let inner):
                let following = Self.firstRow(nodes[(index + 1)...]) ?? next
                for branch in inner.branches { look(at: branch.nodes, scope: branch.tag, next: following) }
            case .element, .text, .other, .tag: break
            }
        }
    }

    // MARK: Cells

    /// A cell that reaches over several rows.
    private struct Span {
        var column: Int
        var rows: Int
    }

    private static func spans(of row: TemplateElement) -> [Span] {
        var spans: [Span] = []
        var column = 0
        for node in row.children {
            guard case .element(let cell) = node, cell.role == .cell || cell.role == .coveredCell else { continue }
            if cell.role == .cell, let rows = cell.head.wholeNumber("number-rows-spanned", .odfTable), rows > 1 {
                spans.append(Span(column: column, rows: rows))
            }
            column += cell.gridWidth
        }
        return spans
    }

    /// Whether a cell of another row covers the column.
    private static func isCovered(_ column: Int, in row: TemplateElement) -> Bool {
        var position = 0
        // Places that a cell of the row itself covers.
        var own = 0
        for case .element(let cell) in row.children where cell.role == .cell || cell.role == .coveredCell {
            let width = cell.gridWidth
            if (position..<position + width).contains(column) {
                return cell.role == .coveredCell && column - position >= own
            }
            own = cell.role == .cell ? cell.columnSpan - 1 : max(0, own - width)
            position += width
        }
        return false
    }

    // MARK: Rows

    /// Whether the rows that a cell reaches over go on up to the end of some nodes.
    private static func isOpen(_ span: Span, in nodes: [TemplateNode], behind index: Int) -> Bool {
        var count = 0
        for position in nodes.indices where position > index {
            let rows: [TemplateElement]
            switch nodes[position] {
            case .element(let row) where row.role == .row: rows = [row]
            case .scope(let scope): rows = scope.branches.flatMap { Self.rows($0.nodes) }
            case .element: return false
            case .text, .other, .tag: continue
            }
            guard rows.allSatisfy({ isCovered(span.column, in: $0) }) else { return false }
            count += rows.count
            if count >= span.rows - 1 { return false }
        }
        return count < span.rows - 1
    }

    private static func rows(_ nodes: [TemplateNode]) -> [TemplateElement] {
        nodes.flatMap { node -> [TemplateElement] in
            switch node {
            case .element(let element): element.role == .row ? [element] : []
            case .scope(let scope): scope.branches.flatMap { rows($0.nodes) }
            case .text, .other, .tag: []
            }
        }
    }

    private static func firstRow(_ nodes: ArraySlice<TemplateNode>) -> TemplateElement? {
        for node in nodes { if let row = rows([node]).first { return row } }
        return nil
    }
}
