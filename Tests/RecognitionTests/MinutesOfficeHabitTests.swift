import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of ministries, schools and commissions in everyday minutes, each in a few lines.
@Suite struct MinutesOfficeHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test(arguments: ["________________________", "------------", "======"])
    func `a rule below the heading of an item is drawn, not said`(rule: String) throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания комиссии"), title("1. О поддержке чтения"), p(rule, centred: true),
            p("(Иванова А.П., Орлов П.С.)", centred: true), p("1.1. Принять к сведению доклады."),
            p("1.2. Провести смотр до 1 мая 2026 года."),
        ])
        let item = try #require(minutes.proceedings.first)
        #expect(item.topic == "О поддержке чтения")
        #expect(item.heard.map(\.name) == ["Иванова А.П.", "Орлов П.С."])
        #expect(minutes.decisions.map(\.number) == ["1.1", "1.2"])
    }

    @Test func `among those present nobody leads a meeting that another has led`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("Председательствовал:"), p("министр\t– Иванов И.И."),
                p("Присутствовали:"),
                p("начальник отдела\t– Орлова П.С."), p("руководитель методического объединения\t– Ким Н.Ю."),
                p("председатель профкома\t– Цой В.А."),
            ] + decided)
        #expect(minutes.chair == Person(name: "Иванов И.И.", position: "министр"))
        #expect(minutes.present?.people.map(\.name) == ["Орлова П.С.", "Ким Н.Ю.", "Цой В.А."])
    }

    @Test func `what a commission did is nobody's position`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ заседания комиссии"), p("Комиссия в составе:"),
                p("председатель – Иванова И.И., директор школы;"),
                p("члены комиссии: Орлов П.С., заведующий хозяйством,"),
                p("рассмотрела вопрос о списании литературы."),
            ] + decided)
        #expect(minutes.present?.people == [Person(name: "Орлов П.С.", position: "заведующий хозяйством")])
    }

    @Test func `behind a semicolon and behind bare names others are told`() throws {
        let listed = try minutes(
            [
                title("ПРОТОКОЛ встречи"), p("Участники встречи:"), p("Иванов И.И. – министр культуры;"),
                p("Орлова П.С. – начальник отдела;"), p("директора библиотек – 43 чел."),
            ] + decided)
        #expect(listed.present?.people.last?.position == "начальник отдела")
        #expect(listed.present?.count == 43)
        let bare = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("Присутствовали: Зайцева Е.В., Рочева С.И., заведующие филиалами"),
            ] + decided)
        #expect(bare.present?.people == [Person(name: "Зайцева Е.В."), Person(name: "Рочева С.И.")])
        #expect(bare.present?.text == "заведующие филиалами")
    }

    @Test func `the word extract may head a paper in a line of its own`() throws {
        let minutes = try minutes(
            [
                title("ВЫПИСКА"), title("из протокола № 2 заседания учёного совета"),
                p("от 29 февраля 2024 года", centred: true),
            ] + decided)
        #expect(minutes.title == "ВЫПИСКА из протокола заседания учёного совета")
        #expect(minutes.number == "2")
        #expect(minutes.place == nil)
    }

    @Test func `one verb may stand above the reports on all items`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ педсовета"), p("Повестка дня:"), p("1. Выполнение решений."), p("2. Итоги четверти."),
                p("Слушали:"),
                p("По первому вопросу директора школы Иванову А.П., которая проинформировала о решениях."),
                p("По второму вопросу завуча Попову Г.С. Она представила итоги."),
            ] + decided)
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.name) == ["Иванову А.П.", "Попову Г.С."])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.position) == ["директора школы", "завуча"])
    }

    @Test func `a numbered report ends the agenda`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("Вопросы совещания:"), p("1. Итоги мониторинга. Бабина Е.В."),
            p("2. Разное."), p("1. По первому вопросу Бабина Е.В. представила итоги."), p("Решение:"),
            p("1.1. Устранить замечания."), p("2. РАЗНОЕ: Орлова П.С. сообщила о графике."), p("Решение:"),
            p("2.1. Принять к сведению."),
        ])
        #expect(minutes.agenda.count == 2)
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.flatMap(\.heard).map(\.text) == ["представила итоги.", "сообщила о графике."])
        #expect(minutes.decisions.map(\.number) == ["1.1", "2.1"])
    }

    @Test func `an item of few letters is known again`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("Повестка дня:"), p("О плане"), p("О плане"), p("Слушали: Орлову П.С."),
            p("Решили: утвердить план."),
        ])
        #expect(minutes.agenda == ["О плане"])
    }

    @Test func `what is asked behind a report is no part of it`() throws {
        let item = try #require(
            try minutes([
                title("ПРОТОКОЛ собрания"), p("СЛУШАЛИ: Зорину Т.Г. о выплатах."), p("Вопросы:"),
                p("Орлова П.С.: сохранится ли выплата?"), p("РЕШИЛИ: принять положение."),
            ]).proceedings.first)
        #expect(item.heard == [Speech(name: "Зорину Т.Г.", text: "о выплатах.")])
        #expect(item.spoke == [Speech(name: "Орлова П.С.", text: "сохранится ли выплата?")])
    }

    @Test func `brackets behind a speaker may tell what was said`() throws {
        let item = try #require(
            try minutes(
                [
                    title("ПРОТОКОЛ совета"), p("СЛУШАЛИ: Зорину Т.Г. о пособии."), p("ВЫСТУПИЛИ:"),
                    p("Орлова П.С. (предложила доработать раздел 3)."), p("Ким Н.Ю. (методист)."),
                ] + decided
            ).proceedings.first)
        #expect(item.spoke.map(\.text) == ["предложила доработать раздел 3", nil])
        #expect(item.spoke.map(\.position) == [nil, "методист"])
    }

    @Test(
        arguments: [
            ("Классному руководителю ежедневно контролировать посещаемость.", ["ежедневно"]),
            ("Филиалам еженедельно, по пятницам, представлять сведения.", ["еженедельно, по пятницам"]),
            ("Школам ежемесячно, до 25 числа, представлять отчёт.", ["ежемесячно, до 25 числа"]),
            ("Завучу 1 раз в четверть проводить рейды.", ["1 раз в четверть"]),
            ("Библиотекарю оформить акт в 10-дневный срок.", ["в 10-дневный срок"]),
            ("Провести сверку в период с 14.10.2026 по 29.11.2026.", ["в период с 14.10.2026 по 29.11.2026"]),
            ("Дежурным докладывать ежедневно до 10.00.", ["ежедневно до 10.00"]),
            ("Отделу вести мониторинг на постоянной основе.", ["на постоянной основе"]),
            ("Родителям ежедневно читать детям; создать уголки до 1 февраля 2027 г.", ["до 1 февраля 2027 г."]),
            ("Поддержать ежегодно проводимый конкурс.", []),
        ])
    func `how often something is done is a deadline in the midst of a sentence`(text: String, deadline: [String]) throws
    {
        let minutes = try minutes([title("ПРОТОКОЛ совещания"), p("12.01.2026"), p("РЕШИЛИ:"), p("1. " + text)])
        #expect(minutes.decisions.map(\.deadline) == [deadline])
    }

    @Test func `each line of a point has a deadline of its own`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("12.01.2026"), p("РЕШИЛИ:"), p("1. Министерству культуры:"),
            p("провести акцию (май 2026 года);"), p("представить отчёт до 1 ноября 2026 года."),
        ])
        #expect(minutes.decisions.map(\.deadline) == [["май 2026 года", "до 1 ноября 2026 года"]])
    }

    @Test(arguments: [
        "директор библиотеки им. А.С. Пушкина", "директор библиотеки имени А. П. Чехова",
        "директор школы № 5 имени Героя Советского Союза И.В. Панфилова", "завуч лицея имени Л. Кузьмина",
    ])
    func `who a school is named after is nobody present`(position: String) throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("Присутствовали:"), p("Ремизов А.В. – \(position);"),
                p("Каткова Т.Ю., \(position);"), p("Белов П.П. – методист."),
            ] + decided)
        #expect(
            minutes.present?.people == [
                Person(name: "Ремизов А.В.", position: position), Person(name: "Каткова Т.Ю.", position: position),
                Person(name: "Белов П.П.", position: "методист"),
            ])
    }

    @Test func `who a library is named after neither reports nor speaks`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("СЛУШАЛИ: Каткову Т.Ю., методиста ЦГБ им. А.П. Чехова, – о плане."),
                p("ВЫСТУПИЛИ: Белов П.П., заведующий библиотекой им. М.Ю. Лермонтова, предложил начать в мае."),
            ] + decided)
        let item = try #require(minutes.proceedings.first)
        #expect(item.heard.map(\.name) == ["Каткову Т.Ю."])
        #expect(item.heard.first?.position == "методиста ЦГБ им. А.П. Чехова")
        #expect(item.spoke.map(\.name) == ["Белов П.П."])
        #expect(item.spoke.first?.position == "заведующий библиотекой им. М.Ю. Лермонтова")
    }

    @Test func `who opened a meeting is told, not listed`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("Присутствовали:"), p("Белов П.П. – методист."),
                p("Открыл совещание Трофимов Ю.В., обозначив цели и задачи встречи."),
            ] + decided)
        #expect(minutes.present?.people.map(\.name) == ["Белов П.П."])
    }

    @Test func `several speak in one paragraph`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совещания"), p("СЛУШАЛИ: Иванову А.П. о плане."),
                p("ВЫСТУПИЛИ: Втюрина О.С., отметила высокий уровень работ; Шишкина Г.М., предложила провести смотр."),
            ] + decided)
        #expect(minutes.proceedings.first?.spoke.map(\.name) == ["Втюрина О.С.", "Шишкина Г.М."])
    }

    @Test func `two to four are counted before those who are named`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ собрания"),
                p("Присутствовало: 22 родителя, классный руководитель Гаврилова М.С., методист Юшкова А.В."),
            ] + decided)
        #expect(minutes.present?.count == 22)
        #expect(minutes.present?.text == "родителя")
        #expect(minutes.present?.people.first == Person(name: "Гаврилова М.С.", position: "классный руководитель"))
    }
}
