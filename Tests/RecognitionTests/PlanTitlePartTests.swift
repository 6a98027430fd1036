import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// What belongs to a title, and what stands below it.
struct PlanTitlePartTests {
    private func plan(below blocks: [Block]) throws -> Plan {
        try RecognitionTests.plan(blocks + [table([usual, [wide("Кадры", 4)], item("1", "Семинар")])])
    }

    @Test(arguments: [
        ["ПЛАН РАБОТЫ", "МБУК «Дом культуры»", "на 2026 год"], ["ПЛАН РАБОТЫ", "клуба «Истоки»"],
        ["План мероприятий («дорожная карта»)", "«Развитие чтения в Лесной области»"],
        ["ДОРОЖНАЯ КАРТА", "по введению обновлённых стандартов", "в МБОУ СОШ № 9"],
        ["ПЛАН РАБОТЫ", "РАЙОННОЙ БИБЛИОТЕКИ", "НА 2026 ГОД"],
    ])
    func `blank paragraphs set the parts of a title apart`(parts: [String]) throws {
        let plan = try plan(below: Array(parts.map { [title($0)] }.joined(separator: [p("")])))
        #expect(plan.title == parts.joined(separator: " "))
        #expect(plan.sections.map(\.title) == ["Кадры"])
    }

    @Test func `a heading behind a gap below a title that has told its time is a section`() throws {
        let plan = try plan(below: [title("План работы на 2026 год"), p(""), title("«Год семьи»")])
        #expect(plan.title == "План работы на 2026 год")
        #expect(plan.sections.map(\.title) == ["«Год семьи»"])
    }

    @Test(arguments: [
        "(в редакции приказа от 01.03.2026 № 12)", "(с изменениями от 05.05.2026)",
        "Принят на заседании совета (протокол от 10.01.2026 № 1)", "(на основании приказа школы от 11.01.2026 № 40)",
        "(наименование учреждения)", "(нужное подчеркнуть)", "Таблица 1. Мероприятия плана", "тел. 2-33-44",
        "тыс. рублей",
    ])
    func `remarks below a title are no part of it and no section`(remark: String) throws {
        let blocks = [title("План работы клуба на 2026 год"), title(remark)]
        let plan = try plan(below: blocks)
        #expect(plan.title == "План работы клуба на 2026 год")
        #expect(plan.sections.map(\.title) == ["Кадры"])
        let left = try remarks(blocks + [table([usual, item("1", "Семинар")])])
        #expect(left.contains { $0.contains("text-left-out") })
    }

    @Test func `the time of a plan may stand behind a dash below its title`() throws {
        let plan = try plan(below: [title("План работы клуба"), title("Срок реализации – 2026 год")])
        #expect(plan.title == "План работы клуба")
        #expect(plan.period?.from.description == "2026-01-01")
    }

    @Test func `an approval may stand below the title`() throws {
        let blocks = [
            [p("Утвержден приказом лицея от 09.01.2026 № 3", centred: true), title("I. Учёба")],
            [p("УТВЕРЖДЕН", right: true), p("приказом лицея", right: true), p("от 09.01.2026 № 3", right: true)],
        ]
        for block in blocks {
            let plan = try RecognitionTests.plan(
                [title("План работы на 2026 год")] + block + [table([usual, item("1", "Семинар")])])
            #expect(plan.title == "План работы на 2026 год")
            #expect(plan.approval?.document?.number == "3")
            #expect(plan.approval?.document?.date?.description == "2026-01-09")
            #expect(plan.sections.map(\.title) == (block.count == 2 ? ["Учёба"] : []))
        }
    }

    @Test func `a section's row may stand beside a cell that is merged down through all`() throws {
        let all = DraftCell([p("Методист")], rowSpan: 4)
        let plan = try RecognitionTests.plan([
            usual, ["1", "Семинар", "май", all], [wide("Фонды", 3)], ["2", "Сверка", "июнь"], ["3", "Учёт", "июль"],
        ])
        #expect(dump(plan) == "- 1 Семинар\n· Фонды\n  - 2 Сверка\n  - 3 Учёт\n")
        #expect(plan.sections.first?.items.last?.responsible == ["Методист"])
    }

    @Test func `a row that letters the columns is no item`() throws {
        let plan = try RecognitionTests.plan([usual, ["А", "Б", "В", "Г"], item("1", "Семинар")])
        #expect(dump(plan) == "- 1 Семинар\n")
    }
}
