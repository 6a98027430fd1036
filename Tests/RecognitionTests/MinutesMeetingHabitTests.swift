import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// How councils and commissions word votes, call items, list who came and close their minutes.
@Suite struct MinutesMeetingHabitTests {
    private func read(_ blocks: [Block]) throws -> (minutes: MeetingProtocol, diagnostics: [Diagnostic]) {
        try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ заседания комиссии"), p("16.01.2026")] + blocks))
    }

    private let agenda = [p("Повестка дня:"), p("1. О работе."), p("2. О ремонте.")]
    private let decided = [p("РЕШИЛИ:"), p("1. Утвердить план.")]

    // MARK: Votes

    @Test(
        arguments: [
            "Голосовали «за» - 23, «против» - 0, «воздержались» - 1.",
            "Голосовали: 23 – за, 0 – против, 1 – воздержались.",
            "За данное решение проголосовали: «за» – 23, «против» – 0, «воздержались» – 1.",
            "Голоса распределились следующим образом: за – 23, против – 0, воздержались – 1.",
        ])
    func `a vote is told in many ways and is no part of a point`(vote: String) throws {
        let expected = Vote(inFavour: 23, against: 0, abstained: 1)
        let below = try read(decided + [p(vote)]).minutes
        #expect(below.decisions == [Decision(number: "1", text: "Утвердить план.", votes: expected)])
        let behind = try read([p("РЕШИЛИ:"), p("1. Утвердить план. " + vote)]).minutes
        #expect(behind.decisions.map(\.text) == ["Утвердить план."])
    }

    @Test func `a share of the votes is no count of them`() throws {
        let minutes = try read(decided + [p("Голосовали: «за» – 100 %.")]).minutes
        #expect(minutes.decisions.map(\.votes?.inFavour) == [nil])
    }

    @Test(arguments: ["Кворум имеется.", "Решение принято."])
    func `what stands behind a vote is told`(remark: String) throws {
        let (minutes, diagnostics) = try read(decided + [p("Голосовали: «за» – 5, «против» – 0. " + remark)])
        #expect(minutes.decisions.map(\.votes) == [Vote(inFavour: 5, against: 0)])
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
    }

    // MARK: Items

    @Test(
        arguments: [
            ("По вопросу «О работе» слушали Иванову А.П. о планах.", nil),
            ("СЛУШАЛИ: по первому вопросу Иванову А.П. – о планах.", "1"),
            ("1. По вопросу «О работе» слушали Иванову А.П. о планах.", "1"),
            ("По первому вопросу слово предоставили Ивановой А.П. о планах.", "1"),
        ] as [(String, String?)])
    func `who was heard may stand behind the item`(line: String, number: String?) throws {
        let (minutes, diagnostics) = try read(agenda + [p(line)] + decided)
        #expect(minutes.agenda == ["О работе.", "О ремонте."])
        #expect(minutes.proceedings.map(\.number) == [number])
        #expect(minutes.proceedings.first?.heard.map(\.text) == ["о планах."])
        #expect(minutes.proceedings.first?.heard.first?.name?.hasPrefix("Иванов") == true)
        #expect(diagnostics.isEmpty)
    }

    @Test func `the number of an item and its topic may stand in two lines`() throws {
        let minutes = try read(
            agenda + [p("ВОПРОС 1."), p("О работе."), p("СЛУШАЛИ: Иванову А.П. о планах.")] + decided
        ).minutes
        #expect(minutes.proceedings.map(\.number) == ["1"])
        #expect(minutes.proceedings.map(\.topic) == ["О работе."])
    }

    @Test func `first name and surname are a speaker`() throws {
        let minutes = try read([p("СЛУШАЛИ: Шаповалова Егора, об акции.")] + decided).minutes
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Шаповалова Егора", text: "об акции.")])
    }

    @Test(arguments: [
        "Регламент: докладчику – 10 минут.", "Других предложений по повестке дня не поступило.",
        "Повестку дня принять за основу.", "С повесткой дня согласны.",
    ])
    func `what is said of the agenda is no item of it`(line: String) throws {
        let (minutes, diagnostics) = try read(agenda + [p(line), p("СЛУШАЛИ: Иванову А.П. о планах.")] + decided)
        #expect(minutes.agenda == ["О работе.", "О ремонте."])
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
    }

    @Test func `who reports is shortened in a line of its own`() throws {
        let minutes = try read(
            [p("Повестка дня:"), p("1. О работе."), p("Докл.: Веселов М.Ю."), p("2. О ремонте.")] + decided
        ).minutes
        #expect(minutes.agenda == ["О работе.\nДокл.: Веселов М.Ю.", "О ремонте."])
    }

    // MARK: Deadlines

    @Test(
        arguments: [
            ("МБУ «Спортивная школа «Старт» сдать отчёт до 12 мая 2026 года.", ["до 12 мая 2026 года"]),
            ("Сдать отчёт. Срок 1 марта 2026 г.", ["1 марта 2026 г."]), ("Сдать отчёт. Срок 1 марта", ["1 марта"]),
            ("Провести смотр со 2 по 31 марта 2026 г.", ["со 2 по 31 марта 2026 г."]),
            ("Сдать отчёт до 12.00 15 мая 2026 г.", ["до 12.00 15 мая 2026 г."]),
            ("Сдать отчёт до 15 мая 2026 г. (Иванова)", ["до 15 мая 2026 г."]),
            ("Сдать отчёт до 15 мая 2026 г. (включительно).", ["до 15 мая 2026 г. (включительно)"]),
            ("Устранить замечания незамедлительно.", ["незамедлительно"]),
            ("Дополнять список по мере необходимости.", ["по мере необходимости"]),
            (
                "Провести смотр (март – апрель 2026 г.), отчёт сдать до 05.05.2026 г.",
                ["март – апрель 2026 г.", "до 05.05.2026 г."]
            ),
            ("Провести смотр (май 2026 г.), справку выдать в течение 20 дней.", ["май 2026 г."]),
            ("Провести смотр (заявки – до 15 апреля 2026 г.).", ["до 15 апреля 2026 г."]),
            ("Провести смотр (положение на сайте; заявки – до 15 апреля 2026 г.).", ["до 15 апреля 2026 г."]),
            ("Сдать отчёт до 01.02.2026 – за январь.", ["до 01.02.2026"]),
        ])
    func `a deadline is found wherever clerks put it`(text: String, deadlines: [String]) throws {
        #expect(try read([p("РЕШИЛИ:"), p("1. " + text)]).minutes.decisions.map(\.deadline) == [deadlines])
    }

    // MARK: Those present, the heading

    @Test(
        arguments: [
            "Конкурсная комиссия, созданная приказом управления от 12.01.2026 № 8, в составе:", "Жюри в составе:",
        ])
    func `members stand below the words for their body`(label: String) throws {
        let (minutes, diagnostics) = try read(
            [p(label), p("Сухова В.П. – директор;"), p("Тихонов Я.Я. – методист.")] + decided)
        #expect(minutes.present?.people.map(\.position) == ["директор", "методист"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `who led the meeting may be told in brackets behind his office`() throws {
        let people = table([
            ["Ф.И.О.", "Должность"], ["Астахов Д.Д.", "министр (председатель)"], ["Белов К.К.", "методист (по связи)"],
        ])
        let minutes = try read([p("Присутствовали:"), people] + decided).minutes
        #expect(minutes.chair == Person(name: "Астахов Д.Д.", position: "министр"))
        #expect(minutes.present?.people.map(\.position) == ["министр (председатель)", "методист (по связи)"])
    }

    @Test func `the count of those present may close their list`() throws {
        let present = try read([p("Присутствовали: Белов А.А., Дятлова В.В. – всего 2 человека")] + decided).minutes
            .present
        #expect(present == Attendance(count: 2, people: [Person(name: "Белов А.А."), Person(name: "Дятлова В.В.")]))
        let counted = try read([p("Присутствовали: члены КЧС – 12 чел. (список прилагается)")] + decided).minutes
            .present
        #expect(counted == Attendance(count: 12, text: "члены КЧС (список прилагается)"))
    }

    @Test func `that there was a quorum is told`() throws {
        let (minutes, diagnostics) = try read([p("Присутствовали: 9 чел. Заседание правомочно.")] + decided)
        #expect(minutes.present == Attendance(count: 9))
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
    }

    @Test func `people in one cell are paired with what they are in the next`() throws {
        let rows = table([["Члены комиссии:", cell("Горбунов Л.Л.", "Долгих М.В."), cell("инженер", "экскурсовод")]])
        let minutes = try read([p("Присутствовали:"), rows] + decided).minutes
        #expect(
            minutes.present?.people == [
                Person(name: "Горбунов Л.Л.", position: "инженер"),
                Person(name: "Долгих М.В.", position: "экскурсовод"),
            ])
    }

    @Test func `the name of a territory stays in the heading`() throws {
        let heading = "ПРОТОКОЛ заседания комиссии муниципального образования «Светлый район»"
        let minutes = try ProtocolRecogniser().minutes(in: Document(body: [title(heading)] + decided)).minutes
        #expect(minutes.title == heading)
        #expect(minutes.topic == nil)
        // A district has its name before it; what follows is what the meeting was about.
        let known = "ПРОТОКОЛ заседания библиотекарей Каменского района"
        let other = try ProtocolRecogniser().minutes(
            in: Document(body: [title(known), title("«Библиотека и чтение»")] + decided)
        ).minutes
        #expect(other.title == known)
        #expect(other.topic == "Библиотека и чтение")
    }

    // MARK: Closing

    @Test(
        arguments: [
            "К протоколу прилагаются: список, план.", "Протокол составлен в двух экземплярах.",
            "Рассылка: членам комиссии",
            "Дата составления протокола: 17.01.2026", "Председатель объявил заседание закрытым.",
            "Исп. Журавлёва Т.А.",
        ])
    func `what is told of the paper is no decision and signs nothing`(line: String) throws {
        let (minutes, diagnostics) = try read(decided + [p(line), p("Председатель\tА.А. Белов")])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план."])
        #expect(minutes.signatures == [Signature(role: "Председатель", name: "А.А. Белов")])
        #expect(diagnostics.map(\.code.rawValue) == ["text-left-out"])
    }

    @Test func `a leading specialist leads no meeting`() throws {
        let minutes = try read(decided + [p("Ведущий специалист отдела\tТ.А. Журавлёва")]).minutes
        #expect(minutes.signatures == [Signature(name: "Т.А. Журавлёва", position: "Ведущий специалист отдела")])
    }
}
