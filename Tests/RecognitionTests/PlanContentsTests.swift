import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Columns whose headings nobody taught us are known by what their cells hold.
struct PlanContentsTests {
    /// The roles of a table's columns below the title of a plan.
    private func roles(_ rows: [[DraftCell]]) throws -> [ColumnRole] { try plan(rows).columns.map(\.role) }

    private let events: [DraftCell] = ["Проведение семинара", "Разработать положение о смотре", "Конкурс чтецов"]
    private let times: [DraftCell] = ["до 1 марта", "III квартал", "в течение года"]
    private let parties: [DraftCell] = ["Лис А.А.", "Отдел образования", "Директора школ"]

    /// A table of three rows under some headings.
    private func table(_ headings: [DraftCell], _ columns: [[DraftCell]]) -> [[DraftCell]] {
        [headings] + (0..<3).map { row in columns.map { $0[row] } }
    }

    private func drawn(_ rows: [[DraftCell]]) -> Block { .table(draftTable(header: 0, rows)) }

    private let numbers: [DraftCell] = ["1", "2", "3"]

    @Test(arguments: ["Кофе", "Дедайн", "Рубеж"])
    func `takes a column of times for the deadline where no heading is one`(heading: String) throws {
        let headings: [DraftCell] = ["№", "Мероприятие", DraftCell([p(heading)]), "Ответственный"]
        #expect(try roles(table(headings, [numbers, events, times, parties]))[2] == .deadline)
    }

    @Test func `takes a column of names, offices and bodies for those responsible`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Сроки", "Дежурный"]
        #expect(try roles(table(headings, [numbers, events, times, parties]))[3] == .responsible)
    }

    @Test func `knows bodies whose names end as deeds do`() throws {
        let bodies: [DraftCell] = [
            "Управление образования администрации Энского муниципального района",
            "Администрации сельских поселений, организации коммунального хозяйства",
            "Отделение помощи семье и детям центра",
        ]
        let headings: [DraftCell] = ["№", "Мероприятие", "Сроки", "Кофе"]
        #expect(try roles(table(headings, [numbers, events, times, bodies]))[3] == .responsible)
    }

    @Test func `takes a column of figures that go up for the number`() throws {
        let headings: [DraftCell] = ["Ступень", "Мероприятие", "Сроки"]
        #expect(try roles(table(headings, [numbers, events, times])) == [.number, .event, .deadline])
    }

    @Test func `takes a column of what is done for the events`() throws {
        let headings: [DraftCell] = ["№", "Кофе", "Чай", "Сроки", "Ответственный"]
        let others: [DraftCell] = ["5", "8", "12"]
        let found = try roles(table(headings, [numbers, others, events, times, parties]))
        #expect(found == [.number, .other, .event, .deadline, .responsible])
    }

    @Test func `takes bare years for a deadline under «Год» alone`() throws {
        let years: [DraftCell] = ["2025", "2026", "2025–2027"]
        let headings: [DraftCell] = ["№", "Мероприятие", "Год", "Ответственный"]
        #expect(try roles(table(headings, [numbers, events, years, parties]))[2] == .deadline)
        let issued: [DraftCell] = ["№", "Мероприятие", "Год издания", "Ответственный"]
        #expect(try roles(table(issued, [numbers, events, years, parties]))[2] == .other)
    }

    @Test func `leaves an unknown column alone where a known heading has its role`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Сроки", "Кофе", "Ответственный"]
        let found = try roles(table(headings, [numbers, events, times, times, parties]))
        #expect(found == [.number, .event, .deadline, .other, .responsible])
    }

    @Test func `leaves those who come to an event out of those responsible`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Сроки", "Кофе"]
        let guests: [DraftCell] = ["5–9 классы", "Родители", "Учителя"]
        #expect(try roles(table(headings, [numbers, events, times, guests]))[3] == .other)
    }

    @Test func `takes the second of two unknown columns of days for the deadline`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Кофе", "Чай", "Ответственный"]
        let starts: [DraftCell] = ["09.01.2025", "03.02.2025", "17.03.2025"]
        let ends: [DraftCell] = ["31.01.2025", "14.03.2025", "30.04.2025"]
        let found = try roles(table(headings, [numbers, events, starts, ends, parties]))
        #expect(found == [.number, .event, .other, .deadline, .responsible])
    }

    @Test func `takes the party behind the event of two that fit alike`() throws {
        let headings: [DraftCell] = ["№", "Учреждение", "Виды работ", "Срок", "Подрядная организация"]
        let schools: [DraftCell] = ["МБОУ «Лесная»", "Школа № 5", "Детсад № 2"]
        let firms: [DraftCell] = ["ООО «Свет»", "ИП Семёнов", "ООО «Тепло»"]
        let found = try roles(table(headings, [numbers, schools, events, times, firms]))
        #expect(found == [.number, .other, .event, .deadline, .responsible])
    }

    @Test func `finds a plan by its cells where all headings are weak`() throws {
        let headings: [DraftCell] = ["Вопросы, выносимые на рассмотрение", "Кто вносит", "Время рассмотрения"]
        let rows = table(headings, [events, parties, times])
        let found = try plan([title("Вопросы"), drawn(rows)])
        #expect(found.columns.map(\.role) == [.event, .responsible, .deadline])
    }

    @Test func `finds a plan without those responsible under the title of one alone`() throws {
        let rows = table(["Что контролируется", "Кофе", "Как часто"], [events, ["5", "8", "12"], times])
        let found = try plan([title("План контроля на 2026 год"), drawn(rows)])
        #expect(found.columns.map(\.role) == [.event, .other, .deadline])
        #expect(throws: DiagnosticList.self) { _ = try plan([title("Контроль"), drawn(rows)]) }
    }

    @Test func `gives tables of one heading the same roles, though one is too short to tell`() throws {
        let headings: [DraftCell] = ["Мероприятие", "Сроки", "Дежурный"]
        let long = table(headings, [events, times, parties])
        let found = try plan([
            title("План на 2026 год"), drawn([headings, ["Семинар", "май", "решим"]]),
            title("Второй раздел"),
            drawn(long),
        ])
        #expect(found.columns.map(\.role) == [.event, .deadline, .responsible])
        #expect(!found.sections.contains { !$0.columns.isEmpty })
    }

    @Test func `keeps the roles where a header is repeated`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Сроки", "Дежурный"]
        let rows = table(headings, [numbers, events, times, parties])
        let found = try plan(rows + [headings, ["4", "Слёт", "май", "решим"]])
        #expect(found.items.count == 4)
        #expect(found.items.last?.responsible == ["решим"])
    }

    @Test func `says which role the cells gave`() throws {
        let rows = table(["№", "Мероприятие", "Сроки", "Дежурный"], [numbers, events, times, parties])
        let found = try PlanRecogniser().plan(in: Document(body: [title("План"), drawn(rows)])).diagnostics
        #expect(found.contains { $0.code == "column-by-cells" })
    }

    @Test func `reads questions for headings`() throws {
        let headings: [DraftCell] = ["Что", "Где", "Когда", "Кто"]
        let places: [DraftCell] = ["Клуб", "Площадь", "Село"]
        let rows = table(headings, [events, places, times, parties])
        #expect(try roles(rows) == [.event, .place, .deadline, .responsible])
        let told = table(
            ["Что оценивается", "Где отражается", "Как часто", "Кем проводится"],
            [events, ["Справка", "Отчёт", "Акт"], times, parties])
        #expect(try roles(told) == [.event, .other, .deadline, .responsible])
    }

    @Test func `takes what is done for the events where a weakly headed column is merged over several`() throws {
        let found = try plan([
            ["Задача", "Пути достижения", "Сроки", "Команда"],
            [tall("Обновление содержания", 2), "Разработка новых программ", "2025 год", "Методист"],
            ["Проведение экспертизы программ", "2026 год", "Методист"],
            ["Развитие кадров", "Обучение педагогов", "май", "Директор"],
        ])
        #expect(found.columns.map(\.role) == [.other, .event, .deadline, .responsible])
    }

    @Test func `takes «Код» for the number where its figures go up`() throws {
        let headings: [DraftCell] = ["Код", "Мероприятие", "Сроки", "Ответственный"]
        let codes: [DraftCell] = ["1.1", "1.2", "1.3"]
        #expect(try roles(table(headings, [codes, events, times, parties]))[0] == .number)
        let others: [DraftCell] = ["902", "105", "310"]
        #expect(try roles(table(headings, [others, events, times, parties]))[0] == .other)
    }

    @Test func `takes the papers to be drawn up for the events where nothing else can be`() throws {
        let headings: [DraftCell] = ["№", "Материалы и документы", "Кто представляет", "Срок представления"]
        let papers: [DraftCell] = ["Прогноз развития района", "Реестр обязательств", "Проект решения о бюджете"]
        #expect(try roles(table(headings, [numbers, papers, parties, times]))[1] == .event)
    }

    @Test(arguments: [["Даты с", "Даты по"], ["Сроки от", "Сроки до"]])
    func `takes the bound behind «по» and «до» for the deadline`(bounds: [String]) throws {
        let headings: [DraftCell] = ["№", "Мероприятие", DraftCell([p(bounds[0])]), DraftCell([p(bounds[1])])]
        #expect(try roles(table(headings, [numbers, events, times, times])) == [.number, .event, .other, .deadline])
    }

    @Test func `does not take a head of something for a beginning`() throws {
        let headings: [DraftCell] = ["Дела и события", "Когда", "Начальник лагеря / воспитатель"]
        #expect(try roles(table(headings, [events, times, parties])) == [.event, .deadline, .responsible])
    }

    @Test func `prefers the party behind the event where two headings are unknown`() throws {
        let headings: [DraftCell] = ["Объект", "Виды работ", "Срок", "Заказчик"]
        let objects: [DraftCell] = ["Школа в с. Майя", "Клуб в с. Хара", "Музей"]
        #expect(
            try roles(table(headings, [objects, events, times, parties])) == [.other, .event, .deadline, .responsible])
    }

    @Test func `takes an outcome or a place whose cells are times for the deadline where there is none`() throws {
        let headings: [DraftCell] = ["№", "Мероприятие", "Ожидаемый ввод", "Ответственный"]
        #expect(try roles(table(headings, [numbers, events, times, parties]))[2] == .deadline)
        let outcomes: [DraftCell] = ["Рост охвата", "Опыт", "Единые правила"]
        #expect(try roles(table(headings, [numbers, events, outcomes, parties]))[2] == .outcome)
    }

    @Test func `takes «Ожидаемая дата» for a deadline and «С кем проводится» for those who come`() throws {
        let headings: [DraftCell] = ["Мероприятие", "Ожидаемая дата", "С кем проводится", "Специалист"]
        let guests: [DraftCell] = ["9 классы", "Учителя", "Родители"]
        #expect(
            try roles(table(headings, [events, times, guests, parties])) == [.event, .deadline, .other, .responsible])
    }
}
