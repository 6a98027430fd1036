import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Tables that stand beside the plan's and are no part of it.
@Suite struct PlanBesideTests {
    static let rows: [[DraftCell]] = [
        ["№ п/п", "Мероприятия", "Сроки", "Ответственные", "Показатели"], ["1", "Анализ итогов", "март", "ММС", "2"],
        ["2", "Отчёт о работе", "апрель", "ММС", "3"],
    ]
    private static let lists: [[[DraftCell]]] = [
        [
            ["№", "Наименование школы", "Директор", "Куратор"],
            ["1", "МБОУ СОШ с. Ключевое", "Егорова Р.М.", "Титова С.А."],
            ["2", "МБОУ ООШ с. Отрадное", "Пан В.Д.", "Титова С.А."],
        ],
        [
            ["№", "Наименование школы", "Директор", "Куратор"], ["1", "СОШ 1", "Ким", "Титова"],
            ["2", "СОШ 2", "Пан", "Титова"],
        ],
        [["Наименование филиала", "Адрес", "Ответственный"], ["Филиал 1", "ул. Мира", "Титова С.А."]],
        [["№", "Название кружка", "Руководитель", "Расписание"], ["1", "Самбо", "Титов С.А.", "пн 15.00"]],
        [["Этап", "Содержание этапа", "Сроки"], ["I", "Подготовка", "март"], ["II", "Проведение", "май"]],
        [["Риск", "Меры по снижению", "Ответственный"], ["Отток", "Набор учеников", "Директор"]],
    ]

    @Test(arguments: lists)
    func `a list before or behind the plan is no part of it`(list: [[DraftCell]]) throws {
        let alone = try plan([title("План работы на 2026 год"), table(Self.rows)])
        for lead in [[], [p("Школы – участники:")], [p("Сведения", bold: true)]] as [[Block]] {
            let before = [title("План работы на 2026 год")] + lead + [table(list), p(""), table(Self.rows)]
            #expect(try plan(before).columns == alone.columns)
            #expect(try dump(plan(before)) == dump(alone))
        }
        let behind = [title("План работы на 2026 год"), table(Self.rows), p(""), table(list)]
        #expect(try dump(plan(behind)) == dump(alone))
    }

    @Test func `a list between two tables of a plan does not end it`() throws {
        let second: [[DraftCell]] = [Self.rows[0], ["3", "Конкурс чтецов", "май", "ММС", "4"]]
        let plan = try plan([
            title("План работы"), table(Self.rows), p("Школы:"), table(Self.lists[0]), p(""), table(second),
        ])
        #expect(dump(plan) == "- 1 Анализ итогов\n- 2 Отчёт о работе\n- 3 Конкурс чтецов\n")
    }

    @Test(
        arguments: [
            (["№", "Мероприятия", "Сроки", "Ответственный"], nil),
            (["№", "Содержание работы", "Дата", "Исполнитель"], nil),
            (["№", "Мероприятия", "Сроки", "Ответственный"], "Работа с родителями"),
            (["Мероприятия", "Сроки"], "2. Работа с родителями"),
        ] as [([String], String?)])
    func `the tables of one plan stay together`(headings: [String], heading: String?) throws {
        let items = headings.map { $0 == "№" ? "3" : ["Сроки", "Дата"].contains($0) ? "май" : "Собрание" }
        let rows = [headings, items].map { $0.map { DraftCell([p($0)]) } }
        let lead = heading.map { [p($0)] } ?? []
        let plan = try plan([title("План работы"), table(Self.rows)] + lead + [table(rows)])
        #expect(dump(plan).contains("Собрание"), "\(dump(plan))")
    }

    @Test(arguments: [
        ["№", "Вопрос для рассмотрения", "Докладчики", "Примечание", "Отметка"],
        ["№ п/п", "Вопрос для рассмотрения", "Докладчики", "I квартал", "II квартал"],
    ])
    func `a plan of meetings tells who speaks and need not tell when`(headings: [String]) throws {
        let rows = [headings, ["1", "Об итогах года", "Котова А.В.", "", ""]].map { $0.map { DraftCell([p($0)]) } }
        #expect(try plan(rows).columns.map(\.role).prefix(3) == [.number, .event, .responsible])
        #expect(throws: DiagnosticList.self) { try plan([p("Повестка"), table(rows)]) }
    }

    @Test(arguments: ["Месяцы", "Сроки (месяцы)", "Срок", "Кварталы", "Период выполнения"])
    func `ticked months are no deadline`(heading: String) throws {
        let high = { (text: String) in DraftCell([p(text)], rowSpan: 2) }
        let plan = try plan([
            [high("№"), high("Мероприятия"), DraftCell([p(heading)], columnSpan: 4), high("Ответственные")],
            ["IX", "X", "XI", "XII"], ["1", "Совещание", "+", "", "", "+", "Методист"],
        ])
        #expect(plan.columns.map(\.role) == [.number, .event, .other, .other, .other, .other, .responsible])
        #expect(plan.columns[2].title == heading + " IX")
    }
}
