import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Ways of setting plans that ministries, districts, schools, libraries and museums publish.
struct PlanHabitTests {
    private func plan(before blocks: [Block]) throws -> Plan {
        try RecognitionTests.plan(blocks + [table([usual, item("1", "Семинар")])])
    }

    @Test(arguments: [
        ["(утверждён постановлением администрации города от 10.02.2021 № 122)"],
        ["(утв. постановлением администрации города", "от 10 февраля 2021 г. N 122)"],
    ])
    func `reads an approval in brackets below the title`(lines: [String]) throws {
        let plan = try plan(before: [title("ПЛАН"), title("мероприятий")] + lines.map { p($0, centred: true) })
        #expect(plan.title == "ПЛАН мероприятий")
        #expect(
            plan.approval?.document
                == DocumentReference(
                    kind: "постановление", issuer: "администрации города",
                    date: CalendarDate(year: 2021, month: 2, day: 10), number: "122"))
        #expect(plan.approval?.text.hasPrefix("утв") == true)
        #expect(plan.approval?.text.hasSuffix("122") == true)
        #expect(plan.sections.isEmpty)
    }

    @Test(arguments: ["от                  2021 г. № ", "от «___» __________ 2021 года № ____"])
    func `leaves a date that is not filled in out of the issuer`(line: String) throws {
        let plan = try plan(before: [
            p("УТВЕРЖДЕН", right: true), p("распоряжением министерства связи", right: true), p(line, right: true),
            p(""), title("План"),
        ])
        #expect(plan.approval?.document == DocumentReference(kind: "распоряжение", issuer: "министерства связи"))
    }

    @Test(arguments: ["на заседании педагогического совета", "на заседании педагогического совета,"])
    func `names the body whose minutes approve`(line: String) throws {
        let plan = try plan(before: [
            p("Утверждено", right: true), p(line, right: true), p("протокол № 1 от 30.08.2024", right: true), p(""),
            title("План"),
        ])
        #expect(
            plan.approval?.document
                == DocumentReference(
                    kind: "протокол", issuer: "педагогического совета",
                    date: CalendarDate(year: 2024, month: 8, day: 30), number: "1"))
    }

    @Test func `names the act by which the programme above an appendix was approved`() throws {
        let plan = try plan(before: [
            p("Приложение 3", right: true), p("к основной образовательной программе", right: true),
            p("основного общего образования, утвержденной", right: true),
            p("приказом школы от 30.08.2023 № 134/01", right: true), p(""), title("Календарный план"),
        ])
        #expect(
            plan.appendix
                == Appendix(
                    number: "3",
                    document: DocumentReference(
                        kind: "приказ", issuer: "школы", date: CalendarDate(year: 2023, month: 8, day: 30),
                        number: "134/01")))
    }

    @Test(arguments: [
        "Цель музейной деятельности - сохранение памяти.", "Основная цель работы — сохранение памяти.",
        "Цель – сохранение памяти.",
    ])
    func `reads a goal told in a sentence with a dash`(line: String) throws {
        #expect(try plan(before: [title("План"), p(line)]).goal == "сохранение памяти.")
    }

    @Test func `takes no sentence about tasks for their heading`() throws {
        let plan = try plan(before: [title("План"), p("Решение этой задачи школы – дело всех.")])
        #expect(plan.tasks == [])
    }

    @Test func `knows what is filled in afterwards and what describes from what is done and by whom`() throws {
        let plan = try RecognitionTests.plan([
            title("План развития"),
            table([
                ["№", "Проект, задание", "Срок", "Показатель/результат", "Оценка наставника"],
                ["1", "Посетить уроки", "май", "Справка", ""], ["2", "Провести урок", "июнь", "Конспект", ""],
            ]),
        ])
        #expect(plan.columns.map(\.role) == [.number, .event, .deadline, .outcome, .other])
    }

    @Test func `reads the tables of single days whose headings say little`() throws {
        let header: [DraftCell] = ["Время", "Категория", "Наименование", "Краткое описание", "Место проведения"]
        let plan = try RecognitionTests.plan([
            title("План работы библиотеки"), title("на май 2017 года"),
            p("Дата – 03.05.2017", centred: true, bold: true),
            table([header, ["9-00", "Час", "«Животные на войне»", "О роли животных", "Библиотека"]]),
            p("Дата – 04.05.2017", centred: true, bold: true),
            table([header, ["11-00", "Чтение", "«Читаем детям»", "Обсуждение рассказов", "Библиотека"]]),
        ])
        #expect(plan.columns.map(\.role) == [.deadline, .other, .event, .other, .place])
        #expect(plan.sections.map(\.title) == ["Дата – 03.05.2017", "Дата – 04.05.2017"])
        #expect(plan.sections.map(\.items.count) == [1, 1])
    }

    @Test func `takes the day for the deadline where the hours have a column, too`() throws {
        let plan = try RecognitionTests.plan([
            title("План работы центра досуга"),
            table([
                ["№", "Мероприятия", "Дата проведения (день недели)", "Время проведения", "Ответственный"],
                ["1", "Концерт", "1 (суббота)", "16.00-17.30", "Лис А.А."],
            ]),
        ])
        #expect(plan.columns.map(\.role) == [.number, .event, .deadline, .other, .responsible])
    }

    @Test func `does not take an act named twice for a part of who issued it`() throws {
        let plan = try plan(before: [
            p("Утвержден приказом заведующего детским садом № 26", right: true),
            p("Приказ от 14.04.2025 г. № 10", right: true), p(""), title("План"),
        ])
        #expect(
            plan.approval?.document
                == DocumentReference(
                    kind: "приказ", issuer: "заведующего детским садом № 26",
                    date: CalendarDate(year: 2025, month: 4, day: 14), number: "10"))
    }

    @Test func `takes none of four quarters that are ticked for the deadline`() throws {
        let quarters: [DraftCell] = ["I квартал", "II квартал", "III квартал", "IV квартал"]
        let flat = try RecognitionTests.plan([
            title("План"),
            table([["№", "Мероприятия"] + quarters + ["Ответственный"], ["1", "Опись", "+", "", "+", "", "Отдел"]]),
        ])
        #expect(flat.columns.map(\.role) == [.number, .event, .other, .other, .other, .other, .responsible])
        let tiered = try RecognitionTests.plan([
            title("План"),
            table([
                [tall("№", 2), tall("Мероприятия", 2), wide("Срок выполнения", 4), tall("Ответственный", 2)], quarters,
                ["1", "Опись", "+", "", "+", "", "Отдел"],
            ]),
        ])
        #expect(tiered.columns.map(\.role) == [.number, .event, .other, .other, .other, .other, .responsible])
    }

    @Test func `knows for whom a thing is done from where`() throws {
        let plan = try RecognitionTests.plan([
            title("План"),
            table([["№", "Мероприятие", "Адресат", "Реализация (год)"], ["1", "Беседа", "родители", "2026"]]),
        ])
        #expect(plan.columns.map(\.role) == [.number, .event, .other, .deadline])
    }

    @Test func `reads a stamp whose word is set apart and whose act is cut short`() throws {
        let plan = try plan(before: [
            p("У Т В Е Р Ж Д А Ю", right: true), p("Директор школы ______ А.А. Лис", right: true),
            p("пр. № 211 от 01.09.2023", right: true), p(""), title("План"),
        ])
        #expect(
            plan.approval?.document
                == DocumentReference(
                    kind: "приказ", date: CalendarDate(year: 2023, month: 9, day: 1), number: "211"))
        #expect(plan.title == "План")
    }

    @Test func `reads a header of two rows whose borders were dragged`() throws {
        // «2026» begins a hair's breadth under «Источник», which spans the gap in the first row alone.
        let texts = [
            "№", "Мероприятие", "Срок", "Источник", "Объём", "Исполнитель", "2026", "2027", "1", "Ремонт", "май", "МБ",
            "10", "20", "Отдел",
        ]
        let high = [0, 1, 2, 3, 5]
        let broad = [3, 4, 6, 12]
        let cells = texts.indices.map { index in
            Cell(
                [p(texts[index])], rowSpan: high.contains(index) ? 2 : 1,
                columnSpan: broad.contains(index) ? 2 : 1)
        }
        let places: [GridPlace] = [
            .cell(0), .cell(1), .cell(2), .cell(3), .covered(by: 3), .cell(4), .covered(by: 4), .cell(5),
            .covered(by: 0), .covered(by: 1), .covered(by: 2), .covered(by: 3), .cell(6), .covered(by: 6), .cell(7),
            .covered(by: 5),
            .cell(8), .cell(9), .cell(10), .cell(11), .cell(12), .covered(by: 12), .cell(13), .cell(14),
        ]
        let grid = Grid(cells: cells, places: places, rowCount: 3, columnCount: 8)
        let plan = try RecognitionTests.plan([title("План"), .table(Table(grid: grid))])
        #expect(
            plan.columns.map(\.title) == [
                "№", "Мероприятие", "Срок", "Источник", "Объём 2026", "Объём 2027", "Исполнитель",
            ])
        #expect(plan.items.first?.other.texts == [["МБ"], ["10"], ["20"]])
        #expect(plan.items.first?.responsible == ["Отдел"])
    }

    @Test func `reads a header whose high cell begins too early to be merged with the one below it`() throws {
        let plan = try RecognitionTests.plan([
            title("План"),
            table([
                [tall("№", 2), tall("Мероприятие", 2), wide("Сроки", 2), wide("Ответственный", 2)],
                ["начало", wide("окончание", 2), ""],
                ["1", "Ремонт", "май", wide("июнь", 2, bold: false), "Отдел"],
            ]),
        ])
        #expect(plan.columns.map(\.title) == ["№", "Мероприятие", "Сроки начало", "Сроки окончание", "Ответственный"])
        #expect(plan.items.first?.deadline == ["июнь"])
    }

    @Test func `takes no gap between two borders for a column`() throws {
        let plan = try RecognitionTests.plan([
            title("План"),
            table([
                ["№", "Мероприятие", "", "Срок", "Исполнитель"],
                ["1", wide("Ремонт", 2, bold: false), "май", "Отдел"],
                ["2", wide("Опись", 2, bold: false), "июнь", "Зал"],
            ]),
        ])
        #expect(plan.columns.map(\.title) == ["№", "Мероприятие", "Срок", "Исполнитель"])
        #expect(plan.items.map(\.deadline) == [["май"], ["июнь"]])
    }
}
