import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of those who take minutes, each in a few lines.
@Suite struct MinutesHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: [title("ПРОТОКОЛ совещания")] + blocks)).minutes
    }

    @Test(
        arguments: [
            ("Избраны: председатель собрания – Лаврова Т.К., секретарь собрания – Малинина П.П.", "Лаврова Т.К."),
            ("Председатель – Лаврова Т.К. Секретарь – Малинина П.П.", "Лаврова Т.К."),
            ("Руководитель ШМО: Лаврова Т.К.", "Лаврова Т.К."),
        ])
    func `knows who led the meeting`(line: String, name: String) throws {
        #expect(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).chair?.name == name)
    }

    @Test(
        arguments: [
            ("Учёный секретарь – доцент Игнатова Е.Б.", "Игнатова Е.Б."),
            ("Ответственный секретарь: Савина Полина Юрьевна", "Савина Полина Юрьевна"),
            ("Секретари – Бодров С.Л., Вольская Е.А.", "Бодров С.Л., Вольская Е.А."),
        ])
    func `knows who took the minutes`(line: String, name: String) throws {
        #expect(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).secretary?.name == name)
    }

    @Test(
        arguments: [
            ("Представить смету (до 25 октября 2024 г., отв. Бодров С.Л.).", "до 25 октября 2024 г.", "Бодров С.Л."),
            ("Представить смету (отв. Бодров С.Л., до 25 октября 2024 г.).", "до 25 октября 2024 г.", "Бодров С.Л."),
            ("Представить смету (Бодров С.Л., октябрь 2024 г.).", "октябрь 2024 г.", "Бодров С.Л."),
            ("Представить смету (отв. – Котова Е.Н., срок – до 1 мая 2025 г.).", "до 1 мая 2025 г.", "Котова Е.Н."),
        ])
    func `finds people and deadlines in one bracket`(text: String, deadline: String, responsible: String) throws {
        let decision = try #require(try minutes([p("РЕШИЛИ:"), p("1. " + text)]).decisions.first)
        #expect(decision.text == text)
        #expect(decision.deadline == [deadline])
        #expect(decision.responsible == [responsible])
    }

    @Test func `points without any cue stand behind those present`() throws {
        let minutes = try minutes([
            p("ПРИСУТСТВОВАЛИ: Агеева Л.П., Бабкин С.И."), p("1. Агеевой Л.П. представить сведения."),
            p("Срок: 11.03.2024"), p("Отв.: Агеева Л.П."), p("2. Бабкину С.И. организовать подвоз."),
            p("Начальник управления\tТ.Н. Гладких"),
        ])
        #expect(minutes.present?.people.map(\.name) == ["Агеева Л.П.", "Бабкин С.И."])
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
        #expect(minutes.decisions.first?.deadline == ["11.03.2024"])
        #expect(minutes.decisions.first?.responsible == ["Агеева Л.П."])
    }

    @Test func `Roman items with their speakers in brackets are items, not people`() throws {
        let minutes = try minutes([
            p("Повестка дня:"), p("I. О плане работы"), p("(Фомин Е.Г.)"), p("II. О разном"), p("(Носова, Карпов)"),
            p("I. О плане работы", centred: true), p("(Фомин Е.Г.)", centred: true), p("1. Утвердить план."),
            p("II. О разном", centred: true), p("(Носова, Карпов)", centred: true), p("1. Принять к сведению."),
        ])
        #expect(minutes.proceedings.map(\.number) == ["I", "II"])
        #expect(minutes.proceedings.map(\.topic) == ["О плане работы", "О разном"])
        #expect(minutes.proceedings.map { $0.heard.map(\.name) } == [["Фомин Е.Г."], ["Носова", "Карпов"]])
        #expect(minutes.proceedings.map(\.decided) == [["Утвердить план."], ["Принять к сведению."]])
    }

    @Test func `an absent vote by ballot has its item, its vote and the day of the paper`() throws {
        let minutes = try minutes([
            p("Дата окончания приёма бюллетеней: 05.04.2024"), p("Дата составления протокола: 08.04.2024"),
            p("Повестка дня:"), p("1. Согласование программы развития."),
            p("Вопрос 1. Согласование программы развития."),
            p("Результаты голосования: за – 10, против – 0, воздержался – 1."), p("Принято решение:"),
            p("Согласовать программу."),
        ])
        #expect(minutes.date == CalendarDate(year: 2024, month: 4, day: 8))
        #expect(minutes.proceedings.first?.votes == Vote(inFavour: 10, against: 0, abstained: 1))
        #expect(minutes.decisions.map(\.text) == ["Согласовать программу."])
    }

    @Test(
        arguments: [
            ("Присутствовали – 24.", 24), ("Количество участников: 31", 31), ("Присутствовало: 41 педагог", 41),
        ])
    func `counts those present`(line: String, count: Int) throws {
        #expect(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).present?.count == count)
    }

    @Test(
        arguments: [
            ("1. Принять к сведению. 2. Провести смотр.", ["1", "2"]),
            ("1) принять к сведению; 2) провести смотр.", ["1)", "2)"]),
            ("2.1. Принять к сведению. 2.2. Провести смотр.", ["2.1", "2.2"]),
        ])
    func `points that share a line are points all the same`(line: String, numbers: [String]) throws {
        #expect(try minutes([p("РЕШИЛИ: " + line)]).decisions.map(\.number) == numbers)
    }

    @Test func `a weekday beside the date and a hall below it are no riddle`() throws {
        let minutes = try minutes([
            p("16 апреля 2025 г., среда, 18.00"), p("МБОУ «Школа № 12», актовый зал"), p("Присутствовали: 54 чел."),
            p("РЕШИЛИ:"), p("1. Разместить памятку."),
        ])
        #expect(minutes.date == CalendarDate(year: 2025, month: 4, day: 16))
        #expect(minutes.time == "18:00")
        #expect(minutes.place == "МБОУ «Школа № 12», актовый зал")
    }

    @Test(
        arguments: [
            ("ПРОТОКОЛ совещания «Развитие сети школьных библиотек»", "Развитие сети школьных библиотек"),
            ("ПРОТОКОЛ заседания жюри конкурса чтецов «Живая классика»", nil),
            ("ПРОТОКОЛ педагогического совета МБДОУ № 14 «Ромашка»", nil),
            ("ПРОТОКОЛ общего собрания общества с ограниченной ответственностью «Рассвет»", nil),
        ] as [(String, String?)])
    func `tells a topic in quotation marks from a name`(heading: String, topic: String?) throws {
        let blocks = [title(heading), p("Присутствовали: 5 чел."), p("РЕШИЛИ:"), p("1. Провести смотр.")]
        let minutes = try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
        #expect(minutes.topic == topic)
        #expect(minutes.title == (topic == nil ? heading : "ПРОТОКОЛ совещания"))
    }

    @Test(arguments: ["Повестка дня:", "План заседания:", "Вопросы для обсуждения:", "ПОРЯДОК ДНЯ"])
    func `an agenda has many names`(heading: String) throws {
        let minutes = try minutes([
            p("Участники: 10 педагогов"), p(heading), p("1. Вступительное слово – Сидоркина А.Б."),
            p("2. Практикум – Терёхина В.Г."), p("РЕШИЛИ:"), p("1. Создать картотеку."),
        ])
        #expect(minutes.agenda == ["Вступительное слово – Сидоркина А.Б.", "Практикум – Терёхина В.Г."])
        #expect(minutes.present == Attendance(count: 10, text: "педагогов"))
    }
}
