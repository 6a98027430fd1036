import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanSelectionTests {
    private let approval = table([["СОГЛАСОВАНО\nПрофком", cell("УТВЕРЖДАЮ", "Директор школы", "А.А. Иванова")]])

    @Test func `chooses the table by its header, not by its order`() throws {
        let plan = try plan([
            approval, title("План работы на 2026 год"),
            table([["№", "ФИО", "Должность"], ["1", "Иванова", "директор"]]),
            table([usual, item("1", "Семинар")]), p("Директор А.А. Иванова"), table([["Директор", "", "Иванова"]]),
        ])
        #expect(plan.title == "План работы на 2026 год")
        #expect(dump(plan) == "- 1 Семинар\n")
        #expect(plan.approval?.text == "УТВЕРЖДАЮ\nДиректор школы\nА.А. Иванова")
        #expect(plan.approval?.document == nil)
    }

    @Test func `reads one plan in several tables, with the header repeated or not and headings between`() throws {
        let plan = try plan([
            title("План работы"), p(""), p("1. Кадры", bold: true), table([usual, item("1", "а")]),
            p("2. Фонды", bold: true),
            table([usual, item("2", "б")]), p(""), table([item("3", "в")]), p("Раздел 3.", centred: true),
            p("Связи", centred: true), table([item("4", "г")]), p("Исполнитель: Петрова"),
        ])
        #expect(plan.title == "План работы")
        #expect(dump(plan) == "1 Кадры\n  - 1 а\n2 Фонды\n  - 2 б\n  - 3 в\n3 Связи\n  - 4 г\n")
    }

    @Test func `parts the first heading from the title where headings stand between tables`() throws {
        let plan = try plan([
            title("План работы"), title("на 2026 год"), title("Кадры"), table([usual, item("1", "а")]), title("Фонды"),
            table([usual, item("2", "б")]),
        ])
        #expect(plan.title == "План работы на 2026 год")
        #expect(dump(plan) == "· Кадры\n  - 1 а\n· Фонды\n  - 2 б\n")
    }

    @Test func `ends a plan at the mark of the next appendix`() throws {
        let plan = try plan([
            title("План"), table([usual, item("1", "а"), item("2", "б")]), p("Приложение № 2 к приказу"),
            title("План второй"),
            table([usual, item("1", "в")]),
        ])
        #expect(dump(plan) == "- 1 а\n- 2 б\n")
    }

    @Test func `reads a plan in a frame of one cell, and its title above the header`() throws {
        let inner = table([[wide("План мероприятий на 2026 год", 4)], usual, item("1", "а")])
        let plan = try plan([table([[DraftCell([inner])]])])
        #expect(plan.title == "План мероприятий на 2026 год")
        #expect(plan.period?.text == "2026 год")
        #expect(dump(plan) == "- 1 а\n")
    }

    @Test func `says what was looked at where there is no plan`() throws {
        let body = [
            p("Прайс-лист"), table([["№", "Наименование", "Цена"], ["1", "Стол", "100"]]), table([["", ""]]),
        ]
        let problems = try #require(throws: DiagnosticList.self) { try plan(body) }
        #expect(problems.diagnostics.map(\.code) == ["no-plan"])
        #expect("\(problems)".contains("2 table(s)"), "\(problems)")
        #expect("\(problems)".contains("«№», «Наименование», «Цена»"), "\(problems)")
        let blank = try #require(throws: DiagnosticList.self) { try plan([p("Письмо")]) }
        #expect("\(blank)".contains("no table"), "\(blank)")
    }

    @Test func `says what it leaves out behind and between`() throws {
        let blocks = [
            title("План"), table([usual, item("1", "а")]), table([["Итог", "Сумма"]]), table([usual, item("2", "б")]),
            p("Директор"), p("Петров"),
        ]
        #expect(try remarks(blocks) == ["table 2 [table-left-out]", "paragraph 2 [text-left-out]"])
    }

    @Test func `takes no bold line above another table for a section`() throws {
        let plan = try plan([
            title("План работы на 2026 год"), p("Целевые показатели", bold: true),
            table([["№", "Показатель", "2025"], [bold("1"), bold("Охват чтением"), "10"], ["2", "Фонд", "20"]]),
            p("План мероприятий", bold: true), table([usual, item("1", "Семинар")]),
        ])
        #expect(plan.title == "План работы на 2026 год")
        #expect(dump(plan) == "- 1 Семинар\n")
    }

    @Test func `takes no caption, introduction or remark between tables for a section`() throws {
        let plan = try plan([
            title("План"), p("1. Кадры", bold: true), table([usual, item("1", "Курсы")]), p("* по согласованию"),
            p("2. Фонды", bold: true), p("Работу ведёт библиотека."), table([usual, item("1", "Опись")]),
            p("Показатели", bold: true), table([["Показатель", "2026"], ["Охват", "10"]]), p("Продолжение плана"),
            table([usual, item("2", "Учёт")]),
        ])
        #expect(dump(plan) == "1 Кадры\n  - 1 Курсы\n2 Фонды\n  - 1 Опись\n  - 2 Учёт\n")
    }

    @Test func `takes plain lines above all tables for sections, the first one, too`() throws {
        let plan = try plan([
            title("План"), p("Осень"), table([usual, item("1", "Кросс")]), p("Зима"),
            table([usual, item("1", "Лыжи")]),
        ])
        #expect(plan.title == "План")
        #expect(dump(plan) == "· Осень\n  - 1 Кросс\n· Зима\n  - 1 Лыжи\n")
    }

    @Test func `takes the caption of another table for no line of the title`() throws {
        let plan = try plan([
            title("План работы на 2026 год"), title("Целевые показатели"),
            table([["№", "Показатель", "2025"], ["1", "Охват", "10"]]),
            title("План мероприятий"), table([usual, item("1", "Семинар")]),
        ])
        #expect(plan.title == "План работы на 2026 год")
    }

    @Test(arguments: [
        [["Артикул", "Наименование", "Цена", "Срок поставки"], ["1001", "Бумага", "350", "3 дня"]],
        [
            ["ФИО", "Должность", "Образование", "Категория", "Срок действия категории"],
            ["Ли А.Л.", "учитель", "высшее", "первая", "2027"],
        ],
    ])
    func `takes no list of wares or people for a plan`(rows: [[String]]) throws {
        let rows = rows.map { $0.map { DraftCell([p($0)]) } }
        #expect(throws: DiagnosticList.self) { try plan([title("Перечень"), table(rows)]) }
    }

    @Test(arguments: ["Журнал регистрации", "Реестр договоров", "Смета", "Список участников"])
    func `takes no record of what was done for a plan`(caption: String) throws {
        let record = [title(caption), table([["№", "Содержание", "Дата", "Исполнитель"], item("1", "Письмо")])]
        #expect(throws: DiagnosticList.self) { try plan(record) }
        #expect(dump(try plan([title("Список мероприятий")] + record.dropFirst())) == "- 1 Письмо\n")
    }

    @Test(arguments: [
        (["УТВЕРЖДЕН", "на заседании совета", "протокол № 1 от 29.08.2025"], ModelKind.plan),
        (["Рассмотрено на заседании МО", "Протокол № 1 от 28.08.2024"], .plan),
        (
            ["ПРИНЯТО", "Общим собранием работников", "Протокол от 30.08.2023 г. № 4", "УТВЕРЖДЕНО", "Приказ № 65"],
            .plan
        ),
        (["на педагогическом совете", "протокол № 1 от 29.08.2025"], .plan),
        (["ПРОТОКОЛ № 1", "заседания совета", "Повестка дня:", "1. О плане"], .meetingProtocol),
    ])
    func `a plan that minutes approve is a plan`(lines: [String], kind: ModelKind) {
        let body = lines.map { p($0) } + [p(""), title("План работы"), table([usual, item("1", "Семинар")])]
        #expect(PaperKind.kind(of: Document(body: body)) == kind)
    }
}
