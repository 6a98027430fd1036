/// Gives a pair of tags in the first and the last cell of a column to every cell of it, so that the column repeats in all rows alike.
struct ColumnSpreader {
    private(set) var tags: [TemplateTag]
    /// The pairs of the cells.
    private(set) var groups: [TagGroup] = []
    private let opener: Int
    private let end: Int
    private let isPair: Bool
    /// The number of the table among the elements of the tree.
    private let table: Int
    private var count = 0
    /// The place of the column in the grid, and how many columns of it the sample takes.
    private var column: GridPlace?

    /// Where a cell stands in the grid.
    private struct GridPlace: Hashable {
        var start: Int
        var span: Int
    }

    init(tags: [TemplateTag], group: TagGroup, table: Int) {
        self.tags = tags
        self.table = table
        opener = group.tags.first ?? 0
        end = group.tags.last ?? 0
        isPair = group.tags.count == 2
    }

    /// The tree with the pair in every row; `nil` where its tags do not stand in one column.
    mutating func spread(_ root: TemplateElement) -> TemplateElement? {
        guard isPair else { return nil }
        count = 0
        var isEven = true
        let result = spread(root, &isEven)
        return isEven ? result : nil
    }

    private mutating func spread(_ element: TemplateElement, _ isEven: inout Bool) -> TemplateElement {
        count += 1
        if count == table {
            guard let first = place(of: opener, in: element), let last = place(of: end, in: element), first == last
            else {
                isEven = false
                return element
            }
            column = first
            return spreadRows(element)
        }
        if count > table { return element }
        var result = element
        result.children = []
        for child in element.children {
            guard case .element(let inner) = child else {
                result.children.append(child)
                continue
            }
            let isTable = count + 1 == table
            let spread = spread(inner, &isEven)
            // All of its rows held the pair's tags alone: a table has one row at least.
            if isTable, isEven, !spread.holdsRows { continue }
            result.children.append(.element(spread))
        }
        return result
    }

    /// The table, or a group of rows in it.
    private mutating func spreadRows(_ element: TemplateElement) -> TemplateElement {
        var result = element
        result.children = []
        for child in element.children {
            guard case .element(let inner) = child,
                inner.role == .row || inner.role == .rowGroup || inner.role == .other
            else {
                result.children.append(child)
                continue
            }
            if inner.role != .row {
                let spread = spreadRows(inner)
                // A group of rows that has lost them all is none (ODF 1.3 part 3 §9.1.7 and the next wants a row in it).
                if inner.holdsRows, !spread.holdsRows {
                    result.hasLostRows = true
                } else {
                    result.children.append(.element(spread))
                }
            } else if let row = spreadRow(inner) {
                result.children.append(.element(row))
            } else {
                result.hasLostRows = true
            }
        }
        return result
    }

    /// A row with the pair around its cell of the column; `nil` for one that held the pair's tag alone.
    private mutating func spreadRow(_ row: TemplateElement) -> TemplateElement? {
        let held = holds(opener, row.children) || holds(end, row.children)
        let bare = removed([opener, end], from: row)
        let visibility = Visibility(tags: tags)
        if visibility.isBlank(bare), held || visibility.holdsTag(bare.children) {
            return visibility.holdsTag(bare.children) ? bare : nil
        }
        var result = bare
        result.children = []
        var position = bare.skippedColumns
        for child in bare.children {
            guard case .element(let cell) = child, cell.role == .cell || cell.role == .coveredCell else {
                result.children.append(child)
                continue
            }
            let place = GridPlace(start: position, span: cell.role == .cell ? cell.columnSpan : 1)
            position += cell.gridWidth
            if cell.role == .cell, place == column {
                let pair = clonedPair()
                result.children += [.tag(pair.0), child, .tag(pair.1)]
            } else {
                result.children.append(child)
            }
        }
        return result
    }

    private mutating func clonedPair() -> (Int, Int) {
        let first = tags.count
        tags.append(tags[opener])
        tags.append(tags[end])
        groups.append(TagGroup(tags: [first, first + 1]))
        return (first, first + 1)
    }

    private func holds(_ tag: Int, _ nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .tag(let index): index == tag
            case .element(let element): holds(tag, element.children)
            case .text, .other, .scope: false
            }
        }
    }

    /// An element without some tags; paragraphs that they leave empty go while their cell has others.
    private func removed(_ gone: Set<Int>, from element: TemplateElement) -> TemplateElement {
        let visibility = Visibility(tags: tags)
        var result = element
        result.children = []
        var left = element.children.count {
            if case .element(let inner) = $0 { inner.role == .paragraph } else { false }
        }
        for child in element.children {
            switch child {
            case .tag(let index): if !gone.contains(index) { result.children.append(child) }
            case .element(let inner):
                let bare = removed(gone, from: inner)
                if inner.role == .paragraph, left > 1, bare.children.count < inner.children.count,
                    visibility.isBlank(bare), !visibility.holdsTag(bare.children)
                {
                    left -= 1
                } else {
                    result.children.append(.element(bare))
                }
            case .text, .other, .scope: result.children.append(child)
            }
        }
        return result
    }

    private func place(of tag: Int, in element: TemplateElement) -> GridPlace? {
        for case .element(let inner) in element.children where holds(tag, inner.children) {
            guard inner.role == .row else { return place(of: tag, in: inner) }
            var position = inner.skippedColumns
            for case .element(let cell) in inner.children where cell.role == .cell || cell.role == .coveredCell {
                if holds(tag, cell.children) { return GridPlace(start: position, span: cell.columnSpan) }
                position += cell.gridWidth
            }
        }
        return nil
    }
}
