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

    @Test(
        arguments: [
            ("Председательствует Алина Воронцова. Протокол ведёт Игорь Лось.", "Алина Воронцова"),
            ("Собрание открыл староста Попов Н.Н.", "Попов Н.Н."), ("Ведущий: Дарья Клименко", "Дарья Клименко"),
        ])
    func `knows who leads a meeting that has no office for it`(line: String, name: String) throws {
        #expect(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).chair?.name == name)
    }

    @Test(
        arguments: [
            ("ПРОТОКОЛ родительского собрания от 19 сентября 2024 г. № 1", "ПРОТОКОЛ родительского собрания", "1"),
            ("ПРОТОКОЛ ЗАСЕДАНИЯ ПРАВЛЕНИЯ ТСЖ «УЮТ» № 14", "ПРОТОКОЛ ЗАСЕДАНИЯ ПРАВЛЕНИЯ ТСЖ «УЮТ»", "14"),
            ("ПРОТОКОЛ педсовета детского сада «Ромашка» № 14", "ПРОТОКОЛ педсовета детского сада «Ромашка» № 14", nil),
            (
                "ПРОТОКОЛ заседания оргкомитета конференции «Чтение в цифровую эпоху»",
                "ПРОТОКОЛ заседания оргкомитета конференции «Чтение в цифровую эпоху»", nil
            ),
        ] as [(String, String, String?)])
    func `tells the number of the minutes from that of a school`(heading: String, kept: String, number: String?) throws
    {
        let blocks = [title(heading), p("Присутствовали: 5 чел."), p("РЕШИЛИ:"), p("1. Провести смотр.")]
        let minutes = try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
        #expect(minutes.title == kept)
        #expect(minutes.number == number)
    }

    @Test func `a chair in the midst of those present interrupts no list`() throws {
        let minutes = try minutes([
            p("ПРИСУТСТВОВАЛИ:"), p("Председатель ЦМК: Афанасьева Е.Е."), p("Борисенко Н.А., Вдовина Л.И."),
            p("Повестка дня:"), p("1. О смотре."), p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(minutes.chair?.name == "Афанасьева Е.Е.")
        #expect(minutes.present?.people.map(\.name) == ["Борисенко Н.А.", "Вдовина Л.И."])
    }

    @Test func `members stand behind a dash as well`() throws {
        let minutes = try minutes([
            p("Комиссия в составе:"), p("председатель комиссии – Ильина Т.К., заместитель директора;"),
            p("члены комиссии – Кольцова А.И., библиотекарь, Мартынюк Б.Г., бухгалтер"), p("решила:"),
            p("1. Списать учебники."),
        ])
        #expect(
            minutes.present?.people == [
                Person(name: "Кольцова А.И.", position: "библиотекарь"),
                Person(name: "Мартынюк Б.Г.", position: "бухгалтер"),
            ])
    }

    @Test(
        arguments: [
            ("2 апреля 2024 года, 16.20, ауд. 312", "16:20", "ауд. 312"), ("02/04/2024", nil, nil),
        ] as [(String, String?, String?)])
    func `reads the day with what stands beside it`(line: String, time: String?, place: String?) throws {
        let minutes = try minutes([p(line), p("Присутствовали: 5 чел."), p("РЕШИЛИ:"), p("1. Провести смотр.")])
        #expect(minutes.date == CalendarDate(year: 2024, month: 4, day: 2))
        #expect(minutes.time == time)
        #expect(minutes.place == place)
    }

    @Test func `the mark of a copy names no organisation`() throws {
        let blocks = [p("Экз. № 1", right: true), title("ПРОТОКОЛ"), p("РЕШИЛИ:"), p("1. Провести смотр.")]
        #expect(try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes.organisation == nil)
    }

    @Test(
        arguments: [
            (
                "Председательствует заместитель главы Зорин А.Э.",
                Person(name: "Зорин А.Э.", position: "заместитель главы")
            ),
            (
                "Собрание вела староста Сергеева П.А., протокол писал Алиев Т.Р.",
                Person(name: "Сергеева П.А.", position: "староста")
            ),
            (
                "Присутствовали: Юшкова Н.П. – директор, председатель; Борщ Л.Л. – учитель",
                Person(name: "Юшкова Н.П.", position: "директор")
            ),
        ])
    func `knows the position of who leads`(line: String, chair: Person) throws {
        #expect(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).chair == chair)
    }

    @Test func `who leads another body among those present leads no meeting`() throws {
        let line = p("Присутствовали: Юшкова Н.П. – председатель профкома; Борщ Л.Л. – учитель")
        #expect(try minutes([line, p("РЕШИЛИ:"), p("1. Провести смотр.")]).chair == nil)
    }

    @Test func `a meeting begins when it is opened, and its members are not those who came`() throws {
        let minutes = try minutes([
            p("Время начала регистрации: 09 ч. 30 мин."), p("Время открытия собрания: 10 ч. 00 мин."),
            p("Состав Совета: 9 человек"), p("Присутствовали 7 членов Совета"), p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(minutes.time == "10:00")
        #expect(minutes.present?.count == 7)
    }

    @Test func `a legal person right below the heading is the organisation`() throws {
        let minutes = try minutes([p("ГБУК «Областная библиотека»"), p("РЕШИЛИ:"), p("1. Провести смотр.")])
        #expect(minutes.organisation == "ГБУК «Областная библиотека»")
    }

    @Test(
        arguments: [
            "Председатель – Ерёменко А.И., секретарь – Жарикова П.П.",
            "Председатель: Ерёменко А.И., Секретарь: Жарикова П.П.",
            "Собрание вела Ерёменко А.И., протокол писала Жарикова П.П.",
        ])
    func `two officers may share a line`(line: String) throws {
        let minutes = try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")])
        #expect(minutes.chair == Person(name: "Ерёменко А.И."))
        #expect(minutes.secretary == Person(name: "Жарикова П.П."))
    }

    @Test(
        arguments: [
            "Присутствовали: 3 члена совета из 7: Абрамова С.С., Бойко Л.Л., Гринь О.О.",
            "В заседании участвовали: Абрамова С.С., Бойко Л.Л., Гринь О.О.",
        ])
    func `words of membership are no position`(line: String) throws {
        let people = try #require(try minutes([p(line), p("РЕШИЛИ:"), p("1. Провести смотр.")]).present?.people)
        #expect(people.map(\.name) == ["Абрамова С.С.", "Бойко Л.Л.", "Гринь О.О."])
        #expect(people.allSatisfy { $0.position == nil })
    }

    @Test func `a list that is told takes no sentence behind it`() throws {
        let minutes = try minutes([
            p("Присутствовали: 7 чел."), p("Отсутствовали: нет"), p("Новый год близок"), p("РЕШИЛИ:"),
            p("1. Провести."),
        ])
        #expect(minutes.absent == Attendance(count: 0))
        #expect(minutes.present == Attendance(count: 7))
    }

    @Test func `a town may stand before the day`() throws {
        let minutes = try minutes([p("Москва, 19 декабря 2024 года"), p("РЕШИЛИ:"), p("1. Провести смотр.")])
        #expect(minutes.place == "Москва")
        #expect(minutes.date == CalendarDate(year: 2024, month: 12, day: 19))
    }

    @Test func `forms of municipalities word their labels at length`() throws {
        let minutes = try minutes([
            p("Дата проведения собрания (схода, конференции): «07» октября 2023 г."),
            p("Адрес проведения собрания (схода, конференции): г. Волчанск, ул. Карпинского, 15"),
            p("Основание для проведения собрания: распоряжение от 14.08.2021 № 173."), p("Присутствовало 46 человек."),
            p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(minutes.date == CalendarDate(year: 2023, month: 10, day: 7))
        #expect(minutes.place == "г. Волчанск, ул. Карпинского, 15")
        #expect(minutes.present == Attendance(count: 46))
    }

    @Test func `gaps within a day part no fields, and a place stands beside it`() throws {
        let minutes = try minutes([
            p("11  октября   2022 г.                      Гатчинский район, пос. Пудово"), p("РЕШИЛИ:"),
            p("1. Провести."),
        ])
        #expect(minutes.date == CalendarDate(year: 2022, month: 10, day: 11))
        #expect(minutes.place == "Гатчинский район, пос. Пудово")
    }

    @Test func `a topic ends without a full stop and quotation marks`() throws {
        let minutes = try minutes([p("Тема слушаний:"), p("«Обсуждение устава»."), p("РЕШИЛИ:"), p("1. Провести.")])
        #expect(minutes.topic == "Обсуждение устава")
    }

    @Test func `a group with a count is a part of those present, an initial may lack its full stop`() throws {
        let minutes = try minutes([
            p("Присутствовали:"), p("Заведующий – Карпенко И.В, методист – Пестова И.И."), p("Воспитатели: 9 человек"),
            p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(minutes.present?.count == nil)
        #expect(minutes.present?.text == "Воспитатели: 9 человек")
        #expect(minutes.present?.people.map(\.name) == ["Карпенко И.В", "Пестова И.И."])
    }

    @Test func `agreements and addresses above the heading name no organisation`() throws {
        let blocks = [
            p("Согласовано"), p("Председатель ПК"), p("_______ Ю.Ю. Рогов"), title("ПРОТОКОЛ"),
            p("25.02.2025, онлайн"), p("Протокол: Бобкова Н.Ф."), p("Присутствовали на заседании 15 человек."),
            p("РЕШИЛИ:"), p("1. Провести смотр."),
        ]
        let minutes = try ProtocolRecogniser().minutes(in: Document(body: blocks)).minutes
        #expect(minutes.organisation == nil)
        #expect(minutes.date == CalendarDate(year: 2025, month: 2, day: 25))
        #expect(minutes.place == "онлайн")
        #expect(minutes.secretary?.name == "Бобкова Н.Ф.")
        #expect(minutes.present == Attendance(count: 15))
    }
}
