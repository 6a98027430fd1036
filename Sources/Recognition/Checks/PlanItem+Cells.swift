import ChanceryModels

extension PlanItem {
    /// The cells of the columns that have a role and hold text, in the order of the roles.
    var cells: [(role: ColumnRole, texts: [String])] {
        var result: [(role: ColumnRole, texts: [String])] = []
        func add(_ role: ColumnRole, _ texts: [String]?) {
            if let texts, !texts.isEmpty { result.append((role, texts)) }
        }
        add(.event, event)
        add(.deadline, deadline)
        add(.responsible, responsible)
        add(.document, document)
        add(.outcome, outcome)
        add(.place, place)
        return result
    }
}
