import ChanceryModels
import SeededRandom

/// Makes plans of every shape that paper can hold, from a seed: the same seed gives the same plan on every machine.
///
/// What paper does not tell is not varied: blanks at the ends of texts, empty paragraphs, wholly blank rows, a column
/// without a heading, two columns of one role, a line break in a title, a heading that is known to mean another role.
struct PrintedPlanGenerator {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// The next plan.
    mutating func plan() -> Plan {
        var plan = Plan(title: "План мероприятий " + title())
        if chance(2), let from = CalendarDate(year: 2026, month: 1, day: 1),
            let through = CalendarDate(year: 2026, month: 12, day: 31)
        {
            plan.title += " на 2026 год"
            plan.period = Period(text: "2026 год", from: from, through: through)
        }
        if chance(3) { plan.appendix = appendix() }
        if chance(3) { plan.goal = text() }
        if chance(3) { plan.tasks = (0...number(below: 3)).map { _ in text() } }
        plan.columns = columns()
        plan.items = items(upTo: 4, under: plan.columns)
        var current = plan.columns
        plan.sections = sections(upTo: 5, current: &current, depth: 3)
        return plan
    }

    /// A plan of a number of rows under the usual six columns.
    mutating func plan(itemCount: Int) -> Plan {
        let columns = Self.headings.prefix(6).map { Column(role: $0.0, title: $0.1) }
        let items = (1...itemCount).map { number in
            var item = item(under: columns)
            item.number = "\(number)"
            return item
        }
        return Plan(
            title: "План работы", columns: columns, sections: [PlanSection(title: "Единственный раздел", items: items)])
    }

    private static let headings: [(ColumnRole, String)] = [
        (.number, "№ п/п"), (.event, "Наименование мероприятия"), (.deadline, "Сроки проведения"),
        (.responsible, "Ответственный исполнитель"), (.document, "Вид документа"), (.outcome, "Ожидаемые результаты"),
        (.place, "Место проведения"),
    ]

    private static let otherHeadings = ["Категория участников", "Охват, чел.", "Сумма, руб. < 100 & \"прочее\""]

    /// Some of the known columns in their usual order, the event always; here and there others between them.
    private mutating func columns() -> [Column] {
        var columns: [Column] = []
        for (role, title) in Self.headings where role == .event || role == .deadline || chance(2) {
            columns.append(Column(role: role, title: title))
        }
        for title in Self.otherHeadings where chance(4) {
            columns.insert(Column(role: .other, title: title), at: min(columns.count, 2 + number(below: 4)))
        }
        return columns
    }

    private mutating func appendix() -> Appendix {
        let kinds = ["приказ", "распоряжение", "постановление"]
        let document = DocumentReference(
            kind: kinds[number(below: kinds.count)], issuer: chance(2) ? "управления образования города Энска" : nil,
            date: CalendarDate(
                year: 2000 + number(below: 30), month: 1 + number(below: 12), day: 1 + number(below: 28)),
            number: ["33", "12-р", "7/5"][number(below: 3)])
        return Appendix(number: chance(2) ? "\(1 + number(below: 9))" : nil, document: document)
    }

    private mutating func sections(upTo bound: Int, current: inout [Column], depth: Int) -> [PlanSection] {
        guard depth > 0 else { return [] }
        let isNumbered = chance(2)
        var sections: [PlanSection] = []
        for index in 0..<number(below: bound) {
            var section = PlanSection(number: isNumbered ? "\(index + 1)" : nil, title: title())
            if chance(5) {
                let changed = columns()
                if changed != current {
                    section.columns = changed
                    current = changed
                }
            }
            section.items = items(upTo: 4, under: current)
            section.sections = self.sections(upTo: bound - 2, current: &current, depth: depth - 1)
            sections.append(section)
        }
        return sections
    }

    private mutating func items(upTo bound: Int, under columns: [Column]) -> [PlanItem] {
        (0..<number(below: bound)).map { _ in item(under: columns) }
    }

    /// A row that shows at least an event.
    private mutating func item(under columns: [Column]) -> PlanItem {
        var item = PlanItem()
        for column in columns {
            switch column.role {
            case .number: item.number = label()
            case .other: item.other[column.title] = texts(upTo: 3)
            case .event: item.event = [text()] + texts(upTo: 3)
            case .deadline: item.deadline = Array(["Февраль", "До 15 мая 2026 г."].prefix(number(below: 3)))
            default: item[column.role] = texts(upTo: 4)
            }
        }
        return item
    }

    /// A text in one line: where a title is broken does not count.
    private mutating func title() -> String { text().replacing("\n", with: " ") }

    private mutating func label() -> String? {
        let labels = ["1", "1.1", "1.10", "2)", "12", "3.2.1"]
        return chance(4) ? nil : labels[number(below: labels.count)]
    }

    private mutating func texts(upTo bound: Int) -> [String] {
        (0..<number(below: bound)).map { _ in text() }
    }

    /// A text that begins with a capital letter and holds, one time in two, what XML or Word finds hard to spell.
    private mutating func text() -> String {
        let words = ["провести", "семинар", "«Библиотека»", "–", "в", "школах", "(далее – школы),", "№ 15", "ИБЦ;"]
        let traps = [
            "a < b && c > \"d\" 'e'", "]]>", "&amp;", "<w:t>тег</w:t>", "первая строка\nвторая строка", "до\tпосле",
            "неразрывный\u{A0}пробел", "два  пробела", "дата: 🗓️👩‍🏫", "ударе\u{301}ние", "שלום עולם", "مرحبا بالعالم",
            "ёлка, йод", "z\u{335}a\u{338}", "%s {0} $1 \\n", "__подчёркнуто__", "100 %", "=СУММ(A1)",
            "été", "𝒜𝓁𝑔", "…", "I квартал", "т.е. и т.п.",
        ]
        var parts = ["Слово"]
        for _ in 0...number(below: 6) { parts.append(words[number(below: words.count)]) }
        if chance(2) { parts.append(traps[number(below: traps.count)]) }
        parts.append("конец")
        return parts.joined(separator: " ")
    }

    private mutating func chance(_ odds: Int) -> Bool { number(below: odds) == 0 }

    private mutating func number(below bound: Int) -> Int { bound > 0 ? Int(random.next() % UInt64(bound)) : 0 }
}
