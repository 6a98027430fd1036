import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanPreambleTests {
    private func plan(before blocks: [Block]) throws -> Plan {
        try RecognitionTests.plan(blocks + [table([usual, item("1", "Семинар")])])
    }

    @Test(arguments: [
        ("на 2026 год", "2026 год", "2026-01-01", "2026-12-31"),
        ("в 2023-2024 учебном году", "2023-2024 учебном году", "2023-09-01", "2024-08-31"),
        ("на 2025/2026 учебный год", "2025/2026 учебный год", "2025-09-01", "2026-08-31"),
        ("на 2025/26 уч. г.", "2025/26 уч. г.", "2025-09-01", "2026-08-31"),
        ("на 2019–2021 годы", "2019–2021 годы", "2019-01-01", "2021-12-31"),
        ("на 2024 - 2026 гг.", "2024 - 2026 гг.", "2024-01-01", "2026-12-31"),
        ("до 2030 года на 2026 г.", "2026 г.", "2026-01-01", "2026-12-31"),
        ("на I квартал 2026 года", "I квартал 2026 года", "2026-01-01", "2026-03-31"),
        ("на 2-е полугодие 2026 года", "2-е полугодие 2026 года", "2026-07-01", "2026-12-31"),
        ("на февраль 2026 года", "февраль 2026 года", "2026-02-01", "2026-02-28"),
        ("с 01.09.2025 по 31.05.2026", "с 01.09.2025 по 31.05.2026", "2025-09-01", "2026-05-31"),
        ("на 2026", "2026", "2026-01-01", "2026-12-31"),
        ("Дня знаний 1 сентября 2026 г.", "1 сентября 2026 г.", "2026-09-01", "2026-09-01"),
        ("на 2022 – 2024 г.г.", "2022 – 2024 г.г.", "2022-01-01", "2024-12-31"),
        ("на 2025 календарный год", "2025 календарный год", "2025-01-01", "2025-12-31"),
        (
            "на 2024 год и на плановый период 2025 и 2026 годов",
            "2024 год и на плановый период 2025 и 2026 годов", "2024-01-01", "2026-12-31"
        ),
        (
            "на 2025 год и плановый период 2026-2027 гг.", "2025 год и плановый период 2026-2027 гг.", "2025-01-01",
            "2027-12-31"
        ),
        ("от 14 марта 2025 года на 2026 год", "2026 год", "2026-01-01", "2026-12-31"),
        ("на летний период 2024 года", "летний период 2024 года", "2024-06-01", "2024-08-31"),
        (
            "на летний оздоровительный период 2024 г.", "летний оздоровительный период 2024 г.", "2024-06-01",
            "2024-08-31"
        ),
        ("на осень 2023 года", "осень 2023 года", "2023-09-01", "2023-11-30"),
        ("на лето 2023", "лето 2023", "2023-06-01", "2023-08-31"),
        ("на период с 2019 до 2024 года", "с 2019 до 2024 года", "2019-01-01", "2024-12-31"),
        ("за 2025 год и на 2026 год", "2026 год", "2026-01-01", "2026-12-31"),
    ])
    func `finds the period in the title`(words: String, text: String, from: String, through: String) throws {
        let period = try #require(try plan(before: [title("План работы " + words)]).period)
        #expect(period.text == text)
        #expect(period.from.description == from)
        #expect(period.through.description == through)
    }

    @Test(arguments: [
        ("IV квартал 2025 года – I квартал 2026 года", "2025-10-01", "2026-03-31"),
        ("2 полугодие 2026 – 1 полугодие 2027 года", "2026-07-01", "2027-06-30"),
        ("I-II кварталы 2026 года", "2026-01-01", "2026-06-30"),
        ("III и IV кварталы 2026 года", "2026-07-01", "2026-12-31"),
        ("III квартал 2026 г. и IV квартал 2026 г.", "2026-07-01", "2026-12-31"),
        ("июнь, июль, август 2026 года", "2026-06-01", "2026-08-31"),
        ("2025/2026 и 2026/2027 учебные годы", "2025-09-01", "2027-08-31"),
        ("2026-й год", "2026-01-01", "2026-12-31"),
        ("2026 и 2027 годы", "2026-01-01", "2027-12-31"),
        ("2026, 2027 и 2028 годы", "2026-01-01", "2028-12-31"),
    ])
    func `a period of several parts runs from the first to the last`(text: String, from: String, through: String) throws
    {
        let period = try #require(try plan(before: [title("План работы на " + text)]).period)
        #expect([period.text, "\(period.from)", "\(period.through)"] == [text, from, through])
    }

    @Test(arguments: [
        "План реализации в 2026 году муниципальной программы «Развитие культуры на 2024–2028 годы»",
        "План мероприятий на 2026 год по реализации Программы воспитания на 2025–2030 годы",
        "План реализации программы воспитания на 2025–2030 годы на 2026 год",
    ])
    func `a year of a longer programme is what is planned`(words: String) throws {
        let period = try #require(try plan(before: [title(words)]).period)
        #expect(["\(period.from)", "\(period.through)"] == ["2026-01-01", "2026-12-31"])
    }

    @Test(arguments: ["к 2026-2027 учебному году", "к новому 2026-2027 учебному году"])
    func `what is prepared for a school year is done in the year in which that begins`(words: String) throws {
        let period = try #require(try plan(before: [title("План подготовки " + words)]).period)
        #expect(period.text == "2026-2027 учебному году")
        #expect(["\(period.from)", "\(period.through)"] == ["2026-01-01", "2026-12-31"])
    }

    @Test(arguments: [
        "Концепции до 2030 года", "по приказу от 15.02.2019 года № 33", "к 80-летию Победы",
        // Parts of a year without fixed days.
        "на весенние каникулы 2024 года", "на зиму 2024 года", "к отопительному периоду 2024–2025 годов",
        "на зимний период 2024 года", "на летнюю смену 2024 года",
    ])
    func `takes no other year for the period`(words: String) throws {
        #expect(try plan(before: [title("План " + words)]).period == nil)
    }

    @Test func `joins the lines of a title, and only those`() throws {
        let plan = try plan(before: [
            p("Управление образования", centred: true), p(""), title("МУНИЦИПАЛЬНЫЙ"), title(" ПЛАН мероприятий "),
            title("(«дорожная карта»)"), p(""), title("на 2026 год"), p("Настоящий план составлен отделом."),
        ])
        #expect(plan.title == "МУНИЦИПАЛЬНЫЙ ПЛАН мероприятий («дорожная карта») на 2026 год")
        #expect(plan.sections.isEmpty)
    }

    @Test func `takes a heading for the title where its words say nothing`() throws {
        #expect(try plan(before: [p("Школа № 5"), p(""), title("Вместе мы сила!")]).title == "Вместе мы сила!")
        #expect(try plan(before: [p("Цикл", style: "Title"), p("второй", style: "Title")]).title == "Цикл второй")
        #expect(try plan(before: []).title == "")
    }

    @Test(arguments: [
        ["Приложение № 2 ", "к приказу РОО от 15.02.2019 года № 33"],
        ["Приложение № 2", "к приказу РОО", "от 15.02.2019 года № 33"],
        ["ПРИЛОЖЕНИЕ №2 к приказу РОО", "от 15 февраля 2019 г. №33"],
        ["Приложение 2", "к приказу", "РОО", "от «15» февраля 2019 года", "№ 33"],
        ["Приложение № 2\nк приказу РОО\nот 15.02.2019 № 33"],
        ["Приложение N 2 к приказу от 15.02.2019 N 33 РОО"],
    ])
    func `reads the mark of an appendix in any split`(lines: [String]) throws {
        let mark = Appendix(
            number: "2",
            document: DocumentReference(
                kind: "приказ", issuer: "РОО", date: CalendarDate(year: 2019, month: 2, day: 15), number: "33"))
        let heading = [p(""), title("План («дорожная карта»)"), title("Концепции развития")]
        let inParagraphs = try plan(before: lines.map { p($0, right: true) } + heading)
        #expect(inParagraphs.appendix == mark)
        #expect(inParagraphs.title == "План («дорожная карта») Концепции развития")
        let inCells = try plan(before: [table([["", DraftCell(lines.map { p($0) })]])] + heading)
        #expect(inCells.appendix == mark)
        let inBox = try plan(before: heading + lines.map { p($0, inBox: true) })
        #expect(inBox.appendix == mark)
        #expect(inBox.title == "План («дорожная карта») Концепции развития")
    }

    @Test func `keeps what a mark does not say absent`() throws {
        #expect(try plan(before: [p("Приложение", right: true), title("План")]).appendix == Appendix())
        let blank = try plan(before: [
            p("Приложение 1 к распоряжению министерства образования края от ______ № ___"), title("План"),
        ])
        #expect(
            blank.appendix
                == Appendix(
                    number: "1",
                    document: DocumentReference(kind: "распоряжение", issuer: "министерства образования края")))
    }

    @Test func `reads an approval by an act`() throws {
        let plan = try plan(before: [
            p("УТВЕРЖДЕН", right: true), p("постановлением администрации города", right: true),
            p("от 12.01.2026 № 5-п", right: true),
            p(""), title("План мероприятий"),
        ])
        #expect(plan.approval?.text == "УТВЕРЖДЕН\nпостановлением администрации города\nот 12.01.2026 № 5-п")
        #expect(
            plan.approval?.document
                == DocumentReference(
                    kind: "постановление", issuer: "администрации города",
                    date: CalendarDate(year: 2026, month: 1, day: 12), number: "5-п"))
        #expect(plan.title == "План мероприятий")
        #expect(plan.appendix == nil)
    }

    @Test func `reads an appendix that is approved`() throws {
        let plan = try plan(before: [
            p("Приложение 1", right: true), p("УТВЕРЖДЕНО", right: true),
            p("приказом МКУ «УОНР» от 12.01.2026 № 7", right: true),
            title("План"),
        ])
        #expect(
            plan.appendix
                == Appendix(
                    number: "1",
                    document: DocumentReference(
                        kind: "приказ", issuer: "МКУ «УОНР»", date: CalendarDate(year: 2026, month: 1, day: 12),
                        number: "7")))
        #expect(plan.approval == nil)
    }

    @Test(arguments: [
        (
            "к Протоколу № 3 заседания комитета от 01.03.2024",
            DocumentReference(
                kind: "протокол", issuer: "заседания комитета", date: CalendarDate(year: 2024, month: 3, day: 1),
                number: "3")
        ),
        ("к муниципальной программе «Развитие образования»", DocumentReference(kind: "программа")),
        ("к Положению о наставничестве", DocumentReference(kind: "положение")),
    ])
    func `names no title of a document as its issuer`(line: String, document: DocumentReference) throws {
        let plan = try plan(before: [p("Приложение № 2", right: true), p(line, right: true), title("План")])
        #expect(plan.appendix == Appendix(number: "2", document: document))
    }

    @Test(arguments: [
        [p("Ожидаемые результаты:", bold: true), p("снижение заболеваемости.")],
        [p("Основания для разработки:", bold: true), p("1. Указ Президента."), p("Цель: здоровье")],
        [p("Пояснительная записка", outline: 0), p("План составлен отделом.")],
    ])
    func `takes no heading with prose below it for a section`(lines: [Block]) throws {
        #expect(dump(try plan(before: [title("План"), p("")] + lines)) == "- 1 Семинар\n")
    }

    @Test func `takes the period from the programme above the plan`() throws {
        let plan = try plan(before: [
            title("Программа «Одарённые дети» на 2024–2026 годы"), p(""), p("Паспорт", bold: true),
            p("Программа составлена отделом."), title("План мероприятий по реализации программы"),
        ])
        #expect(plan.title == "План мероприятий по реализации программы")
        #expect(plan.period?.text == "2024–2026 годы")
    }

    @Test func `lets the first of several parts have an introduction`() throws {
        let plan = try RecognitionTests.plan([
            title("План"), p(""), p("1. Кадры", bold: true), p("Работу ведёт отдел."),
            table([usual, item("1", "Курсы")]),
            p("2. Фонды", bold: true), p("Работу ведёт библиотека."), table([usual, item("1", "Опись")]),
        ])
        #expect(dump(plan) == "1 Кадры\n  - 1 Курсы\n2 Фонды\n  - 1 Опись\n")
    }

    @Test func `reads a stamp whose lines stand in rows, column by column`() throws {
        let plan = try plan(before: [
            table([
                ["СОГЛАСОВАНО", "УТВЕРЖДЕН"], ["Председатель профкома", "приказом школы № 3"],
                ["____ О.О. Дуб", "от 15.01.2026 № 6"],
            ]),
            title("План"),
        ])
        #expect(plan.approval?.text == "УТВЕРЖДЕН\nприказом школы № 3\nот 15.01.2026 № 6")
        #expect(plan.title == "План")
    }

    @Test func `reads underscores typed for blanks, and parts numbered tasks of one line`() throws {
        let plan = try plan(before: [
            p("Приложение к приказу школы", right: true), p("от_10.10.2025_№_88", right: true), title("План"),
            p("Задачи: 1. Провести турниры. 2. Обучить судей."),
        ])
        #expect(
            plan.appendix?.document
                == DocumentReference(
                    kind: "приказ", issuer: "школы", date: CalendarDate(year: 2025, month: 10, day: 10), number: "88"))
        #expect(plan.tasks == ["Провести турниры.", "Обучить судей."])
    }

    @Test func `takes no line of a table of contents for a section`() throws {
        let plan = try plan(before: [
            title("Годовой план"), p(""), p("Содержание"), p("1. Работа с кадрами\t3"), p("2. Педсоветы ........ 12"),
            p("3. Родители", style: "TOC 1"), p(""), p("1. Работа с кадрами", outline: 0),
        ])
        #expect(dump(plan) == "1 Работа с кадрами\n  - 1 Семинар\n")
    }

    @Test func `reads the goal and the tasks`() throws {
        let plan = try plan(before: [
            title("План"), p("Цель: создание среды."), p(""),
            p("Приоритетные направления и задачи деятельности: ", bold: true),
            p("Сбор;", label: "•", bullet: true), p("Учёт.", label: "•", bullet: true), p("", label: "•", bullet: true),
        ])
        #expect(plan.goal == "создание среды.")
        #expect(plan.tasks == ["Сбор;", "Учёт."])
        #expect(plan.title == "План")
        #expect(plan.sections.isEmpty)
    }

    @Test(arguments: [
        ["Задачи:", "- сбор;", "- учёт."], ["Задачи:", "1. сбор;", "2. учёт."], ["Задачи плана", "сбор;", "учёт."],
        ["Основные задачи:", "•\tсбор;", "•\tучёт."],
    ])
    func `reads typed lists of tasks`(lines: [String]) throws {
        let plan = try plan(before: [title("План"), p("Цель – рост")] + lines.map { p($0) })
        #expect(plan.goal == "рост")
        #expect(plan.tasks == ["сбор;", "учёт."])
    }

    @Test func `takes no sentence below dashed tasks for one`() throws {
        let plan = try plan(before: [
            title("План"), p("Задачи:"), p("- учить чтению;"), p("- учить счёту."), p("Занятия проходят по средам."),
        ])
        #expect(plan.tasks == ["учить чтению;", "учить счёту."])
    }

    @Test func `reads stamps that tabs part`() throws {
        let plan = try plan(before: [
            p("СОГЛАСОВАНО\tУТВЕРЖДАЮ"), p("Председатель профкома\t\tДиректор лицея"), p("\t_______ К.К. Цай"),
            p("30.08.2025\t01.09.2025"), p(""), title("План работы"),
        ])
        #expect(plan.title == "План работы")
        #expect(plan.approval?.text == "УТВЕРЖДАЮ\nДиректор лицея\n_______ К.К. Цай\n01.09.2025")
    }

    private static let schools: [(words: String, issuer: String?, number: String?)] = [
        ("к приказу МБОУ СОШ № 3 № 145 от 01.09.2025", "МБОУ СОШ № 3", "145"),
        ("к приказу МБОУ «СОШ № 7» № 45-од от 30 августа 2025 г.", "МБОУ «СОШ № 7»", "45-од"),
        ("к приказу МБДОУ «Детский сад № 12» от 29.08.2025", "МБДОУ «Детский сад № 12»", nil),
        ("к приказу школы № 3 от 15.01.2026 № 5", "школы № 3", "5"), ("к приказу № 97 от 29.08.2025", nil, "97"),
        ("к приказу отдела «20» января 2026 г. № 15", "отдела", "15"),
        ("принято на заседании совета школы № 3 протокол от 29.08.2025 № 1", "совета школы № 3", "1"),
    ]

    @Test(arguments: schools)
    func `the number of a school is none of its order`(words: String, issuer: String?, number: String?) throws {
        let act = try #require(try plan(before: [p("Приложение 1"), p(words), title("План")]).appendix?.document)
        #expect(act.issuer == issuer)
        #expect(act.number == number)
        #expect(act.date != nil)
    }

    @Test func `parts the name of a programme from who issued it`() throws {
        let appendix = try #require(
            try plan(before: [
                p("Приложение № 6"), p("к государственной программе Приморского края"), p("«Развитие образования»"),
                title("План"),
            ]).appendix)
        #expect(appendix.document?.issuer == "Приморского края")
    }

    @Test func `parts tasks that stand in one line`() throws {
        #expect(try plan(before: [title("План"), p("Задачи: сбор; учёт.")]).tasks == ["сбор", "учёт."])
    }

    @Test func `parts the tasks from the goal of the same paragraph`() throws {
        let plan = try plan(before: [
            title("План"), p("Цель: профилактика травм. Задачи: обучить детей; оформить уголок."),
        ])
        #expect(plan.goal == "профилактика травм.")
        #expect(plan.tasks == ["обучить детей", "оформить уголок."])
    }

    @Test func `takes a heading behind the tasks for the first section`() throws {
        let plan = try plan(before: [
            title("План"), p("Задачи:"), p("сбор", label: "–", bullet: true), p(""),
            p("I. Кадры", centred: true, bold: true),
        ])
        #expect(plan.tasks == ["сбор"])
        #expect(dump(plan) == "I Кадры\n  - 1 Семинар\n")
    }

    @Test func `takes the last mark where an order stands before its appendix`() throws {
        let plan = try plan(before: [
            p("ПРИКАЗ", centred: true), p("1. Утвердить план (приложение № 1)."), p("Приложение № 1", right: true),
            p("к приказу от 01.02.2026 № 8", right: true), title("План"),
        ])
        #expect(plan.appendix?.document?.number == "8")
        #expect(plan.title == "План")
    }
}
