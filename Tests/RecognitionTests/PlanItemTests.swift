import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanItemTests {
    @Test(
        arguments: [
            ("1", nil, "1"), ("1.1.", nil, "1.1"), ("4.2 ", nil, "4.2"), ("2. 1", nil, "2.1"), ("3)", nil, "3)"),
            ("", "7.", "7"),
            ("", "1.2)", "1.2)"), ("IV.", nil, "IV"), ("", nil, nil), ("5", "5.", "5"), ("2.1", "1.", "2.1"),
            ("пункт  3", nil, "пункт 3"),
        ] as [(String, String?, String?)])
    func `takes the number as it is printed, typed or automatic`(typed: String, label: String?, number: String?) throws
    {
        let plan = try plan([usual, [DraftCell([p(typed, label: label), p("")]), "Семинар", "май", "Методист"]])
        #expect(plan.items.first?.number == number)
    }

    @Test func `warns of a number that is typed behind another automatic one`() throws {
        let blocks = [title("План"), table([usual, [DraftCell([p("2.1", label: "1.")]), "Семинар", "май", "М"]])]
        #expect(try remarks(blocks) == ["table 1, row 2, «№ п/п» [number-doubled]"])
    }

    @Test func `keeps a cell's paragraphs as they are written, without blank ones and labels`() throws {
        let plan = try plan([
            usual,
            [
                "1",
                DraftCell([
                    p(" Разработка:  "), p(""), p("- типовых\tправил;\nбланков"), p("анкет", label: "•", bullet: true),
                ]),
                cell("\u{A0}"), cell("МКУ «УОНР»,", "", "ОО"),
            ],
        ])
        let item = try #require(plan.items.first)
        #expect(item.event == ["Разработка:", "- типовых\tправил;\nбланков", "анкет"])
        #expect(item.deadline == [])
        #expect(item.responsible == ["МКУ «УОНР»,", "ОО"])
        #expect(item.outcome == nil)
    }

    @Test func `gives a nested table's cells as paragraphs, row by row`() throws {
        let nested = table([["а", "б"], ["в", ""]])
        let plan = try plan([usual, ["1", DraftCell([p("Семинар"), nested]), "май", "М"]])
        #expect(plan.items.first?.event == ["Семинар", "а", "б", "в"])
    }

    @Test func `gives the text of a cell merged downwards to every item that it covers`() throws {
        let blocks = [
            title("План"),
            table([
                usual, [tall("1", 3), tall("Семинар", 3), "май", tall("Методист", 2)], ["июнь"], ["", ""],
                item("2", "Конкурс"),
            ]),
        ]
        let plan = try plan(blocks)
        #expect(plan.items.map(\.number) == ["1", "1", "2"])
        #expect(plan.items.map(\.event) == [["Семинар"], ["Семинар"], ["Конкурс"]])
        #expect(plan.items.map(\.deadline) == [["май"], ["июнь"], ["май"]])
        #expect(plan.items.map(\.responsible) == [["Методист"], ["Методист"], ["Методист"]])
        #expect(
            try remarks(blocks) == [
                "table 1, row 2, «Мероприятие» [merged-cell]", "table 1, row 2, «Ответственные» [merged-cell]",
            ])
    }

    @Test func `gives the text of a cell merged over two columns to the first`() throws {
        let plan = try plan([usual, ["1", "Семинар", DraftCell([p("по плану")], columnSpan: 2)]])
        #expect(plan.items.first?.deadline == ["по плану"])
        #expect(plan.items.first?.responsible == [])
    }

    @Test func `keeps a row with a number only and leaves out a blank one`() throws {
        let blocks = [
            title("План"),
            table([usual, item("1", "а"), [numbered("2."), "", "", ""], ["", "", "", ""], ["3", "", "", ""]]),
        ]
        #expect(try plan(blocks).items.map(\.number) == ["1", "2", "3"])
        #expect(try remarks(blocks) == ["table 1, row 4 [empty-row]"])
    }

    @Test func `joins a word that a stray paragraph cuts, and says so`() throws {
        let blocks = [
            title("План"),
            table([
                usual, ["1", cell("Оказание информационно-", "- методической помощи"), "май", cell("Отдел-", "Центр")],
            ]),
        ]
        let item = try #require(try plan(blocks).items.first)
        #expect(item.event == ["Оказание информационно-методической помощи"])
        #expect(item.responsible == ["Отдел-", "Центр"])
        #expect(try remarks(blocks) == ["table 1, row 2, «Мероприятие» [word-joined]"])
    }

    @Test func `joins a sentence that a stray paragraph cuts, and no list in small letters`() throws {
        let blocks = [
            title("План"),
            table([
                usual,
                [
                    "1", cell("Провести семинар", "в школах"), cell("с января", "по март"),
                    cell("Органы, осуществляющие управление", "в сфере образования", "директора", "по согласованию"),
                ],
            ]),
        ]
        let item = try #require(try plan(blocks).items.first)
        #expect(item.event == ["Провести семинар", "в школах"])
        #expect(item.deadline == ["с января", "по март"])
        #expect(
            item.responsible == [
                "Органы, осуществляющие управление в сфере образования", "директора", "по согласованию",
            ])
        #expect(try remarks(blocks).contains("table 1, row 2, «Ответственные» [sentence-joined]"))
    }

    @Test func `reads short and late rows as blank cells`() throws {
        var draft = draftTable([usual, item("1", "а"), ["2", "б"], ["", "в", "июнь"]])
        draft.grid.places[12] = .absent
        let plan = try plan([title("План"), .table(draft)])
        #expect(plan.items.map(\.number) == ["1", "2", nil])
        #expect(plan.items.map(\.event) == [["а"], ["б"], ["в"]])
        #expect(plan.items.map(\.deadline) == [["май"], [], ["июнь"]])
    }

    @Test func `takes a row to be signed at the end of the table for no item`() throws {
        let plan = try plan([usual, item("1", "Семинар"), ["Начальник отдела", "____________", "Т.Т. Юнг", ""]])
        #expect(plan.items.map(\.event) == [["Семинар"]])
    }
}
