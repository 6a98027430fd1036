import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits met in minutes that schools, commissions and associations have published, each in a few lines.
@Suite struct MinutesWildHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test func `assignments may follow the heading at once`() throws {
        let body = [
            title("ПРОТОКОЛ ПОРУЧЕНИЙ"), title("от 07.10.2024 № 36"), p("1. Кузьминой Е.Н. подготовить проект."),
            p("Срок: до 15.10.2024."), p("2. Всем представить отчёты."), p("Глава\tЕ.Н. Кузьмина"),
        ]
        #expect(PaperKind.kind(of: Document(body: body)) == .meetingProtocol)
        let minutes = try minutes(body)
        #expect(minutes.number == "36")
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
        #expect(minutes.decisions.first?.deadline == ["до 15.10.2024"])
    }

    @Test(arguments: [[["– заместитель главы района"]], [["–"], ["заместитель главы", "района"]]])
    func `a surname may stand above the given name in a cell`(beside: [[String]]) throws {
        let row =
            [cell("Костина", "Людмила Васильевна")]
            + beside.map { texts in DraftCell(texts.map { p($0) }) }
        let minutes = try minutes(
            [title("ПРОТОКОЛ заседания комиссии"), p("Председательствовала:"), table([row]), p("Присутствовали:")]
                + [table([[cell("Шепелев", "Виктор Иванович"), "– начальник отдела"]])] + decided)
        #expect(minutes.chair == Person(name: "Костина Людмила Васильевна", position: "заместитель главы района"))
        #expect(minutes.present?.people == [Person(name: "Шепелев Виктор Иванович", position: "начальник отдела")])
    }

    @Test func `an agenda may lack its heading`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ педсовета"), p("Присутствовали: 22 человека."), p("1. Состояние работы над темой."),
            p("2. О переводе учащихся."), p("По первому вопросу слушали Семёнову О.Н., завуча, о работе."),
            p("Решили: разработать задания."), p("По второму вопросу слушали Иванову И.А. о переводе."),
            p("Решили: перевести учащихся."),
        ])
        #expect(minutes.agenda == ["Состояние работы над темой.", "О переводе учащихся."])
        #expect(minutes.present == Attendance(count: 22))
        #expect(minutes.decisions.count == 2)
    }

    @Test func `numbered people behind their count are no agenda`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ педсовета"), p("Присутствовали: 2 человека"), p("1. Семёнова О.Н."),
                p("2. Иванова И.А."), p("СЛУШАЛИ: Семёнову О.Н. о смете."),
            ] + decided)
        #expect(minutes.agenda.isEmpty)
        #expect(minutes.present?.people.map(\.name) == ["Семёнова О.Н.", "Иванова И.А."])
    }

    @Test func `a town needs no abbreviation beside the date above the heading`() throws {
        let minutes = try minutes(
            [
                p("МУНИЦИПАЛЬНЫЙ СОВЕТ", centred: true), p("Санкт-Петербург\t14 ноября 2018г"),
                title("ПРОТОКОЛ слушаний"),
            ]
                + decided)
        #expect(minutes.organisation == "МУНИЦИПАЛЬНЫЙ СОВЕТ")
        #expect(minutes.place == "Санкт-Петербург")
        #expect(minutes.date == CalendarDate(year: 2018, month: 11, day: 14))
    }

    @Test(
        arguments: [
            ["Муниципальное бюджетное учреждение «Школа № 5»", "заседания педсовета"],
            ["заседания педсовета", "Муниципальное бюджетное учреждение", "«Школа № 5»"],
        ])
    func `a body in the nominative below the heading is no part of the title`(lines: [String]) throws {
        let minutes = try minutes([title("ПРОТОКОЛ № 3")] + lines.map(title) + decided)
        #expect(minutes.title == "ПРОТОКОЛ заседания педсовета")
        #expect(minutes.organisation == "Муниципальное бюджетное учреждение «Школа № 5»")
    }

    @Test func `a body in the genitive goes on with the title`() throws {
        let minutes = try minutes([title("ПРОТОКОЛ"), title("конференции"), title("муниципальной школы")] + decided)
        #expect(minutes.title == "ПРОТОКОЛ конференции муниципальной школы")
        #expect(minutes.organisation == nil)
    }

    @Test(
        arguments: [
            ("Протокол 127-П", "127-П", "Протокол заседания"), ("ПРОТОКОЛ 5", "5", "ПРОТОКОЛ заседания"),
        ])
    func `the number may lack its sign`(line: String, number: String, whole: String) throws {
        let minutes = try minutes([title(line), title("заседания")] + decided)
        #expect(minutes.number == number)
        #expect(minutes.title == whole)
    }

    @Test func `the name of a group is no topic`() throws {
        let minutes = try minutes(
            [title("Протокол родительского собрания в группе «Солнышко»"), p("Тема: «Игра»")] + decided)
        #expect(minutes.title == "Протокол родительского собрания в группе «Солнышко»")
        #expect(minutes.topic == "Игра")
    }

    @Test func `who led the meeting stands behind a verb with his position`() throws {
        let minutes = try minutes(
            [title("Протокол заседания"), p("Вёл заседание председатель секции Жукова Т.Д.")] + decided)
        #expect(minutes.chair == Person(name: "Жукова Т.Д.", position: "председатель секции"))
    }

    @Test func `those behind the last name are others where positions stand before names`() throws {
        let minutes = try minutes(
            [
                title("Протокол собрания"),
                p("Присутствовали: директор Магомедов Д.И., завуч Османова П.М., классные руководители."),
            ] + decided)
        #expect(
            minutes.present?.people == [
                Person(name: "Магомедов Д.И.", position: "директор"), Person(name: "Османова П.М.", position: "завуч"),
            ])
        #expect(minutes.present?.text == "классные руководители")
    }

    @Test func `the initials at the end of a title keep their full stop`() throws {
        let minutes = try minutes([title("ПРОТОКОЛ"), title("совещания у министра Кузьминой Т.В.")] + decided)
        #expect(minutes.title == "ПРОТОКОЛ совещания у министра Кузьминой Т.В.")
    }

    @Test func `the name of a draft is no topic`() throws {
        let lines = ["ПРОТОКОЛ ПУБЛИЧНЫХ СЛУШАНИЙ", "по проекту решения Думы «Об исполнении бюджета»"]
        let minutes = try minutes(lines.map(title) + decided)
        #expect(minutes.title == lines.joined(separator: " "))
        #expect(minutes.topic == nil)
    }

    @Test func `a town may part the word from the name of the meeting`() throws {
        let lines = ["ПРОТОКОЛ", "10 октября 2024 года № 15", "Санкт-Петербург", "производственного совещания"]
        let minutes = try minutes(lines.map { p($0, centred: true) } + decided)
        #expect(minutes.title == "ПРОТОКОЛ производственного совещания")
        #expect(minutes.place == "Санкт-Петербург")
        #expect(minutes.number == "15")
    }

    @Test func `who stands in for the chair was there`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ комиссии"), p("Председатель – Овсянникова И.Г."),
                p("Заместитель председателя – Лунёв П.С., юрист"), p("Секретарь – Шабанова К.Ю."),
                p("Члены комиссии: Ветлугина А.А."),
            ] + decided)
        #expect(minutes.chair?.name == "Овсянникова И.Г.")
        #expect(
            minutes.present?.people == [
                Person(name: "Лунёв П.С.", position: "Заместитель председателя, юрист"), Person(name: "Ветлугина А.А."),
            ])
    }

    @Test func `what was discussed and decided may be asked`() throws {
        let minutes = try minutes([
            title("Протокол встречи"), p("Участники: Глебова М.А., Костина Ю.Ю."), p("Что обсудили:"), p("1. Ремонт"),
            p("Что решили:"), p("1. Согласовать смету."),
        ])
        #expect(minutes.agenda == ["Ремонт"])
        #expect(minutes.decisions.map(\.text) == ["Согласовать смету."])
    }

    @Test(
        arguments: [
            ["Педагогического совета"], ["Заседание профкома школы"], ["Родительского собрания группы «Ромашка»"],
            ["конференции", "Каменской средней школы"], ["совещания", "по вопросу подготовки к смотру"],
        ])
    func `a heading that is set as nothing goes on behind its first word`(lines: [String]) throws {
        let body = [p("Протокол № 1")] + lines.map { p($0) } + [p("от 28 08. 2017 г.")]
        let minutes = try minutes(body + decided)
        #expect(minutes.title == "Протокол " + lines.joined(separator: " "))
        #expect(minutes.date == CalendarDate(year: 2017, month: 8, day: 28))
    }

    @Test(arguments: ["Заседание открыл Попов Н.Н., староста", "Собрание проводилось заочно"])
    func `a sentence about the meeting is no heading`(line: String) throws {
        #expect(try minutes([p("Протокол № 1"), p(line)] + decided).title == "Протокол")
    }

    @Test func `a quotation before the full stop of the heading is the topic`() throws {
        let minutes = try minutes([p("Протокол №2."), p("Родительского собрания «Игра и проект».")] + decided)
        #expect(minutes.title == "Протокол Родительского собрания")
        #expect(minutes.topic == "Игра и проект")
    }

    @Test func `what a form asks for is no position`() throws {
        let minutes = try minutes(
            [
                title("Протокол собрания"), p("Приглашенные: (Ф.И.О., должность) Шарина И.В. – логопед"),
                p("Тема «Игра»"),
            ]
                + decided)
        #expect(minutes.invited?.people == [Person(name: "Шарина И.В.", position: "логопед")])
        #expect(minutes.topic == "Игра")
    }

    @Test func `a chair may be chosen in words`() throws {
        let minutes = try minutes(
            [
                title("Протокол собрания"), p("Председателем собрания выбрана Юсупова З.М. (кв. 5)"),
                p("Секретарём назначен Тихий О.В."),
            ] + decided)
        #expect(minutes.chair?.name == "Юсупова З.М.")
        #expect(minutes.secretary?.name == "Тихий О.В.")
        #expect(minutes.present == nil)
    }

    @Test func `the number of a class counts nobody`() throws {
        let minutes = try minutes([title("Протокол совета"), p("Отсутствовали: 10 «Б»")] + decided)
        #expect(minutes.absent == Attendance(text: "10 «Б»"))
    }

    @Test(
        arguments: [
            "Комиссия в составе председателя Гордеевой А.М., завуча, членов комиссии Ждановой Е.Е., библиотекаря, "
                + "Котова Р.А., составила протокол о нижеследующем:",
            "Комиссия в составе: председатель Гордеевой А.М. – завуча, члены: Ждановой Е.Е. – библиотекаря, Котова Р.А.",
        ])
    func `a commission may tell its members in a sentence`(line: String) throws {
        let minutes = try minutes([title("ПРОТОКОЛ комиссии"), p(line)] + decided)
        #expect(minutes.chair == Person(name: "Гордеевой А.М.", position: "завуча"))
        #expect(
            minutes.present?.people == [
                Person(name: "Ждановой Е.Е.", position: "библиотекаря"), Person(name: "Котова Р.А."),
            ])
    }

    @Test(
        arguments: [
            "16-01-2024", "Состоялось 16 января 2024 г.", "Проведено: 16.01.2024", "День: 16 января 2024 г.",
            "Когда: 16.01.2024",
        ])
    func `the day is told in many ways`(line: String) throws {
        #expect(
            try minutes([title("Протокол заседания"), p(line)] + decided).date
                == CalendarDate(year: 2024, month: 1, day: 16))
    }

    @Test(
        arguments: [
            "Руководитель: Сидорова А.А.", "Руководитель заседания – Сидорова А.А.",
            "Под председательством Сидорова А.А.",
        ])
    func `the chair is told in many ways`(line: String) throws {
        #expect(try minutes([title("Протокол заседания"), p(line)] + decided).chair?.name == "Сидорова А.А.")
    }

    @Test(
        arguments: [
            "Явка: 12 человек", "Зарегистрировано участников: 12", "Всего членов совета – 15, присутствовало – 12",
        ])
    func `those present are counted in many ways`(line: String) throws {
        #expect(try minutes([title("Протокол заседания"), p(line)] + decided).present?.count == 12)
    }

    @Test func `whom the meeting was led by may stand in its heading`() throws {
        let lines = ["ПРОТОКОЛ", "совещания у министра", "под председательством Сидоровой А.А."]
        #expect(try minutes(lines.map(title) + decided).title == lines.joined(separator: " "))
    }

    @Test func `place, time and secretary have more words`() throws {
        let minutes = try minutes(
            [
                title("Протокол заседания"), p("Где: актовый зал"), p("Заседание начато в 14.00"),
                p("Протоколировала Попова П.П."),
            ] + decided)
        #expect(minutes.place == "актовый зал")
        #expect(minutes.time == "14:00")
        #expect(minutes.secretary?.name == "Попова П.П.")
    }
}
