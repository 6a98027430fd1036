import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of governments, councils and meetings at a distance, each in a few lines.
@Suite struct MinutesBodyHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Провести смотр.")]

    @Test func `who reports may stand in brackets with his part`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания"), title("1. О мерах безопасности"), p("(докладчик – Шкатов В.Ю.)"),
            p("1.1. Принять к сведению."),
        ])
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Шкатов В.Ю.")])
    }

    @Test func `the only item needs no number where speakers stand below it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ"), title("совещания у министра"), title("Москва"), p("14 марта 2023 г.\t№ 2"),
            p("Присутствовали:"), p("от министерства – Денисов Г.А., Орлова П.О."), p("от института – Ким И.Б."),
            p("О проведении акции", centred: true), p("(Денисовым, Ким)", centred: true),
            p("1. Принять к сведению информацию."), p("Министр\tА.А. Сидорова"),
        ])
        #expect(minutes.title == "ПРОТОКОЛ совещания у министра")
        #expect(minutes.place == "Москва")
        #expect(minutes.present?.people.map(\.position) == ["от министерства", "от министерства", "от института"])
        #expect(minutes.present?.text == nil)
        let item = try #require(minutes.proceedings.first)
        #expect(item.topic == "О проведении акции")
        #expect(item.heard.map(\.name) == ["Денисовым", "Ким"])
        #expect(minutes.decisions.map(\.text) == ["Принять к сведению информацию."])
    }

    @Test func `an item may be called this question`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ собрания"), p("Повестка дня"), p("1. О выдвижении."),
                p("По данному вопросу слушали директора Орлову П.С., которая предложила кандидатуру."),
            ] + decided)
        #expect(minutes.agenda == ["О выдвижении."])
        #expect(minutes.proceedings.first?.heard.map(\.position) == ["директора"])
    }

    @Test func `whoever connected was present, and a quorum is nobody`() throws {
        let minutes = try minutes([title("ПРОТОКОЛ вебинара"), p("Подключилось: 26 муниципалитетов")] + decided)
        #expect(minutes.present == Attendance(count: 26, text: "муниципалитетов"))
        let counted = try self.minutes(
            [title("ПРОТОКОЛ комиссии"), p("Присутствуют 5 человек из 6. Заседание правомочно.")] + decided)
        #expect(counted.present == Attendance(count: 5, text: "из 6"))
    }

    @Test(arguments: ["открыла совещание", "затронула вопросы чтения", "провела опрос"])
    func `a verb behind the dash is no position`(said: String) throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ совещания"), p("ВЫСТУПИЛИ:"), p("Ким Г.И. – \(said), обозначила цели.")] + decided)
        #expect(minutes.proceedings.first?.spoke == [Speech(name: "Ким Г.И.", text: "\(said), обозначила цели.")])
    }

    @Test func `an office of the government is a position`() throws {
        let minutes = try minutes(
            [title("ПРОТОКОЛ совета")] + decided + [p("Заместитель Председателя Правительства\tА.А. Сидорова")])
        #expect(
            minutes.signatures == [Signature(name: "А.А. Сидорова", position: "Заместитель Председателя Правительства")]
        )
    }

    @Test func `time and place behind the date are no part of the heading`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ № 8"), title("заседания оргкомитета фестиваля"),
                title("от 2 марта 2023 года, 16:00, онлайн (платформа «Сферум»)"),
            ] + decided)
        #expect(minutes.title == "ПРОТОКОЛ заседания оргкомитета фестиваля")
        #expect(minutes.date == CalendarDate(year: 2023, month: 3, day: 2))
        #expect(minutes.time == "16:00")
        #expect(minutes.place == "онлайн (платформа «Сферум»)")
    }

    @Test(arguments: ["Не смогли присутствовать:", "Не присутствовали:", "Отсутствовали:"])
    func `those who could not come were absent`(label: String) throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета"), p("Участвовали: Ким А.С., Сон В.И."), p("\(label) Пак Д.Е."),
                p("Обсуждали:"), p("1. Программу"), p("2. Смету"), p("Договорились:"), p("1. Утвердить программу."),
                p("Следующая встреча: 16 марта, 16:00."),
            ])
        #expect(minutes.present?.people.map(\.name) == ["Ким А.С.", "Сон В.И."])
        #expect(minutes.absent?.people.map(\.name) == ["Пак Д.Е."])
        #expect(minutes.agenda == ["Программу", "Смету"])
        #expect(minutes.decisions.map(\.text) == ["Утвердить программу."])
    }

    @Test func `numbered topics above reports are items`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ методического дня"), p("Ход заседания"), p("1. О стандарте"), p("Выступила Голубь С.А."),
            p("Решение: Изучить стандарт."), p("2. О наставничестве"), p("Выступила Рева Н.П., методист"),
            p("Решение: Закрепить наставников."),
        ])
        #expect(minutes.proceedings.map(\.topic) == ["О стандарте", "О наставничестве"])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.decisions.map(\.text) == ["Изучить стандарт.", "Закрепить наставников."])
    }

    @Test func `the number of an item may stand before its only report`() throws {
        let agenda = [p("Повестка:"), p("1. Итоги полугодия."), p("2. График уроков.")]
        let minutes = try minutes(
            [title("ПРОТОКОЛ объединения")] + agenda + [
                p("Слушали:"), p("1. Шелест Р.Р. об итогах."), p("Постановили:"), p("1.1. Итоги утвердить."),
                p("Слушали:"), p("2. Юрченко Я.В. о графике."), p("Постановили:"), p("2.1. График утвердить."),
            ])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.map(\.topic) == ["Итоги полугодия.", "График уроков."])
    }

    @Test func `firms in a table of bids are nobody present`() throws {
        let bids = table([
            ["№ заявки", "Участник", "Цена"], ["1", "АО «Издательство»", "4 215"], ["2", "ООО «Книжный мир»", "4 380"],
        ])
        let minutes = try minutes([title("ПРОТОКОЛ комиссии"), p("Рассмотрены заявки:"), bids] + decided)
        #expect(minutes.present == nil)
    }

    @Test func `those who are counted stand before those who are named`() throws {
        let minutes = try minutes(
            [
                title("ПРОТОКОЛ совета обучающихся"),
                p("Присутствовали: 15 обучающихся 7–11 классов, советник директора Лыткина М.Р."),
                p("Председатель: Горохова А.И., 10 «А»"), p("Повестка:"), p("1) Акция"), p("2) Праздник"),
                p("1. Слушали Анастасию Горохову. Она предложила собрать книги."),
                p("Постановили: провести акцию."),
            ])
        #expect(minutes.present?.count == 15)
        #expect(minutes.present?.text == "обучающихся 7–11 классов")
        #expect(minutes.present?.people == [Person(name: "Лыткина М.Р.", position: "советник директора")])
        #expect(minutes.chair == Person(name: "Горохова А.И.", position: "10 «А»"))
        #expect(minutes.agenda == ["Акция", "Праздник"])
        #expect(minutes.proceedings.map(\.number) == ["1"])
    }

    @Test func `what a point lists behind its colon is part of it`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ жюри"), p("ПОСТАНОВИЛИ:"), p("Присудить:"), p("I место – Ивановой Полине;"),
            p("II место – Титову Марку."), p("Наградить участников."),
        ])
        #expect(
            minutes.decisions.map(\.text) == [
                "Присудить:\nI место – Ивановой Полине;\nII место – Титову Марку.", "Наградить участников.",
            ])
    }

    @Test func `what leads to a topic goes with it`() throws {
        let minutes = try minutes(
            [title("Протокол совещания"), title("по вопросу: «Развитие сети библиотек района»")] + decided)
        #expect(minutes.title == "Протокол совещания")
        #expect(minutes.topic == "Развитие сети библиотек района")
    }

    @Test func `a commission may name its members in the sentence that decides`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ заседания комиссии"),
            p(
                "Мы, комиссия в составе: председателя Сысоевой Т.В., директора, членов комиссии Рябинина А.А., завхоза, "
                    + "рассмотрев литературу, решили:"),
            p("1. Принять литературу."),
        ])
        #expect(minutes.chair == Person(name: "Сысоевой Т.В.", position: "директора"))
        #expect(minutes.present?.people == [Person(name: "Рябинина А.А.", position: "завхоза")])
        #expect(minutes.decisions.map(\.text) == ["Принять литературу."])
    }

    @Test func `what was discussed may be headed without a colon`() throws {
        let points = table([["Что сделать", "Кто", "Когда"], ["Составить план", "Гуляева М.", "до 10.04"]])
        let minutes = try minutes([
            title("Протокол совещания"), p("Обсудили", bold: true), p("1. Навигация"), p("2. Реклама"),
            p("Решения и поручения", bold: true), points, p("Следующее совещание – 21 апреля."),
        ])
        #expect(minutes.agenda == ["Навигация", "Реклама"])
        #expect(minutes.decisions.map(\.text) == ["Составить план"])
    }

    @Test func `points may have Roman numbers of two figures`() throws {
        let minutes = try minutes([
            title("ПРОТОКОЛ совещания"), p("I. СЛУШАЛИ: Петрову А.А. о подписке."), p("ПОСТАНОВИЛИ:"),
            p("I.1. Принять к сведению."), p("I.2. Проверить журналы."), p("II. СЛУШАЛИ: Ким М.П. о графике."),
            p("ПОСТАНОВИЛИ:"), p("II.1. Утвердить график."),
        ])
        #expect(minutes.decisions.map(\.number) == ["I.1", "I.2", "II.1"])
        #expect(minutes.proceedings.map(\.number) == ["I", "II"])
        #expect(minutes.proceedings.map(\.decided.count) == [2, 1])
    }

    @Test func `who asks and who answers speaks`() throws {
        let item = try #require(
            try minutes(
                [
                    title("ПРОТОКОЛ комитета"), p("Слушали: Сизых А.Ю. о бюджете."),
                    p("Вопрос: Котова Г.И. – есть ли средства?"), p("Ответ: Сизых А.Ю. – есть."),
                ] + decided
            ).proceedings.first)
        #expect(item.heard.map(\.text) == ["о бюджете."])
        #expect(item.spoke.map(\.name) == ["Котова Г.И.", "Сизых А.Ю."])
    }
}
