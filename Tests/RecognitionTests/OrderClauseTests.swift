import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct OrderClauseTests {
    private func clauses(_ points: [Block]) throws -> [Clause] {
        let head = [
            p("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", centred: true), p("ПРИКАЗ", centred: true, bold: true),
            p("14.01.2026\t№ 12"), p("О мерах"), p("В целях развития библиотек"), p("ПРИКАЗЫВАЮ:"),
        ]
        let closing = [p(""), p("Начальник управления\tА.В. Котова")]
        return try OrderRecogniser().order(in: Document(body: head + points + closing)).order.clauses
    }

    private static let times = [
        "к 1 сентября 2026 г.", "постоянно", "ежемесячно", "не позднее 15 мая 2026 г.", "в трехдневный срок",
        "в течение трёх рабочих дней", "в период с 1 по 15 марта 2026 г.", "с 1 марта 2026 г.", "в марте 2026 г.",
        "до 01.03.2026", "ежегодно до 1 февраля", "в течение 2026 года", "незамедлительно", "до конца учебного года",
        "в 10-дневный срок", "за 3 дня до начала мероприятия", "еженедельно по пятницам",
        "в течение 5 дней после проведения семинара", "во II квартале 2026 года", "на постоянной основе",
        "не реже одного раза в полугодие", "по мере поступления заявок", "по отдельному графику",
        "1 раз в квартал",
    ]

    @Test(arguments: times)
    func `a time between the executor and the verb is his deadline`(time: String) throws {
        let clauses = try clauses([p("1. Директорам школ \(time) представить отчёт."), p("2. Провести смотр.")])
        #expect(clauses[0].responsible == ["Директорам школ"])
        #expect(clauses[0].deadline == [time])
        #expect(clauses[0].text == "Директорам школ \(time) представить отчёт.")
    }

    @Test(arguments: times.prefix(19))
    func `a time that ends the sentence is the deadline of whom it charges`(time: String) throws {
        let end = time.hasSuffix(".") ? "" : "."
        let clauses = try clauses([p("1. Директорам школ представить отчёт \(time)\(end)"), p("2. Провести смотр.")])
        #expect(clauses[0].responsible == ["Директорам школ"])
        #expect(clauses[0].deadline == [time])
    }

    @Test func `a time may stand before the executor, and before the colon above the points inside`() throws {
        let clauses = try clauses([
            p("1. В срок до 1 марта 2026 г. директорам школ представить отчёт."),
            p("2. Методисту Лосевой И.П. в месячный срок:"), p("2.1. собрать заявки;"),
            p("2.2. провести семинар в апреле 2026 г."),
        ])
        #expect(clauses.map(\.responsible) == [["директорам школ"], ["Методисту Лосевой И.П."]])
        #expect(clauses.map(\.deadline) == [["до 1 марта 2026 г."], ["в месячный срок"]])
        #expect(clauses[1].clauses.map(\.deadline) == [[], ["в апреле 2026 г."]])
    }

    @Test(
        arguments: [
            "Провести с 16 по 20 марта 2026 г. неделю книги.", "Провести смотр в марте 2026 г.",
            "Утвердить план работы на 2026 год.", "Признать утратившим силу приказ от 01.02.2024 № 3.",
            "Приказ вступает в силу с 1 апреля 2026 г.",
            "Директорам школ подвести итоги смотра, прошедшего в мае 2026 г.",
        ])
    func `when an event is held is no deadline`(text: String) throws {
        #expect(try clauses([p("1. " + text), p("2. Утвердить смету.")])[0].deadline == [])
    }

    @Test(
        arguments: [
            ("Всем работникам школы сдать отчёт.", "Всем работникам школы"),
            ("Директорам школ в целях безопасности детей закрыть спортивные залы.", "Директорам школ"),
            ("Учителям своевременно заполнять журналы.", "Учителям"), ("Учителям не допускать опозданий.", "Учителям"),
            ("Методисту до 1 марта 2026 г. совместно с отделом собрать заявки.", "Методисту совместно с отделом"),
            ("Котовой А.В. – методисту центра – до 1 марта собрать заявки.", "Котовой А.В. – методисту центра"),
            ("Специалистам отдела в установленном порядке внести сведения.", "Специалистам отдела"),
            ("Администратору с 8.00 до 16.00 вести приём.", "Администратору"),
            ("Адамовой К.К. с 1 июля 2026 г. предоставить отпуск.", ""),
        ])
    func `how and why somebody acts is no part of him`(text: String, responsible: String) throws {
        let clauses = try clauses([p("1. " + text), p("2. Утвердить смету.")])
        #expect(clauses[0].responsible == (responsible.isEmpty ? [] : [responsible]))
    }

    @Test func `a telephone number is no point`() throws {
        let order = try OrderRecogniser().order(
            in: Document(body: [
                p("ПРИКАЗ", centred: true, bold: true), p("14.01.2026\t№ 12"), p("О смотре"), p("ПРИКАЗЫВАЮ:"),
                p("1. Провести смотр."), p("2. Контроль возложить на заместителя начальника Пака Н.Г."),
                p("Начальник управления\tА.В. Котова"), p("Лосева Ирина Петровна"), p("8 (4212) 21-11-25"),
            ])
        ).order
        #expect(order.clauses.map(\.text) == ["Провести смотр."])
        #expect(order.control?.responsible == ["заместителя начальника Пака Н.Г."])
        #expect(order.signatures == [Signature(name: "А.В. Котова", position: "Начальник управления")])
        #expect(order.executor == Executor(name: "Лосева Ирина Петровна", phone: "8 (4212) 21-11-25"))
    }

    @Test func `the rows of a headed table belong to the point above them`() throws {
        let clauses = try clauses([
            p("1. Признать победителями:"),
            table([["№", "Участник", "Школа"], ["1", "Адамова К.К.", "№ 2"], ["2", "Цой А.А.", "№ 8"]]),
            p("2. Директорам школ поощрить педагогов."),
        ])
        #expect(clauses.map(\.number) == ["1", "2"])
        #expect(
            clauses[0].text == "Признать победителями:\n№\tУчастник\tШкола\n1\tАдамова К.К.\t№ 2\n2\tЦой А.А.\t№ 8")
    }

    @Test func `a table that holds the points has one in each row`() throws {
        let points = table([
            ["№", "Поручение", "Срок"], ["1", "Подготовить отчёт", "до 1 марта"], ["2", "Провести семинар", "апрель"],
        ])
        #expect(try clauses([points]).map(\.number) == [nil, "1", "2"])
    }

    @Test func `points that a table lays out are points`() throws {
        let clauses = try clauses([table([["1.", "Провести смотр."], ["2.", "Методисту собрать заявки."]])])
        #expect(clauses.map(\.number) == ["1", "2"])
    }

    @Test func `the deadlines of a point stand in the order of its text`() throws {
        let clauses = try clauses([
            p("1. Провести смотр."), p("2. Начальнику лагеря Сотниковой Д.И.:"),
            p("- составить программу работы лагеря до 19 октября 2026 г.;"),
            p("- провести инструктаж воспитателей до 23 октября 2026 г."),
        ])
        #expect(clauses[1].deadline == ["до 19 октября 2026 г.", "до 23 октября 2026 г."])
    }

    @Test func `a term that is past on the order's own day is kept where somebody is charged`() throws {
        let order = try OrderRecogniser().order(
            in: Document(body: [
                p("ПРИКАЗ", centred: true), p("17.03.2026 № 5"), p("О смотре"), p("ПРИКАЗЫВАЮ:"),
                p("1. Методическому центру подготовить дипломы до 20 февраля 2026 г."),
                p("2. Директору школы отменить приказ, действовавший до 1 марта 2026 г."),
                p("3. Провести смотр работ, созданных до 1 марта 2026 г."), p("Директор\tИ.И. Иванов"),
            ])
        ).order
        #expect(order.clauses.map(\.deadline) == [["до 20 февраля 2026 г."], [], []])
    }

    @Test(arguments: [
        ("Рекомендовать директорам школ провести уроки чтения.", "директорам школ"),
        (
            "Рекомендовать руководителям библиотек (по согласованию) до 1 мая 2026 г. принять участие в акции.",
            "руководителям библиотек"
        ),
        ("Поручить методисту Лях Е.В. подготовить справку.", "методисту Лях Е.В."),
        ("Поручить методисту Лях Е.В. подготовку справки.", "методисту Лях Е.В."),
        ("Обязать заведующих филиалами представить отчёты.", "заведующих филиалами"),
        ("Предложить директору МБУ «Кедр» Бугаю Н.Л. выделить помещение.", "директору МБУ «Кедр» Бугаю Н.Л."),
        ("Возложить ответственность за ведение реестра на методиста Лях Е.В.", "методиста Лях Е.В."),
        ("Возложить на методиста Лях Е.В. ответственность за ведение реестра.", "методиста Лях Е.В."),
    ])
    func `verbs of charge name whom they charge`(text: String, responsible: String) throws {
        let clauses = try clauses([p("1. " + text), p("2. Провести смотр.")])
        #expect(clauses[0].responsible == [responsible])
        #expect(clauses[0].text == text)
        if text.contains("до 1 мая") { #expect(clauses[0].deadline == ["до 1 мая 2026 г."]) }
    }

    @Test func `days before something are one deadline with it`() throws {
        let clauses = try clauses([
            p("1. Завучу составить график не позднее 3 дней до начала акции."), p("2. Провести."),
        ])
        #expect(clauses[0].deadline == ["не позднее 3 дней до начала акции"])
    }

    @Test(arguments: [
        "Рекомендовать к использованию пособие.", "Поручить организацию конкурса методисту Лях Е.В.",
        "Предложить новую форму отчёта.",
    ])
    func `what is charged is nobody`(text: String) throws {
        #expect(try clauses([p("1. " + text), p("2. Провести смотр.")])[0].responsible.isEmpty)
    }

    @Test(
        arguments: [
            ("2. Ответственность и контроль за исполнением приказа возложить на завуча Цой Н.П.", "завуча Цой Н.П."),
            ("2. Контроль за исполнением приказа поручить завучу Цой Н.П.", "завучу Цой Н.П."),
            ("Контроль за исполнением приказа оставляю за собой.", nil),
        ] as [(String, String?)])
    func `the control of an act is told however it is worded and numbered`(text: String, responsible: String?) throws {
        let blocks = [
            p("ПРИКАЗ", centred: true, bold: true), p("14.01.2026\t№ 12"), p("О мерах"), p("ПРИКАЗЫВАЮ:"),
            p("1. Провести смотр."), p(text), p("Директор\tА.В. Котова"),
        ]
        let order = try OrderRecogniser().order(in: Document(body: blocks)).order
        #expect(order.clauses.map(\.text) == ["Провести смотр."])
        #expect(order.control?.responsible == [responsible].compactMap(\.self))
    }
}
