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

    @Test func `a vote that is told in figures and in words is one`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания совета"), p("СЛУШАЛИ: Обухову О.Г. о выборах."), p("РЕШИЛИ: Избрать совет."),
            p("Голосовали: за – 4, против – 0, воздержались – 0. Решение принято единогласно."),
        ])
        let vote = try #require(minutes.proceedings.first?.votes)
        #expect(vote == Vote(inFavour: 4, against: 0, abstained: 0, text: "единогласно"))
        #expect(minutes.decisions.first?.votes == nil)
    }

    @Test func `a vote below several points is on all of them`() throws {
        let points = [p("РЕШИЛИ:"), p("1. Провести смотр."), p("2. Избрать жюри.")]
        let vote = p("Голосовали: за – 26, против – 0.")
        let together = try minutes([title("ПРОТОКОЛ собрания")] + points + [vote])
        #expect(together.decisions.allSatisfy { $0.votes == nil })
        #expect(
            together.proceedings == [
                Proceeding(
                    decided: ["Провести смотр.", "Избрать жюри."], votes: Vote(inFavour: 26, against: 0))
            ])
        let apart = try minutes([title("ПРОТОКОЛ собрания"), points[0], points[1], vote, points[2], vote])
        #expect(apart.decisions.map(\.votes?.inFavour) == [26, 26])
        #expect(apart.proceedings.isEmpty)
    }

    @Test func `the result of a vote may stand in brackets`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ слушаний"), p("СЛУШАЛИ:"), p("О проекте решения."), p("Докл. Бидаров М.С., юрист"),
            p("РЕШИЛИ:"), p("1. Одобрить проект."), p("(Результаты голосования: «за» – 37, «против» – 1)"),
        ])
        let item = try #require(minutes.proceedings.first)
        #expect(item.topic == "О проекте решения.")
        #expect(item.heard == [Speech(name: "Бидаров М.С.", position: "юрист")])
        #expect(item.votes == Vote(inFavour: 37, against: 1))
        #expect(minutes.decisions.map(\.text) == ["Одобрить проект."])
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

    @Test func `breaks part the executors of a row`() throws {
        let row = DraftCell([p("Отдел культуры\nОтдел образования,\nотдел спорта")])
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"),
            table([["№", "Поручение", "Исполнитель", "Срок"], ["1", "Сдать отчёт", row, "до 1 мая"]]),
        ])
        #expect(minutes.decisions.first?.responsible == ["Отдел культуры", "Отдел образования,\nотдел спорта"])
    }

    @Test func `a heading in capitals before the decision is nobody's speech`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ слушаний"), p("Выступили:"), p("Агапова Н.В. – поддержала проект."),
            p("РЕЗУЛЬТАТЫ ПУБЛИЧНЫХ СЛУШАНИЙ"), p("По результатам слушаний решили:"), p("1. Одобрить проект."),
        ])
        #expect(minutes.proceedings.first?.spoke == [Speech(name: "Агапова Н.В.", text: "поддержала проект.")])
        #expect(minutes.decisions.map(\.text) == ["Одобрить проект."])
    }

    @Test func `an abbreviation does not keep its sentence's full stop`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ"), p("РЕШИЛИ:"), p("1. Сдать заказ. Ответственные: библиотекари ОО."),
            p("2. Сдать отчёт. Ответственный: Лосева Т.И."),
        ])
        #expect(minutes.decisions.map(\.responsible) == [["библиотекари ОО"], ["Лосева Т.И."]])
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
            ["конференции", "Каменской средней школы"],
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

    @Test func `a speaker goes on without the surname`() throws {
        let minutes = try minutes(
            [
                title("Протокол заседания"), p("СЛУШАЛИ: Винникова А.Н., директора школы."),
                p("Алексей Николаевич ознакомил с отчётом."),
            ] + decided)
        #expect(
            minutes.proceedings.first?.heard == [
                Speech(
                    name: "Винникова А.Н.", position: "директора школы", text: "Алексей Николаевич ознакомил с отчётом."
                )
            ])
    }
}
