import ChanceryModels

/// A plan as indented lines, one a text: where two plans differ, the lines tell it at a glance.
struct PlanOutline: Equatable, CustomStringConvertible {
    private(set) var lines: [String] = []
    /// All texts that a document must show.
    private(set) var texts: [String] = []

    init(of plan: Plan) {
        line("title", plan.title)
        line("period", plan.period.map { "\($0.text) \($0.from) \($0.through)" }, shown: false)
        line("appendix", plan.appendix.map { "\($0)" }, shown: false)
        line("approval", plan.approval?.text)
        line("goal", plan.goal)
        for task in plan.tasks { line("task", task) }
        append(plan.columns)
        for item in plan.items { append(item, indent: "") }
        for section in plan.sections { append(section, indent: "") }
    }

    var description: String { lines.joined(separator: "\n") }

    private mutating func line(_ name: String, _ text: String?, shown: Bool = true) {
        guard let text else { return }
        lines.append(name + ": " + text)
        if shown { texts.append(text) }
    }

    private mutating func append(_ columns: [Column]) {
        for column in columns { line("column \(column.role)", column.title) }
    }

    private mutating func append(_ section: PlanSection, indent: String) {
        line(indent + "section", section.number)
        line(indent + "section title", section.title)
        append(section.columns)
        for item in section.items { append(item, indent: indent + "  ") }
        for inner in section.sections { append(inner, indent: indent + "  ") }
    }

    private mutating func append(_ item: PlanItem, indent: String) {
        line(indent + "item", item.number)
        line(indent + "  when", item.when, shown: false)
        for role in ColumnRole.allCases {
            guard let cell = item[role] else { continue }
            lines.append(indent + "  \(role)")
            for text in cell { line(indent + "    -", text) }
        }
        for (title, cell) in zip(item.other.titles, item.other.texts) {
            lines.append(indent + "  \(title)")
            for text in cell { line(indent + "    -", text) }
        }
    }
}
