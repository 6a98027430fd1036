import ChanceryXML

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

    /// Whether what a cell covers downwards depends on the rows that come out: tags say so, or the template's merges lie in rows that come and go.
    static func merges(_ table: TemplateElement, _ tags: [TemplateTag]) -> Bool {
        var found = Found(isDynamic: table.hasLostRows)
        for node in table.children { look(at: node, tags, &found) }
        return found.hasCommand || found.hasSampleMerge && (found.isDynamic || computesGrid(table, tags))
    }

    private struct Found {
        var hasCommand = false
        var hasSampleMerge = false
        var isDynamic: Bool
    }

    private static func look(at node: TemplateNode, _ tags: [TemplateTag], _ found: inout Found) {
        switch node {
        case .element(let element):
            switch element.role {
            case .row, .rowGroup, .other:
                if element.hasLostRows { found.isDynamic = true }
                for child in element.children { look(at: child, tags, &found) }
            case .cell:
                if element.sampleMerge != .none { found.hasSampleMerge = true }
                for (control, _) in controls(of: element, tags) {
                    switch control {
                    case .horizontalMerge, .verticalMerge, .equalMerge: found.hasCommand = true
                    default: break
                    }
                }
            case .coveredCell: found.hasSampleMerge = true
            default: break
            }
        case .scope(let scope):
            found.isDynamic = true
            for branch in scope.branches { for child in branch.nodes { look(at: child, tags, &found) } }
        // A row that held nothing but the tag has gone, and with it perhaps the first cell of a merge or a further one.
        case .tag: found.isDynamic = true
        case .text, .other: break
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

extension TemplateElement {
    /// What a cell of the template says of a merge downwards (ECMA-376-1:2016 §17.4.84, ODF 1.3 part 3 §19.679).
    var sampleMerge: CellSite.SampleMerge {
        if head.namespace == .odfTable {
            return head.attribute("number-rows-spanned", .odfTable).flatMap { Int($0) } ?? 1 > 1 ? .begins : .none
        }
        guard let merge = first(.cellProperties)?.child("vMerge") else { return .none }
        return merge.attribute("val", .wordprocessingML) == "restart" ? .begins : .goesOn
    }
}
