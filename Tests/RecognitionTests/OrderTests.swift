import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct OrderTests {
    private func order(_ blocks: [Block]) throws -> Order {
        try OrderRecogniser().order(in: Document(body: blocks)).order
    }

    private let head: [Block] = [
        p("МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ", centred: true),
        p("УЧРЕЖДЕНИЕ «ШКОЛА № 3»", centred: true), p("П Р И К А З", centred: true, bold: true),
        p("15 января 2026 г.\t№ 33-ОД"), p("г. Энск"), p("О проведении смотра", bold: true),
        p("школьных библиотек", bold: true), p("В целях развития библиотек, на основании плана работы"),
        p("п р и к а з ы в а ю:"),
    ]

    @Test func `reads the head of an act that clerks broke into lines`() throws {
        let order = try order(head + [p("1. Провести смотр."), p("Директор\tА.А. Сидорова")])
        #expect(order.organisation == "МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ «ШКОЛА № 3»")
        #expect(order.act == "приказ")
        #expect(order.date == CalendarDate(year: 2026, month: 1, day: 15))
        #expect(order.number == "33-ОД")
        #expect(order.place == "г. Энск")
        #expect(order.subject == "О проведении смотра школьных библиотек")
        #expect(order.preamble == ["В целях развития библиотек, на основании плана работы"])
        #expect(order.verb == "п р и к а з ы в а ю")
        #expect(order.signatures == [Signature(name: "А.А. Сидорова", position: "Директор")])
    }

    @Test func `nests points by the manner of their numbers, typed or automatic`() throws {
        let points = [
            p("Методическому центру:", label: "1."), p("подготовить план до 1 марта 2027 г.;", label: "1.1."),
            p("провести семинар:", label: "1.2."), p("а) для школ;"), p("б) для садов."),
            p("Утвердить план.", label: "2."),
        ]
        let clauses = try order(head + points + [p("Директор\tА.А. Сидорова")]).clauses
        #expect(clauses.map(\.number) == ["1", "2"])
        #expect(clauses[0].responsible == ["Методическому центру"])
        #expect(clauses[0].clauses.map(\.number) == ["1.1", "1.2"])
        #expect(clauses[0].clauses[0].deadline == ["до 1 марта 2027 г."])
        #expect(clauses[0].clauses[1].clauses.map(\.number) == ["а)", "б)"])
    }

    @Test(
        arguments: [
            ("Директору института (Ивановой А.П.) организовать семинар.", "Директору института"),
            (
                "Первому заместителю министра – начальнику управления подготовить отчёт.",
                "Первому заместителю министра – начальнику управления"
            ),
            ("Контроль за исполнением приказа возложить на методиста Орлова П.С.", "методиста Орлова П.С."),
            ("Контроль оставляю за собой.", ""), ("Утвердить смету.", ""), ("Смету утвердить.", ""),
            ("Приказ довести до сведения учителей.", ""), ("Руководителям школ: обновить сайты.", "Руководителям школ"),
        ])
    func `names who is to carry a point out`(text: String, responsible: String) throws {
        let order = try order(head + [p("1. Провести смотр."), p("2. " + text), p("Директор\tА.А. Сидорова")])
        let point = try #require(order.control ?? order.clauses.last)
        #expect(point.responsible == (responsible.isEmpty ? [] : [responsible]))
    }

    @Test func `reads who has read the act, from lines and from a table`() throws {
        let list = [
            p("1. Провести смотр."), p("Директор\tА.А. Сидорова"), p("С приказом ознакомлены:"),
            table([["№", "ФИО", "Подпись", "Дата"], ["1", "Иванова А.П.", "", "16.01.2026"]]),
            p("Петров И.С., методист ________ 17.01.2026"),
        ]
        let readers = try order(head + list).acquainted
        #expect(readers.map(\.name) == ["Иванова А.П.", "Петров И.С."])
        #expect(readers.map(\.date?.day) == [16, 17])
        #expect(readers.last?.position == "методист")
    }

    @Test func `embeds an appended plan and lists the appendices that stand elsewhere`() throws {
        let blocks =
            head + [
                p("1. Утвердить план (приложение № 1)."), p("2. Утвердить смету (приложение № 2)."),
                p("Директор\tА.А. Сидорова"), p("Приложение № 1", right: true),
                p("УТВЕРЖДЕН\nприказом школы № 3\nот 15.01.2026 № 33-ОД", right: true), title("План мероприятий"),
                table([usual, item("1", "Смотр")]),
            ]
        let order = try order(blocks)
        #expect(order.appendices.map(\.number) == ["1", "2"])
        #expect(order.appendices.map(\.status) == [.approved, .approved])
        guard case .plan(let plan)? = order.appendices.first?.model else {
            Issue.record("the appendix is no plan: \(order.appendices)")
            return
        }
        #expect(plan.title == "План мероприятий")
        #expect(plan.items.map(\.number) == ["1"])
    }

    @Test func `places what it says of an appended plan in the whole document`() throws {
        let blocks = head + [p("1. Утвердить."), p("Директор\tА.А. Сидорова"), p("Приложение № 1"), p("Памятка")]
        let diagnostics = try OrderRecogniser().order(in: Document(body: blocks)).diagnostics
        #expect(diagnostics.contains { $0.code.rawValue == "appendix-left-out" }, "\(diagnostics)")
    }

    @Test func `keeps an appended regulation with its sections and points`() throws {
        let blocks =
            head + [
                p("1. Утвердить положение (приложение)."), p("Директор\tА.А. Сидорова"),
                p("Приложение\nк приказу школы № 3\nот 15.01.2026 № 33-ОД", right: true),
                p("ПОЛОЖЕНИЕ", centred: true), p("о конкурсе чтецов", centred: true),
                p("1. Общие положения", centred: true), p("1.1. Положение определяет порядок конкурса."),
                p("2. Порядок проведения", centred: true), p("2.1. Участники:"), p("а) школьники;"), p("б) студенты."),
            ]
        let appendix = try #require(try order(blocks).appendices.first)
        #expect(appendix.title == "ПОЛОЖЕНИЕ о конкурсе чтецов")
        guard case .regulation(let regulation)? = appendix.model else {
            Issue.record("no regulation: \(appendix)")
            return
        }
        #expect(regulation.sections.map(\.number) == ["1", "2"])
        #expect(regulation.sections.map(\.title) == ["Общие положения", "Порядок проведения"])
        #expect(regulation.sections[0].clauses.map(\.text) == ["Положение определяет порядок конкурса."])
        #expect(regulation.sections[1].clauses.map(\.clauses.count) == [2])
    }

    @Test func `keeps an appended programme hour by hour`() throws {
        let blocks =
            head + [
                p("1. Утвердить программу (приложение)."), p("Директор\tА.А. Сидорова"), p("Приложение", right: true),
                title("ПРОГРАММА семинара"),
                table([
                    ["Время", "Тема выступления", "Выступающий"],
                    ["10.00–10.20", "Открытие", "Иванова А.П., директор"],
                    [wide("Мастер-классы", 3)], ["11.00", "Медиатека", ""],
                ]),
            ]
        guard case .programme(let programme)? = try order(blocks).appendices.first?.model else {
            Issue.record("no programme")
            return
        }
        #expect(programme.entries.map(\.time) == ["10.00–10.20"])
        #expect(programme.entries.first?.speakers == ["Иванова А.П., директор"])
        #expect(programme.parts.map(\.title) == ["Мастер-классы"])
        #expect(programme.parts.first?.entries.map(\.topic) == ["Медиатека"])
    }

    @Test func `any other appendix is kept as points, with a note`() throws {
        let blocks =
            head + [
                p("1. Создать группу (приложение)."), p("Директор\tА.А. Сидорова"), p("Приложение", right: true),
                title("Состав рабочей группы"),
                table([["Круглова О.И.", "методист"], ["Лазарева А.В.", "специалист"]]),
            ]
        let found = try OrderRecogniser().order(in: Document(body: blocks))
        guard case .regulation(let regulation)? = found.order.appendices.first?.model else {
            Issue.record("the text is lost: \(found.order.appendices)")
            return
        }
        #expect(regulation.clauses.map(\.text) == ["Круглова О.И.\tметодист", "Лазарева А.В.\tспециалист"])
        #expect(found.diagnostics.contains { $0.code.rawValue == "appendix-as-points" })
    }

    @Test(arguments: [[], [p("")], [p("Список литературы")], [table([["а", "б"]])]])
    func `refuses what orders nothing`(blocks: [Block]) {
        #expect(throws: DiagnosticList.self) { try OrderRecogniser().order(in: Document(body: blocks)) }
    }

    @Test func `the table of a unified form has the number without a sign`() throws {
        let blocks = [
            p("ООО «Книжный мир»"), p("ПРИКАЗ", centred: true),
            table([["Номер документа", "Дата составления"], ["27-к", "01.11.2024"]]), p("О командировке"),
            p("ПРИКАЗЫВАЮ:"), p("1. Направить работника в командировку."), p("Директор\tА.А. Сидорова"),
        ]
        let order = try order(blocks)
        #expect(order.number == "27-к")
        #expect(order.date == CalendarDate(year: 2024, month: 11, day: 1))
        #expect(order.subject == "О командировке")
    }

    @Test func `an act named with number and date in plain setting is one`() throws {
        let blocks = [
            p("Дворец творчества"), p("Приказ № 88 от 07.04.2025"), p("О смотре"), p("ПРИКАЗЫВАЮ:"),
            p("1. Провести смотр."), p("2. Ответственность за исполнение приказа возложить на методиста Юшкова П.П."),
            p("Глава Яйского\nмуниципального округа\tА.А. Сидорова"),
            p("Приказ подготовила: Козлова А.В., тел. 76-45-12"),
        ]
        let order = try order(blocks)
        #expect(order.number == "88")
        #expect(order.control?.responsible == ["методиста Юшкова П.П."])
        #expect(
            order.signatures == [Signature(name: "А.А. Сидорова", position: "Глава Яйского муниципального округа")])
        #expect(order.executor == Executor(name: "Козлова А.В.", phone: "76-45-12"))
    }

    @Test func `a day before the infinitive ends no executor, marks of a blank day no reader`() throws {
        let order = try order(
            head + [
                p("1. Главному инженеру Ухову В.В. до 10.06.2026 проверить оборудование."),
                p("Директор\tА.А. Сидорова"),
                p("С приказом ознакомлен: ________ Е.В. Фокин «__» ________ 2026 г."),
            ])
        #expect(order.clauses.first?.responsible == ["Главному инженеру Ухову В.В."])
        #expect(order.clauses.first?.deadline == ["до 10.06.2026"])
        #expect(order.acquainted == [Acquaintance(name: "Е.В. Фокин")])
    }

    @Test func `an abbreviation at the beginning of a point is whom it charges`() throws {
        let order = try order(
            head + [p("1. МАУ ДПО «ЦРСО» (Собянина Е.А.):"), p("1.1. подвести итоги."), p("Директор\tА.А. Сидорова")])
        #expect(order.clauses.first?.responsible == ["МАУ ДПО «ЦРСО»"])
    }

    @Test func `the date may stand below the heading`() throws {
        let order = try order([
            p("ЧУК «Музей книги»", centred: true), p("ПРИКАЗ № 12-к", centred: true),
            p("о предоставлении отпуска", centred: true), p("г. Суздаль\t17 июня 2024 г."),
            p("Предоставить Аникиной В.П. отпуск."), p("Директор\tС.Е. Малахов"),
        ])
        #expect(order.subject == "о предоставлении отпуска")
        #expect(order.place == "г. Суздаль")
        #expect(order.date == CalendarDate(year: 2024, month: 6, day: 17))
        #expect(order.clauses.map(\.text) == ["Предоставить Аникиной В.П. отпуск."])
    }

    @Test func `a kind with its number needs no look of a heading`() throws {
        let order = try order([
            p("МКУК «Библиотека»"), p("Приказ № 7"), p("от 03 февраля 2025 года"), p("О дежурстве"),
            p("В связи с праздниками"), p("приказываю:"), p("1. Утвердить график."), p("Директор\tЛ.В. Сорокина"),
        ])
        #expect(order.number == "7")
        #expect(order.organisation == "МКУК «Библиотека»")
        #expect(order.subject == "О дежурстве")
    }

    @Test(
        arguments: [
            "Зам. директора Петровой И.И.", "И.о. директора Петровой И.И.", "Завучу Петровой И.И.",
            "Водителю Петрову И.И.",
            "Делопроизводителю Петровой И.И.", "Хранителю фондов", "Медицинской сестре Петровой И.И.",
        ])
    func `offices of all kinds are charged`(executor: String) throws {
        let clauses = try order(
            head + [p("1. \(executor) подготовить отчёт."), p("2. Смету утвердить."), p("Директор\tА.А. Сидорова")]
        ).clauses
        #expect(clauses.map(\.responsible) == [[executor], []])
    }

    @Test func `points of one sentence charge people in small letters`() throws {
        let points = [
            p("1) директору библиотеки Ивановой С.В. представить отчёт;"), p("2) смету утвердить до 1 мая 2027 г.;"),
        ]
        let clauses = try order(head + points + [p("Директор\tА.А. Сидорова")]).clauses
        #expect(clauses.map(\.responsible) == [["директору библиотеки Ивановой С.В."], []])
    }

    @Test func `a body in small letters is no rest of the one above it`() throws {
        let order = try order([
            p("Комитет по образованию", centred: true), p("муниципальное бюджетное учреждение «Лицей»", centred: true),
            p("ПРИКАЗ", centred: true), p("15 января 2026 г.\t№ 33"), p("О смотре"), p("приказываю:"),
            p("1. Провести смотр."), p("Директор\tА.А. Сидорова"),
        ])
        #expect(order.superior == "Комитет по образованию")
        #expect(order.organisation == "муниципальное бюджетное учреждение «Лицей»")
    }

    @Test func `an institution in small letters is no rest of its ministry`() throws {
        let order = try order([
            p("Министерство образования Российской Федерации", centred: true),
            p("федеральное государственное бюджетное учреждение", centred: true), p("«Институт»", centred: true),
            p("ПРИКАЗ", centred: true), p("15 января 2026 г.\t№ 33"), p("О смотре"), p("приказываю:"),
            p("1. Школам ежемесячно, до 25 числа, представлять отчёт."), p("Директор\tА.А. Сидорова"),
        ])
        #expect(order.superior == "Министерство образования Российской Федерации")
        #expect(order.organisation == "федеральное государственное бюджетное учреждение «Институт»")
        #expect(order.clauses.map(\.responsible) == [["Школам"]])
        #expect(order.clauses.map(\.deadline) == [["ежемесячно, до 25 числа"]])
    }

    @Test func `the kind of an act may stand between its date and its number`() throws {
        let order = try order([
            p("МБУК «Районная библиотека»"), p("15.01.2026\tПРИКАЗ\t№ 33"), p("О проведении смотра"),
            p("В целях развития чтения приказываю:"), p("1. Провести смотр."), p("Директор\tА.А. Сидорова"),
        ])
        #expect(order.act == "приказ")
        #expect(order.number == "33")
        #expect(order.date == CalendarDate(year: 2026, month: 1, day: 15))
        #expect(order.organisation == "МБУК «Районная библиотека»")
        #expect(order.subject == "О проведении смотра")
    }
}
