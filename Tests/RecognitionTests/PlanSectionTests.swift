import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanSectionTests {
    @Test(arguments: [
        ("1. Кадры", "1", "Кадры"), ("1.Кадры", "1", "Кадры"), (" 1.2. Кадры", "1.2", "Кадры"),
        ("2. 1. Кадры", "2.1", "Кадры"),
        ("1.1 Кадры", "1.1", "Кадры"), ("1 Кадры", "1", "Кадры"), ("2) Кадры", "2)", "Кадры"),
        ("I. Кадры", "I", "Кадры"),
        ("IV Кадры", "IV", "Кадры"), ("Раздел 1. Кадры", "1", "Кадры"), ("РАЗДЕЛ II. Кадры", "II", "Кадры"),
        ("Раздел 3 – Кадры", "3", "Кадры"), ("Раздел 3: Кадры", "3", "Кадры"), ("а) Кадры", "а)", "Кадры"),
        ("1.\tКадры", "1", "Кадры"), ("Кадры", nil, "Кадры"), ("2026 год", nil, "2026 год"),
        ("I полугодие", nil, "I полугодие"),
        ("1 квартал", nil, "1 квартал"), ("01.09.2025 День знаний", nil, "01.09.2025 День знаний"),
        ("2025-2026 учебный год", nil, "2025-2026 учебный год"), ("Раздел 1", nil, "Раздел 1"),
        ("1. 3 урока", "1", "3 урока"), ("5-летие центра", nil, "5-летие центра"), ("II.1. Кадры", "II.1", "Кадры"),
        ("I раздел. Кадры", "I", "Кадры"), ("2 блок – Кадры", "2", "Кадры"), ("3 этап ремонта", nil, "3 этап ремонта"),
    ])
    func `parts a heading into its number and its title`(heading: String, number: String?, title: String) throws {
        let section = try #require(try plan([usual, [wide(heading, 4)], item("1", "Семинар")]).sections.first)
        #expect(section.number == number)
        #expect(section.title == title)
        #expect(section.items.count == 1)
    }

    @Test func `takes headings that Word numbers, the first before the first table with them`() throws {
        let plan = try plan([
            title("План работы на 2026 год"), p("Организация", label: "1."), table([usual, item("1.1", "а")]),
            p("Контроль", label: "2."), table([usual, item("2.1", "б")]), p("Кадры", label: "3."),
            table([usual, item("3.1", "в")]),
        ])
        #expect(plan.sections.map(\.number) == ["1", "2", "3"])
        #expect(plan.sections.map(\.title) == ["Организация", "Контроль", "Кадры"])
        #expect(plan.items.isEmpty)
    }

    @Test func `takes a merged row, a bold cell, a centred cell, a wide cell and a lone cell for sections`() throws {
        let plan = try plan([
            usual,
            [wide("Первый", 4, bold: false)], item("1", "а"), item("2", "б"), item("3", "в"),
            ["", bold("Второй"), "", ""], item("4", "г"),
            [DraftCell([p("Третий", centred: true)]), "", "", ""], item("5", "д"),
            ["", DraftCell([p("Четвёртый")], columnSpan: 2), ""], item("6", "е"),
            ["Пятый раздел"], item("7", "ж"),
        ])
        #expect(plan.sections.map(\.title) == ["Первый", "Второй", "Третий", "Четвёртый", "Пятый раздел"])
        #expect(plan.sections.map(\.items.count) == [3, 1, 1, 1, 1])
    }

    @Test func `takes «Раздел 1» in the narrow column for the number of the heading beside it`() throws {
        let plan = try plan([usual, ["Раздел 1", wide("Кадры", 3)], item("1", "а"), item("2", "б")])
        #expect(dump(plan) == "1 Кадры\n  - 1 а\n  - 2 б\n")
    }

    @Test func `takes a number and a title beside it for a section`() throws {
        let plan = try plan([
            usual, ["1.", wide("Кадры", 3, bold: false)], item("1.1", "а"), ["2.", bold("Фонды"), "", ""],
            item("2.1", "б"),
            [numbered("3."), bold("Связи"), "", ""], item("3.1", "в"),
        ])
        #expect(dump(plan) == "1 Кадры\n  - 1.1 а\n2 Фонды\n  - 2.1 б\n3 Связи\n  - 3.1 в\n")
    }

    @Test func `leaves an item with one filled cell an item`() throws {
        let plan = try plan([
            usual, item("1", "а"), ["", "Без срока", "", ""], ["", "", "май", ""], ["7.", "", "", ""],
        ])
        #expect(dump(plan) == "- 1 а\n- · Без срока\n- · \n- 7 \n")
    }

    @Test func `does not take bold for a heading where all events are bold`() throws {
        let plan = try plan([
            usual, ["1", bold("а"), "май", "М"], ["2", bold("б"), "май", "М"], ["3", bold("в"), "", ""],
            ["", bold("г"), "", ""],
        ])
        #expect(plan.sections.isEmpty)
        #expect(plan.items.count == 4)
    }

    @Test func `nests by the depth of numbers`() throws {
        let plan = try plan([
            usual, [wide("1. А", 4)], [wide("1.1. Б", 4)], item("1", "x"), [wide("1.2 В", 4)], item("2", "y"),
            [wide("2. Г", 4)],
            item("3", "z"),
        ])
        #expect(dump(plan) == "1 А\n  1.1 Б\n    - 1 x\n  1.2 В\n    - 2 y\n2 Г\n  - 3 z\n")
    }

    @Test func `nests arabic numbers under Roman ones`() throws {
        let plan = try plan([
            usual, [wide("I. А", 4)], [wide("1. Б", 4)], item("1", "x"), [wide("2. В", 4)], item("2", "y"),
            [wide("II. Г", 4)],
            [wide("1. Д", 4)], item("3", "z"),
        ])
        #expect(dump(plan) == "I А\n  1 Б\n    - 1 x\n  2 В\n    - 2 y\nII Г\n  1 Д\n    - 3 z\n")
    }

    @Test func `nests by outline levels where rows have them`() throws {
        let plan = try plan([
            usual, [wide("А", 4, outline: 0)], [wide("Б", 4, outline: 1)], [wide("В", 4, outline: 2)], item("1", "x"),
            [wide("Г", 4, outline: 1)], [wide("Д", 4, outline: 0)], [wide("Е", 4, outline: 0)], item("2", "y"),
        ])
        #expect(dump(plan) == "· А\n  · Б\n    · В\n      - 1 x\n  · Г\n· Д\n· Е\n  - 2 y\n")
    }

    @Test func `takes the number of an automatic label`() throws {
        let plan = try plan([
            usual, [wide("А", 4, label: "1.")], [wide("Б", 4, label: "1.1.")], item("1", "x"),
            [wide("В", 4, label: "Раздел 2.")],
            item("2", "y"),
        ])
        #expect(dump(plan) == "1 А\n  1.1 Б\n    - 1 x\n2 В\n  - 2 y\n")
    }

    @Test func `joins a title of two paragraphs and of broken lines, and parts two headings in one cell`() throws {
        let blocks = [
            title("План"),
            table([
                usual, [DraftCell([p("1. Работа", bold: true), p("с кадрами", bold: true)], columnSpan: 4)],
                item("1", "x"),
                [DraftCell([p("2. Фонды"), p("2.1. Книги\nи журналы")], columnSpan: 4)], item("2", "y"),
            ]),
        ]
        #expect(dump(try plan(blocks)) == "1 Работа с кадрами\n  - 1 x\n2 Фонды\n  2.1 Книги и журналы\n    - 2 y\n")
        #expect(try remarks(blocks) == ["table 1, row 2 [section-split]"])
    }

    @Test func `gives a section the columns that change in it, and later ones keep them`() throws {
        let blocks = [
            title("План"),
            table([
                usual, [wide("1. А", 4)], item("1", "x"), [wide("2. Б", 4)],
                [bold("№п/п"), DraftCell([p("Мероприятие", bold: true)], columnSpan: 2), bold("Сроки")],
                ["1", DraftCell([p("y")], columnSpan: 2), "май"], [wide("3. В", 4)],
                ["2", DraftCell([p("z")], columnSpan: 2), "июнь"],
            ]),
        ]
        let plan = try plan(blocks)
        #expect(dump(plan) == "1 А\n  - 1 x\n2 Б {number event deadline}\n  - 1 y\n3 В\n  - 2 z\n")
        #expect(plan.sections[2].items.first?.responsible == nil)
        #expect(plan.sections[0].items.first?.responsible == ["Методист"])
        #expect(try remarks(blocks) == ["table 1, row 5 [columns-changed]"])
    }

    @Test func `does not take an item that begins like a heading for a header`() throws {
        let plan = try plan([
            usual, [wide("1. А", 4)], ["", "Мероприятия ко Дню знаний", "сентябрь", "Ответственный за воспитание"],
        ])
        #expect(dump(plan) == "1 А\n  - · Мероприятия ко Дню знаний\n")
    }

    @Test func `leaves out a remark below the items and says so`() throws {
        let blocks = [
            title("План"), table([usual, item("1", "x"), [wide("Примечание: сроки могут меняться", 4, bold: false)]]),
        ]
        #expect(try plan(blocks).sections.isEmpty)
        #expect(try remarks(blocks) == ["table 1, row 3 [text-left-out]"])
    }

    @Test func `tells sections of a one-column plan by their style alone`() throws {
        let plan = try plan([
            title("План"),
            table(header: 1, [["Мероприятия"], ["а"], [DraftCell([p("Б", outline: 0)])], ["в"], ["г"]]),
        ])
        #expect(dump(plan) == "- · а\n· Б\n  - · в\n  - · г\n")
    }

    @Test(arguments: [("Заседание 1. Организационное", "Организационное"), ("Поток 1. Кадры", "Кадры")])
    func `parts the number of a numbered heading whatever it names`(text: String, title: String) throws {
        let found = try plan([usual, [wide(text, 4)], item("1", "Семинар")])
        #expect(found.sections.map(\.number) == ["1"])
        #expect(found.sections.map(\.title) == [title])
    }
}
