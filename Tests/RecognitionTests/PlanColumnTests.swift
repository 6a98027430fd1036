import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

struct PlanColumnTests {
    @Test(arguments: [
        ("№ п/п", ColumnRole.number), ("№п/п", .number), ("N п/п", .number), ("№\nп/п", .number),
        ("Номер строки", .number),
        ("Наименование мероприятия", .event), ("МЕРОПРИЯТИЯ", .event), ("Содержание деятельности", .event),
        ("Cрoки", .deadline), ("Сроки\nпроведения", .deadline), ("Сроки реализации мероприятий", .deadline),
        ("Дата проведения мероприятия", .deadline), ("Срок исполнения", .deadline),
        ("Ответствен-\nный исполнитель", .responsible), ("Ответственный исполнитель/ соисполнители", .responsible),
        ("Организации-исполнители", .responsible), ("Ответственный за проведение мероприятия", .responsible),
        ("Вид документа", .document), ("Документ, подтверждающий исполнение мероприятия", .document),
        ("Ожидае-мые результаты", .outcome), ("Результат мероприятия", .outcome), ("Планируемый  результат", .outcome),
        ("Место проведения", .place), ("Отметка о выполнении", .other), ("Финансирование", .other),
        ("Объём финансирования, тыс. руб.", .other), ("Форма проведения мероприятия", .other), ("Кофе", .other),
    ])
    func `gives a heading its role whatever its case, breaks, hyphens and look-alikes`(
        heading: String, role: ColumnRole
    ) throws {
        var header: [DraftCell] = ["№", "Мероприятие", "Сроки", "Исполнители"]
        var row: [DraftCell] = ["1", "Семинар", "май", "Методист"]
        let known: [ColumnRole] = [.number, .event, .deadline, .responsible]
        if let index = known.firstIndex(of: role) {
            header[index] = DraftCell([p(heading)])
        } else {
            header.append(DraftCell([p(heading)]))
            row.append("текст")
        }
        let columns = try plan([header, row]).columns
        let expected = known.firstIndex(of: role) ?? 4
        #expect(columns[expected].role == role, "\(columns)")
    }

    @Test func `writes a title in one line and joins what a hyphen cuts at its end`() throws {
        let columns = try plan([
            [cell("№", "п/п"), "Мероприятия", "Ожидае-\nмые  результаты", "Срок\nисполнения"],
            ["1", "Семинар", "Опыт", "май"],
        ]).columns
        #expect(columns.map(\.title) == ["№ п/п", "Мероприятия", "Ожидаемые результаты", "Срок исполнения"])
    }

    @Test(arguments: [
        (["Дата начала реализации", "Плановая дата завершения"], 3), (["Начало", "Окончание"], 3),
        (["Срок окончания", "Срок начала"], 2),
    ])
    func `takes the end for the deadline where a start has a column, too`(headings: [String], index: Int) throws {
        let header: [DraftCell] = ["№", "Мероприятие"] + headings.map { DraftCell([p($0)]) } + ["Ответственный"]
        let columns = try plan([header, ["1", "Семинар", "01.02.2026", "01.03.2026", "Методист"]]).columns
        #expect(columns.map(\.role).firstIndex(of: .deadline) == index)
    }

    @Test func `takes stages for events beside a deadline where nothing else tells of them`() throws {
        let plan = try plan([["№", "Этап", "Срок", "Ответственный"], ["1", "Торги", "май", "Школы"]])
        #expect(plan.columns.map(\.role) == [.number, .event, .deadline, .responsible])
    }

    @Test func `titles a column under two header rows with its parent's title before its own`() throws {
        let plan = try plan([
            [tall("№", 2), tall("Мероприятие", 2), wide("Исполнение", 2), tall("Результат", 2)],
            ["Срок", "Ответственный"],
            ["1", "Семинар", "май", "Методист", "Опыт"],
        ])
        #expect(
            plan.columns == [
                Column(role: .number, title: "№"), Column(role: .event, title: "Мероприятие"),
                Column(role: .deadline, title: "Исполнение Срок"),
                Column(role: .responsible, title: "Исполнение Ответственный"),
                Column(role: .outcome, title: "Результат"),
            ])
        #expect(plan.items.map(\.deadline) == [["май"]])
    }

    @Test func `reads two header rows that nobody merged downwards`() throws {
        let plan = try plan([
            ["№", "Мероприятие", wide("Финансирование", 2), "Срок"],
            ["", "", "Всего", "Бюджет"],
            ["1", "Семинар", "10", "5", "май"],
        ])
        #expect(
            plan.columns.map(\.title) == ["№", "Мероприятие", "Финансирование Всего", "Финансирование Бюджет", "Срок"])
        #expect(plan.items.count == 1)
        #expect(plan.items.first?.other["Финансирование Бюджет"] == ["5"])
    }

    @Test func `gives a role to the column that fits it best and keeps the other one`() throws {
        let plan = try plan([
            ["№", "Направление деятельности", "Наименование мероприятия", "Сроки начала", "Сроки"],
            ["1", "Чтение", "Семинар", "май", "июнь"],
        ])
        #expect(plan.columns.map(\.role) == [.number, .other, .event, .other, .deadline])
        let others = OtherCells(titles: ["Направление деятельности", "Сроки начала"], texts: [["Чтение"], ["май"]])
        #expect(plan.items.first?.other == others)
    }

    @Test func `skips a row of column numbers and a repeated header`() throws {
        let plan = try plan([
            usual, ["1", "2", "3", "4"], item("1", "Семинар"), usual, ["1.", "2.", "3.", "4."], item("2", "Конкурс"),
        ])
        #expect(dump(plan) == "- 1 Семинар\n- 2 Конкурс\n")
    }

    @Test func `takes cells below finer columns of the grid together`() throws {
        let plan = try plan([
            ["№", DraftCell([p("Мероприятие")], columnSpan: 2), "Сроки"], ["1", "Семинар", "для всех", "май"],
        ])
        #expect(plan.columns.count == 3)
        #expect(plan.items.first?.event == ["Семинар", "для всех"])
    }

    @Test func `takes an unheaded column of figures for the numbers`() throws {
        let plan = try plan([["", "Мероприятие", "Сроки"], ["1.", "Семинар", "май"], ["2.", "Конкурс", "июнь"]])
        #expect(plan.columns.first == Column(role: .number, title: ""))
        #expect(plan.items.map(\.number) == ["1", "2"])
    }

    @Test func `guesses the events' column where a deadline and someone responsible are headed`() throws {
        let blocks = [
            title("План"), table([["№", "Поручение", "Срок", "Ответственный"], ["1", "Купить", "май", "Завхоз"]]),
        ]
        #expect(try plan(blocks).columns.map(\.role) == [.number, .event, .deadline, .responsible])
        #expect(try remarks(blocks) == ["table 1, row 1, «Поручение» [column-guessed]"])
    }

    @Test func `says which of the user's headings no column has`() throws {
        let vocabulary = try Vocabulary.builtIn.adding(mapping: "Кофе=document").adding(mapping: "Чай=place")
        let blocks = [title("План"), table([usual + ["КОФЕ"], item("1", "Семинар") + ["Чек"]])]
        let diagnostics = try PlanRecogniser(vocabulary: vocabulary).plan(in: Document(body: blocks)).diagnostics
        let unmet = diagnostics.filter { $0.code == "column-not-met" }
        #expect(unmet.map { $0.line(in: .russian).contains("«Чай»") } == [true], "\(diagnostics)")
    }

    @Test func `believes the user's word on a column`() throws {
        let vocabulary = try Vocabulary.builtIn.adding(mapping: "Кофе=document")
        let blocks = [title("План"), table([usual + ["КОФЕ"], item("1", "Семинар") + ["Чек"]])]
        #expect(try plan(blocks, PlanRecogniser(vocabulary: vocabulary)).items.first?.document == ["Чек"])
        let others = OtherCells(titles: ["КОФЕ"], texts: [["Чек"]])
        #expect(try plan(blocks).items.first?.other == others)
        #expect(try remarks(blocks) == ["table 1, row 1, «КОФЕ» [unknown-column]"])
    }

    @Test func `takes the end for the deadline where a beginning stands beside it`() throws {
        let plan = try plan([
            ["№", "Мероприятие", "Дата начала", "Дата окончания", "Исполнители"],
            ["1", "Ремонт", "10.01.2026", "20.12.2026", "Завхоз"],
        ])
        #expect(plan.columns.map(\.role) == [.number, .event, .other, .deadline, .responsible])
        #expect(plan.items.first?.deadline == ["20.12.2026"])
    }
}
