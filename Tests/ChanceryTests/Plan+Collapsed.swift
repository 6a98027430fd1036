import ChanceryModels

extension Plan {
    /// The plan as the models of the fixtures are compared: white space collapsed, blanks in numbers and the reading of
    /// deadlines left out.
    var collapsed: Plan {
        var plan = self
        plan.title = title.collapsed
        plan.goal = goal?.collapsed
        plan.tasks = tasks.map(\.collapsed)
        plan.period?.text = period?.text.collapsed ?? ""
        plan.columns = columns.map(\.collapsed)
        plan.items = items.map(\.collapsed)
        plan.sections = sections.map(\.collapsed)
        return plan
    }
}

extension PlanSection {
    var collapsed: PlanSection {
        PlanSection(
            number: number?.filter { !$0.isWhitespace }, title: title.collapsed, columns: columns.map(\.collapsed),
            items: items.map(\.collapsed), sections: sections.map(\.collapsed))
    }
}

extension Column {
    var collapsed: Column { Column(role: role, title: title.collapsed) }
}

extension PlanItem {
    var collapsed: PlanItem {
        var item = self
        item.number = number?.filter { !$0.isWhitespace }
        item.when = nil
        for role in ColumnRole.allCases { item[role] = self[role]?.map(\.collapsed) }
        item.other = OtherCells(
            titles: other.titles.map(\.collapsed), texts: other.texts.map { $0.map(\.collapsed) })
        return item
    }
}

extension String {
    /// With one blank for each run of white space, and none at the ends.
    var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
