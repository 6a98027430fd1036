import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct OrderAppendixTests {
    private func appendix(_ blocks: [Block]) throws -> OrderAppendix {
        let act = [
            p("ПРИКАЗ", centred: true), p("15.01.2026 № 33"), p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести смотр."),
            p("Директор\tА.А. Сидорова"),
        ]
        return try #require(try OrderRecogniser().order(in: Document(body: act + blocks)).order.appendices.first)
    }

    private static let mark = [
        p("Приложение № 2", right: true), p("к приказу министерства образования", right: true),
        p("от 15.01.2026 № 33", right: true),
    ]

    @Test func `a timetable of schools or villages is a schedule`() throws {
        let rows = table([
            ["№ п/п", "Школа", "Дата", "Ответственный"], ["1.", "Школа № 1", "3 апреля", "Ли А.П."],
            ["2.", "Школа № 2", "10 апреля", "Ким Е.В."],
        ])
        let appendix = try appendix(Self.mark + [title("ГРАФИК проверок на 2026 год"), rows])
        guard case .schedule(let schedule)? = appendix.model else {
            Issue.record("no schedule: \(appendix)")
            return
        }
        #expect(schedule.title == "ГРАФИК проверок на 2026 год")
        #expect(schedule.period?.text == "2026 год")
        #expect(
            schedule.entries == [
                ScheduleEntry(number: "1", object: "Школа № 1", deadline: ["3 апреля"], responsible: ["Ли А.П."]),
                ScheduleEntry(number: "2", object: "Школа № 2", deadline: ["10 апреля"], responsible: ["Ким Е.В."]),
            ])
    }

    @Test(arguments: ["ГРАФИК мероприятий", "План проверок"])
    func `a table of events or under another title is a plan`(heading: String) throws {
        let event = heading.hasPrefix("ГРАФИК") ? "Мероприятие" : "Проверка"
        let rows = table([["№ п/п", DraftCell([p(event)]), "Сроки", "Ответственные"], item("1", "Смотр")])
        guard case .plan? = try appendix(Self.mark + [title(heading), rows]).model else {
            Issue.record("no plan")
            return
        }
    }

    @Test func `what is appended keeps its own mark`() throws {
        let document = DocumentReference(
            kind: "приказ", issuer: "министерства образования", date: CalendarDate(year: 2026, month: 1, day: 15),
            number: "33")
        let own = Appendix(number: "2", document: document)
        let plan = try appendix(Self.mark + [title("План мероприятий"), table([usual, item("1", "Смотр")])])
        let rules = try appendix(Self.mark + [title("ПРАВИЛА"), p("1. Правила просты.")])
        #expect(plan.number == "2" && plan.status == .attached)
        guard case .plan(let found)? = plan.model, case .regulation(let regulation)? = rules.model else {
            Issue.record("\(plan), \(rules)")
            return
        }
        #expect(found.appendix == own && found.approval == nil)
        #expect(regulation.appendix == own && regulation.approval == nil)
        let approved = [p("Приложение", right: true), p("УТВЕРЖДЕНЫ\nприказом школы\nот 15.01.2026 № 33", right: true)]
        let told = try appendix(approved + [title("ПРАВИЛА"), p("1. Правила просты.")])
        #expect(told.status == .approved)
        guard case .regulation(let rules)? = told.model else { return }
        #expect(rules.appendix == nil && rules.approval == nil)
    }

    private func programme(_ lines: [Block], _ rows: Block) throws -> Programme {
        let appendix = try appendix(Self.mark + [title("ПРОГРАММА форума")] + lines + [rows])
        guard case .programme(let programme)? = appendix.model else {
            throw Diagnostic(.error, "no-programme", Wording("no programme", russian: "нет программы"))
        }
        return programme
    }

    private static let hours = table([["Время", "Тема", "Выступающий"], ["9.30", "Регистрация", "Ли А.П."]])

    @Test(
        arguments: [
            [
                p("Дата проведения: 21 апреля 2026 г."), p("Время проведения: 10.00"),
                p("Место проведения: школа № 2, актовый зал"),
            ],
            [p("Дата: 21.04.2026"), p("Время: 10.00"), p("Место: школа № 2, актовый зал")],
        ])
    func `a programme says above its table when and where it is`(lines: [Block]) throws {
        let programme = try programme(lines, Self.hours)
        #expect(programme.title == "ПРОГРАММА форума")
        #expect(programme.date == CalendarDate(year: 2026, month: 4, day: 21))
        #expect(programme.time == "10.00")
        #expect(programme.place == "школа № 2, актовый зал")
        #expect(programme.entries.map(\.topic) == ["Регистрация"])
    }

    @Test func `the day below the title of a programme is no part of it`() throws {
        let programme = try programme([title("21 апреля 2026 г., школа № 2")], Self.hours)
        #expect(programme.title == "ПРОГРАММА форума")
        #expect(programme.date == CalendarDate(year: 2026, month: 4, day: 21))
        #expect(programme.place == "школа № 2")
    }

    @Test func `a column of a programme says where`() throws {
        let rows = table([
            ["Время", "Мероприятие", "Место", "Ответственный"], ["9.30", "Регистрация", "Холл", "Ли А.П."],
        ])
        #expect(
            try programme([], rows).entries == [
                ProgrammeEntry(time: "9.30", topic: "Регистрация", speakers: ["Ли А.П."], place: "Холл")
            ])
    }

    @Test func `what a programme has no place for is told`() throws {
        let act = [
            p("ПРИКАЗ", centred: true), p("15.01.2026 № 33"), p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести смотр."),
            p("Директор\tА.А. Сидорова"),
        ]
        let rest = [title("ПРОГРАММА форума"), p("Форма участия: очная"), Self.hours, p("Буфет открыт.")]
        let found = try OrderRecogniser().order(in: Document(body: act + Self.mark + rest)).diagnostics
        #expect(found.map(\.code) == ["text-left-out", "text-left-out"])
    }
}
