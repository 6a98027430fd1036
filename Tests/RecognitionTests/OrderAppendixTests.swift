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
}
