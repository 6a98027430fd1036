/// What of a table follows from data.
enum TableDynamics {
    /// Whether a table's grid follows from its data: a loop over cells, a computed span or width.
    static func computesGrid(_ table: TemplateElement, _ tags: [TemplateTag]) -> Bool {
        table.children.contains { computesGrid($0, tags, isInRow: false) }
    }

    private static func computesGrid(_ node: TemplateNode, _ tags: [TemplateTag], isInRow: Bool) -> Bool {
        switch node {
        case .element(let element):
            switch element.role {
            case .row, .rowGroup, .other:
                return element.children.contains {
                    computesGrid($0, tags, isInRow: isInRow || element.role == .row)
                }
            case .cell:
                return controls(of: element, tags).contains { control in
                    switch control.0 {
                    case .colspan, .colwidth, .horizontalMerge: true
                    default: false
                    }
                }
            default: return false
            }
        case .scope(let scope):
            return isInRow || scope.branches.contains { $0.nodes.contains { computesGrid($0, tags, isInRow: isInRow) } }
        // A comment that took its cell with it.
        case .tag(let index): return isInRow && tags[index].prefix == .cell
        case .text, .other: return false
        }
    }

    /// What tags say of a cell, with their indices.
    static func controls(of cell: TemplateElement, _ tags: [TemplateTag]) -> [(ControlTag, Int)] {
        cell.children.compactMap { node in
            if case .tag(let index) = node, case .control(let control) = tags[index].parsed {
                (control, index)
            } else {
                nil
            }
        }
    }
}
