import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Habits of writing down how a meeting went, each in a few lines.
@Suite struct MinutesCourseHabitTests {
    private func minutes(_ blocks: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(in: Document(body: [title("ПРОТОКОЛ совещания")] + blocks)).minutes
    }

    @Test(
        arguments: [
            ("о рабочих программах – доцент Васильева Т.Е.", "доцент", "о рабочих программах"),
            ("о смете (бухгалтер Васильева Т.Е.)", "бухгалтер", "о смете"),
            ("Васильева Т.Е., предложившую состав группы.", nil, "предложившую состав группы."),
            ("бывшего директора Васильева Т.Е., о смете", "бывшего директора", "о смете"),
        ] as [(String, String?, String)])
    func `knows who reported and what about`(text: String, position: String?, said: String) throws {
        let minutes = try minutes([p("СЛУШАЛИ: " + text), p("РЕШИЛИ:"), p("1. Принять к сведению.")])
        let speech = try #require(minutes.proceedings.first?.heard.first)
        #expect(speech == Speech(name: "Васильева Т.Е.", position: position, text: said))
    }

    @Test(arguments: ["Договорились:", "Принятое решение:", "РЕШИЛИ:", "Поручения:", "Коллегия решила:"])
    func `a decision is announced in many words`(cue: String) throws {
        #expect(
            try minutes([p("Присутствовали: 3 чел."), p(cue), p("1. Провести смотр.")]).decisions.map(\.number) == ["1"]
        )
    }

    @Test func `what a decision is about may stand before its verb`() throws {
        let minutes = try minutes([
            p("Рассмотрев вопрос «О готовности школ», коллегия решила:"), p("1. Признать школы готовыми."),
        ])
        #expect(minutes.topic == "О готовности школ")
        #expect(minutes.decisions.map(\.text) == ["Признать школы готовыми."])
    }

    @Test func `words before a verb that have no place are told`() throws {
        let body = [p("Повестка дня:"), p("1. О смете."), p("Изучив смету, совет решил:"), p("1. Утвердить смету.")]
        let found = try ProtocolRecogniser().minutes(in: Document(body: [title("ПРОТОКОЛ совещания")] + body))
        #expect(found.diagnostics.contains { $0.code == "text-left-out" && "\($0)".contains("Изучив смету") })
    }

    @Test func `miscellany is an item and no point`() throws {
        let minutes = try minutes([
            p("1. СЛУШАЛИ: Иванову А.П. о смете."), p("РЕШИЛИ: Утвердить смету."), p("2. Разное."),
            p("СЛУШАЛИ: Орлова П.С. о субботнике."), p("РЕШИЛИ: Провести субботник."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Утвердить смету.", "Провести субботник."])
        #expect(minutes.proceedings.map(\.number) == ["1", "2"])
        #expect(minutes.proceedings.last?.topic == "Разное.")
    }

    @Test func `a vote may be the last sentence of a point`() throws {
        let minutes = try minutes([
            p("1. СЛУШАЛИ: Иванову А.П. о смете."), p("РЕШИЛИ: Утвердить смету. Принято единогласно."),
        ])
        #expect(minutes.decisions.map(\.text) == ["Утвердить смету."])
        #expect(minutes.proceedings.first?.votes == Vote(text: "единогласно"))
    }

    @Test func `a vote before its point is that of the point`() throws {
        let minutes = try minutes([
            p("Вопрос, поставленный на голосование: О согласовании сделки."),
            p("Итоги голосования: «за» – 3, «против» – 0, «воздержались» – 0."),
            p("Принятое решение: Согласовать сделку."),
        ])
        #expect(minutes.agenda == ["О согласовании сделки."])
        #expect(minutes.decisions.map(\.votes) == [Vote(inFavour: 3, against: 0, abstained: 0)])
    }

    @Test func `items with points of their own need no agenda`() throws {
        let minutes = try minutes([
            p("Присутствовали: Анохин Р.Т., Белоус Ю.Н."), p("1. О готовности котельных"), p("Докладчик: Белоус Ю.Н."),
            p("Решение:"), p("1.1. Принять к сведению."), p("2. О запасах топлива"), p("Докладчик: Анохин Р.Т."),
            p("Решение:"), p("2.1. Создать запас угля."),
        ])
        #expect(minutes.present?.people.count == 2)
        #expect(minutes.proceedings.map(\.topic) == ["О готовности котельных", "О запасах топлива"])
        #expect(minutes.decisions.map(\.number) == ["1.1", "2.1"])
    }

    @Test func `a question without a verb opens with its speaker`() throws {
        let minutes = try minutes([
            p("По первому вопросу: Иванова С.С. – рассказала о смотре."), p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(minutes.proceedings.first?.number == "1")
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Иванова С.С.", text: "рассказала о смотре.")])
    }

    @Test func `the course lists the items where there is no agenda`() throws {
        let minutes = try minutes([
            p("Присутствовали: 9 чел."), p("Ход заседания:"), p("1. Анализ работы библиотек (Важенина И.Ю.)"),
            p("2. Проект «Читающая семья»."), p("Решение:"), p("1. Провести месячник."),
        ])
        #expect(minutes.agenda == ["Анализ работы библиотек (Важенина И.Ю.)", "Проект «Читающая семья»."])
    }

    @Test(
        arguments: [
            ("Перейти на пятидневную неделю с 9 января 2025 года.", ["с 9 января 2025 года"]),
            ("Провести с 9 января 2025 года опрос родителей.", []),
        ])
    func `a day from which a point holds closes it`(text: String, deadlines: [String]) throws {
        let minutes = try minutes([p("20.11.2024"), p("РЕШИЛИ:"), p("1. " + text)])
        #expect(minutes.decisions.map(\.deadline) == [deadlines])
    }

    @Test func `who certifies a copy and the heading of signatures sign nothing`() throws {
        let minutes = try minutes([
            p("РЕШИЛИ:"), p("1. Провести смотр."), p("Подписи:"), p("Осипова К.К. ____________"), p("Эксперты:"),
            p("_________ А.В. Соловьёва"), p("Выписка верна:"), p("Специалист          О.О. Чижова"),
        ])
        #expect(
            minutes.signatures == [
                Signature(name: "Осипова К.К."), Signature(role: "Эксперты", name: "А.В. Соловьёва"),
            ])
    }

    @Test func `the last line signs without a gap before the name`() throws {
        let minutes = try minutes([p("РЕШИЛИ:"), p("1. Провести смотр."), p("Педагог-библиотекарь Юнгман О.Л.")])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
        #expect(minutes.signatures == [Signature(name: "Юнгман О.Л.", position: "Педагог-библиотекарь")])
    }

    @Test(arguments: ["РЕКОМЕНДАЦИИ:", "Договорённости:", "Поручить:", "Перечень поручений:"])
    func `words that stand alone announce points`(cue: String) throws {
        let minutes = try minutes([p("СЛУШАЛИ: Иванову А.П. о смете."), p(cue), p("1. Провести смотр.")])
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
    }

    @Test func `what is charged among points is a point`() throws {
        let minutes = try minutes([p("РЕШИЛИ:"), p("1. Провести смотр."), p("2. Поручить:"), p("методистам – отчёт.")])
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
    }

    @Test func `who spoke may be named with degrees, or behind a report`() throws {
        let minutes = try minutes([
            p("СЛУШАЛИ: Иванову А.П. о смете."), p("ВЫСТУПИЛИ: д.и.н. Кравцов М.С., к.и.н. Левина О.О."),
            p("С информацией выступила Орлова П.С., методист."), p("РЕШИЛИ: Утвердить смету."),
        ])
        let spoke = try #require(minutes.proceedings.first?.spoke)
        #expect(spoke.map(\.name) == ["Кравцов М.С.", "Левина О.О.", "Орлова П.С."])
        #expect(spoke.map(\.position) == ["д.и.н.", "к.и.н.", "методист"])
    }

    @Test(
        arguments: [
            "План:", "Вопрос повестки дня: О смете.", "На обсуждение вынесены следующие вопросы:",
            "Программа заседания:",
        ])
    func `an agenda has still more names`(heading: String) throws {
        let minutes = try minutes([p("Присутствовали: 5 чел."), p(heading), p("1. О смотре."), p("РЕШИЛИ: Провести.")])
        #expect(minutes.agenda.last == "О смотре.")
        #expect(minutes.present == Attendance(count: 5))
    }

    @Test func `the lines of a tender commission's head are numbered`() throws {
        let minutes = try minutes([
            p("1. Наименование объекта закупки: мебель"),
            p("2. Заседание комиссии состоялось по адресу: г. Шахты, д. 1"),
            p("3. Присутствовали: председатель комиссии – Котова С.О., члены комиссии – Левченко Д.Г., Мищенко А.А."),
            p("4. Комиссия решила:"), p("4.1. Заключить контракт."),
        ])
        #expect(minutes.topic == "мебель")
        #expect(minutes.place == "г. Шахты, д. 1")
        #expect(minutes.present?.people.map(\.position) == ["председатель комиссии", nil, nil])
        #expect(minutes.decisions.map(\.number) == ["4.1"])
    }

    @Test func `an agenda may list its items as questions`() throws {
        let minutes = try minutes([
            p("Повестка дня:"), p("Вопрос 1. О присвоении звания."), p("Вопрос 2. О программе фестиваля."),
            p("По вопросу 1 слушали Зимина К.К., он рассказал о заявках."), p("Решили: Подтвердить звание."),
        ])
        #expect(minutes.agenda == ["О присвоении звания.", "О программе фестиваля."])
        #expect(minutes.proceedings.map(\.topic) == ["О присвоении звания."])
        #expect(minutes.proceedings.first?.heard == [Speech(name: "Зимина К.К.", text: "он рассказал о заявках.")])
    }

    @Test func `an agenda may be a numbered line of the head`() throws {
        let minutes = try minutes([
            p("1. Дата проведения: 29.05.2025"), p("2. Повестка дня:"), p("2.1. Отчёт о работе."), p("3. Решение:"),
            p("3.1. Признать работу успешной."),
        ])
        #expect(minutes.date == CalendarDate(year: 2025, month: 5, day: 29))
        #expect(minutes.agenda == ["Отчёт о работе."])
        #expect(minutes.decisions.map(\.number) == ["3.1"])
    }

    @Test func `the number of an item may stand behind the word`() throws {
        let minutes = try minutes([
            p("СЛУШАЛИ: 2. Гончарова А.Е. – о составе сборника."), p("ПОСТАНОВИЛИ: Утвердить состав."),
        ])
        #expect(minutes.proceedings.map(\.number) == ["2"])
        #expect(minutes.proceedings.first?.heard.first?.name == "Гончарова А.Е.")
    }

    @Test func `a report may follow the head at once, speakers may be a list`() throws {
        let minutes = try minutes([
            p("Докладчик: Полянский О.В. – глава поселения."),
            p("Выступили: Агапова Н.В. – депутат, Сапрыкин И.В. – директор филиала."), p("Решили:"), p("1. Принять."),
        ])
        let item = try #require(minutes.proceedings.first)
        #expect(item.heard == [Speech(name: "Полянский О.В.", position: "глава поселения")])
        #expect(item.spoke.map(\.name) == ["Агапова Н.В.", "Сапрыкин И.В."])
        #expect(item.spoke.map(\.position) == ["депутат", "директор филиала"])
    }

    @Test func `the parts of a form are numbered`() throws {
        let minutes = try minutes([
            p("1. Повестка собрания:"), p("Выбор проекта"), p("2. Ход собрания:"),
            p("Заровнятных С.М. – зам. директора, которая предложила парк."),
            p("3. Итоги собрания и принятые решения:"),
            p("3.1. Выбрать парк."),
        ])
        #expect(minutes.agenda == ["Выбор проекта"])
        let speech = Speech(name: "Заровнятных С.М.", position: "зам. директора", text: "которая предложила парк.")
        #expect(minutes.proceedings.first?.heard == [speech])
        #expect(minutes.decisions.map(\.number) == ["3.1"])
    }

    @Test func `speakers may stand between strokes, the last responsible signs nothing`() throws {
        let minutes = try minutes([
            p("Присутствовали: 3 чел."), title("1. О подготовке школ"), p("/Попова Е.Ю., Ряшенцев В.К./"),
            p("1.1. Завершить ремонт."),
            p("Срок: 20.08.2024"), p("Ответственный: Попова Е.Ю."), p("Глава района                 А.И. Редин"),
        ])
        #expect(minutes.proceedings.first?.heard.map(\.name) == ["Попова Е.Ю.", "Ряшенцев В.К."])
        #expect(minutes.decisions.map(\.number) == ["1.1"])
        #expect(minutes.decisions.first?.responsible == ["Попова Е.Ю."])
        #expect(minutes.signatures.map(\.name) == ["А.И. Редин"])
    }

    @Test func `short minutes have words of their own`() throws {
        let minutes = try minutes([
            p("Обсудили:"), p("1. Сроки поставки"), p("ВЫСТУПЛЕНИЯ:"), p("Дроздов П.П. доложил о фонде."), p("Итоги:"),
            p("1. Поставка идёт по графику."),
        ])
        #expect(minutes.agenda == ["Сроки поставки"])
        #expect(minutes.proceedings.first?.spoke.map(\.name) == ["Дроздов П.П."])
        #expect(minutes.decisions.map(\.number) == ["1"])
    }
}
