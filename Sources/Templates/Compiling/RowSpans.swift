import ChanceryXML

/// Lets the cells of ODF that reach over rows which come and go say how many there are in the end (ODF 1.3 part 3 §19.678): the
/// sample's number is that of the template's rows. In WordprocessingML every row says by itself whether it goes on with a merge.
struct RowSpans {
    /// What is marked, by the number of the cell: a row that it reaches over, the end of its rows.
    enum Mark: Hashable {
        case row(Int32)
        case end(Int32)

        private static let (rowTarget, endTarget) = ("chancery-span-row", "chancery-span-end")

        init?(_ node: XMLNode) {
            guard case .processingInstruction(let target, let data) = node, let number = Int32(data) else { return nil }
            switch target {
            case Self.rowTarget: self = .row(number)
            case Self.endTarget: self = .end(number)
            default: return nil
            }
        }

        var node: TemplateNode {
            switch self {
            case .row(let number): .other(.processingInstruction(target: Self.rowTarget, data: String(number)))
            case .end(let number): .other(.processingInstruction(target: Self.endTarget, data: String(number)))
            }
        }
    }

    /// The attribute that carries a cell's number up to where it is written.
    static let attribute = "chancery-span"

    /// How many cells have numbers.
    private(set) var count: Int32
    /// The tags of loops and conditions that would cut a merged cell in half.
    private(set) var cutting: [Int] = []

    init(count: Int32) {
        self.count = count
    }

    /// A table, its cells that reach over rows from data numbered.
    mutating func marked(_ table: TemplateElement) -> TemplateElement {
        var result = table
        result.children = marked(table.children, scope: nil, next: nil)
        return result
    }

    private mutating func marked(_ nodes: [TemplateNode], scope: Int?, next: TemplateElement?) -> [TemplateNode] {
        var nodes = nodes
        var before = [[TemplateNode]](repeating: [], count: nodes.count)
        var after = before
        for index in nodes.indices {
            switch nodes[index] {
            case .element(let element) where element.role == .row:
                for span in Self.spans(of: element) {
                    let region = Self.region(of: span, in: nodes, behind: index)
                    if let scope, region.isOpen, let next, Self.isCovered(span.column, in: next) {
                        cutting.append(scope)
                        continue
                    }
                    guard region.isChanging || region.rowCount != span.rows - 1, let last = region.positions.last,
                        case .element(var row) = nodes[index], case .element(var cell) = row.children[span.position]
                    else { continue }
                    count += 1
                    cell.head.attributes.removeAll { $0.localName == "number-rows-spanned" }
                    cell.head.attributes.append(
                        XMLAttribute(Self.attribute, namespace: .none, value: String(count)))
                    row.children[span.position] = .element(cell)
                    nodes[index] = .element(row)
                    for position in region.positions {
                        if case .element = nodes[position] {
                            before[position].append(Mark.row(count).node)
                        } else {
                            nodes[position] = Self.counted(nodes[position], count)
                        }
                    }
                    after[last].append(Mark.end(count).node)
                }
            case .element(var element) where element.role == .rowGroup || element.role == .other:
                element.children = marked(element.children, scope: scope, next: Self.firstRow(nodes[(index + 1)...]))
                nodes[index] = .element(element)
            case .scope(var inner):
                let following = Self.firstRow(nodes[(index + 1)...]) ?? next
                for (position, branch) in inner.branches.enumerated() {
                    inner.branches[position].nodes = marked(branch.nodes, scope: branch.tag, next: following)
                }
                nodes[index] = .scope(inner)
            case .element, .text, .other, .tag: break
            }
        }
        return nodes.indices.flatMap { before[$0] + [nodes[$0]] + after[$0] }
    }

    // MARK: Cells

    /// A cell that reaches over several rows.
    private struct Span {
        /// Its place among the children of its row.
        var position: Int
        var column: Int
        var rows: Int
    }

    private static func spans(of row: TemplateElement) -> [Span] {
        var spans: [Span] = []
        var column = 0
        for (position, node) in row.children.enumerated() {
            guard case .element(let cell) = node, cell.role == .cell || cell.role == .coveredCell else { continue }
            if cell.role == .cell, let rows = cell.head.wholeNumber("number-rows-spanned", .odfTable), rows > 1 {
                spans.append(Span(position: position, column: column, rows: rows))
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

    /// The nodes behind a row that a cell of it reaches over.
    private struct Region {
        var positions: [Int] = []
        var rowCount = 0
        /// Whether rows in it come and go.
        var isChanging = false
        /// Whether it goes up to the end of the nodes.
        var isOpen = true
    }

    private static func region(of span: Span, in nodes: [TemplateNode], behind index: Int) -> Region {
        var region = Region()
        for position in nodes.indices where position > index && region.rowCount < span.rows - 1 {
            let rows: [TemplateElement]
            switch nodes[position] {
            case .element(let row) where row.role == .row: rows = [row]
            case .scope(let scope):
                rows = scope.branches.flatMap { Self.rows($0.nodes) }
                if rows.isEmpty { continue }
                region.isChanging = true
            case .element:
                region.isOpen = false
                return region
            case .text, .other, .tag: continue
            }
            guard rows.allSatisfy({ isCovered(span.column, in: $0) }) else {
                region.isOpen = false
                return region
            }
            region.positions.append(position)
            region.rowCount += rows.count
        }
        if region.rowCount >= span.rows - 1 { region.isOpen = false }
        return region
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

    /// A scope whose rows say that they are there.
    private static func counted(_ node: TemplateNode, _ number: Int32) -> TemplateNode {
        guard case .scope(var scope) = node else { return node }
        for (index, branch) in scope.branches.enumerated() {
            scope.branches[index].nodes = branch.nodes.flatMap { node -> [TemplateNode] in
                switch node {
                case .element(let row) where row.role == .row: [Mark.row(number).node, node]
                case .scope: [counted(node, number)]
                case .element, .text, .other, .tag: [node]
                }
            }
        }
        return .scope(scope)
    }
}
