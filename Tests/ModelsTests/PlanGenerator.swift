import ChanceryModels
import SeededRandom

/// Makes plans of every shape from a seed: nested sections, changing columns, blank cells and texts that files find
/// hard to spell. The same seed gives the same plan on every machine.
struct PlanGenerator {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// The next plan.
    mutating func plan() -> Plan {
        var plan = Plan(title: text())
        if chance(2) { plan.period = period() }
        if chance(3) { plan.appendix = Appendix(number: maybeLabel(), document: maybeReference()) }
        if chance(3) { plan.approval = Approval(text: text(), document: maybeReference()) }
        if chance(3) { plan.goal = text() }
        plan.tasks = texts(upTo: 3)
        plan.columns = columns()
        plan.items = items(upTo: 3, under: plan.columns)
        plan.sections = sections(upTo: 4, under: plan.columns, depth: 3)
        return plan
    }

    /// A plan of a number of rows under six usual columns.
    mutating func plan(itemCount: Int) -> Plan {
        let columns = [ColumnRole.number, .event, .deadline, .responsible, .document, .outcome].map {
            Column(role: $0, title: $0.rawValue)
        }
        var section = PlanSection(title: "Раздел")
        section.items = (1...max(1, itemCount)).map { number in
            var item = item(under: columns)
            item.number = "\(number)"
            return item
        }
        return Plan(title: "План", columns: columns, sections: [section])
    }

    private mutating func sections(upTo bound: Int, under columns: [Column], depth: Int) -> [PlanSection] {
        guard depth > 0 else { return [] }
        return (0..<number(below: bound)).map { _ in
            var section = PlanSection(number: maybeLabel(), title: text())
            if chance(4) { section.columns = self.columns() }
            let current = section.columns.isEmpty ? columns : section.columns
            section.items = items(upTo: 4, under: current)
            section.sections = sections(upTo: bound - 1, under: current, depth: depth - 1)
            return section
        }
    }

    private mutating func columns() -> [Column] {
        var columns = ColumnRole.allCases.filter { $0 != .other && chance(2) }.map { Column(role: $0, title: text()) }
        if chance(3) { columns.append(Column(role: .other, title: "Форма отчётности")) }
        if chance(5) { columns.append(Column(role: .other, title: "№: «прочее» [а.б] # \"в\"")) }
        return columns
    }

    private mutating func items(upTo bound: Int, under columns: [Column]) -> [PlanItem] {
        (0..<number(below: bound)).map { _ in item(under: columns) }
    }

    private mutating func item(under columns: [Column]) -> PlanItem {
        var item = PlanItem()
        for column in columns {
            switch column.role {
            case .number: item.number = maybeLabel()
            case .other: item.other[column.title] = texts(upTo: 3)
            case .deadline:
                item.deadline = texts(upTo: 3)
                if chance(2) { item.when = "MR 2026-02..2026-03" }
            default: item[column.role] = texts(upTo: 4)
            }
        }
        return item
    }

    private mutating func period() -> Period? {
        let days = (0..<2).compactMap { _ in date() }.sorted()
        guard let from = days.first, let through = days.last else { return nil }
        return Period(text: text(), from: from, through: through)
    }

    mutating func date() -> CalendarDate? {
        CalendarDate(year: 1 + number(below: 9999), month: 1 + number(below: 12), day: 1 + number(below: 28))
    }

    private mutating func maybeReference() -> DocumentReference? {
        guard chance(2) else { return nil }
        return DocumentReference(
            kind: chance(2) ? "приказ" : nil, issuer: chance(2) ? text() : nil, date: chance(2) ? date() : nil,
            number: maybeLabel())
    }

    private mutating func maybeLabel() -> String? {
        let labels = ["1", "1.1", "1.10", "007", "2)", "а)", "IV", "0x1F", "1e3", "5-р", "", "№ 3"]
        return chance(3) ? nil : labels[number(below: labels.count)]
    }

    private mutating func texts(upTo bound: Int) -> [String] {
        (0..<number(below: bound)).map { _ in text() }
    }

    /// A text; one in three is of those that a careless writer spoils.
    mutating func text() -> String {
        let words = ["Провести", "семинар", "«Библиотека»", "–", "в", "2026 году", "(далее – школы),", "№ 15", "ИБЦ;"]
        let traps = [
            "", " ", "true", "no", "null", "~", "33", "1.10", "2026-01-01", "- пункт", "ключ: значение", "а #б", "# в",
            "\"кавычки\" и \\", "февраль\nсентябрь", "\n", "строка\n", " отступ\n  ещё", "таб\tв тексте",
            "неразрывный\u{A0}пробел", "мягкий\u{AD}перенос", "'", "[а, б]", "{а}", "&якорь", "*ссылка", "!тег", "|",
            ">",
            "%", "@", "`", "\u{2028}", "\u{FEFF}", "emoji 🗓️", "ударе\u{301}ние", "ё й Å é", "…", "<w:t> & ]]>", "---",
            "...", "? вопрос", "a\u{85}b", "{{ тег }}",
        ]
        if chance(3) { return traps[number(below: traps.count)] }
        return (0...number(below: 8)).map { _ in words[number(below: words.count)] }.joined(separator: " ")
    }

    mutating func chance(_ odds: Int) -> Bool { number(below: odds) == 0 }

    mutating func number(below bound: Int) -> Int { bound > 0 ? Int(random.next() % UInt64(bound)) : 0 }
}
