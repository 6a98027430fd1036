import Chancery
import ChanceryData
import ChanceryModels
import Testing

@Suite struct PlanDataTests {
    private let six = [
        Column(role: .number, title: "№ п/п"), Column(role: .event, title: "Мероприятие"),
        Column(role: .deadline, title: "Сроки"), Column(role: .responsible, title: "Исполнители"),
        Column(role: .document, title: "Вид документа"), Column(role: .outcome, title: "Результаты"),
    ]

    private func rows(of plan: Plan) throws -> [Value] {
        try #require(PlanData.value(of: plan)["table"]?["rows"]?.elements)
    }

    private func integers(_ name: String, of values: Value?) -> [Int] {
        (values?.elements ?? []).compactMap { value in
            guard case .integer(let number)? = value[name]?.content else { return nil }
            return number
        }
    }

    private func cellTexts(of row: Value) -> [[String]] {
        let cells = row["cells"]?.elements ?? []
        return cells.map { cell in (cell["paragraphs"]?.elements ?? []).compactMap(\.text) }
    }

    @Test func `rows and sections are there with all their fields`() throws {
        let inner = PlanSection(title: "Подраздел", items: [PlanItem(number: "1.1.1", event: ["Семинар"])])
        let section = PlanSection(number: "1", title: "Раздел", items: [PlanItem(event: ["Приказ"])], sections: [inner])
        let data = PlanData.value(of: Plan(title: "План", items: [PlanItem(event: ["Сбор"])], sections: [section]))
        #expect(data["items"]?.elements?.first?["event"] == .list([.text("Сбор")]))
        #expect(data["items"]?.elements?.first?["place"] == .null)
        let shown = try #require(data["sections"]?.elements?.first)
        #expect(shown["number"] == .text("1"))
        #expect(shown["items"]?.elements?.first?["event"] == .list([.text("Приказ")]))
        #expect(shown["sections"]?.elements?.first?["items"]?.elements?.first?["number"] == .text("1.1.1"))
    }

    @Test func `the widths of the usual header fill the page`() throws {
        let table = PlanData.value(of: Plan(title: "План", columns: six))["table"]
        #expect(integers("width", of: table?["columns"]) == [12, 65, 30, 50, 48, 52])
        #expect(integers("span", of: table?["columns"]) == [1, 1, 1, 1, 1, 1])
        #expect(table?["columnCount"] == .integer(6))
    }

    @Test(arguments: 1...12)
    func `every header fills the grid of the widest one`(count: Int) throws {
        let section = PlanSection(
            title: "Раздел", columns: (0..<count).map { Column(role: $0 == 0 ? .number : .other, title: "Графа \($0)") }
        )
        let rows = try rows(of: Plan(title: "План", columns: six, sections: [section]))
        let header = try #require(rows.last)
        #expect(header["kind"] == .text("header"))
        #expect(integers("span", of: header["columns"]).reduce(0, +) == max(count, 6))
        #expect(integers("width", of: header["columns"]).reduce(0, +) == 257)
    }

    @Test func `a narrower header shares what is left over among its widest columns of text`() throws {
        let columns = [six[0], six[1], six[2]]
        let rows = try rows(
            of: Plan(title: "План", columns: six, sections: [PlanSection(title: "Раздел", columns: columns)]))
        #expect(integers("span", of: rows.last?["columns"]) == [1, 3, 2])
    }

    @Test func `rows come in the order of print, with the cells of the columns in force`() throws {
        let plan = Plan(
            title: "План", columns: [six[0], six[1]], items: [PlanItem(number: "1", event: ["до разделов"])],
            sections: [
                PlanSection(
                    number: "1", title: "Первый", columns: [six[1], Column(role: .other, title: "Отметка")],
                    items: [PlanItem(event: ["а", "б"], other: OtherCells(titles: ["Отметка"], texts: [["да"]]))],
                    sections: [PlanSection(number: "1)", title: "Вложенный", items: [PlanItem(event: [])])])
            ])
        let rows = try rows(of: plan)
        #expect(rows.compactMap { $0["kind"]?.text } == ["item", "section", "header", "item", "section", "item"])
        #expect(rows.compactMap { $0["label"]?.text } == ["1.", "1.", "", "", "1)", ""])
        #expect(integers("level", of: .list(rows)) == [0, 1, 1, 1, 2, 2])
        let cells = rows.map(cellTexts)
        #expect(cells[0] == [["1."], ["до разделов"]])
        #expect(cells[3] == [["а", "б"], ["да"]])
        #expect(cells[5] == [[], []])
    }

    @Test func `levels below the ninth look like the ninth`() throws {
        var section = PlanSection(title: "Последний")
        for _ in 0..<12 { section = PlanSection(title: "Раздел", sections: [section]) }
        let levels = integers("level", of: .list(try rows(of: Plan(title: "План", sections: [section]))))
        #expect(levels == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9])
    }

    @Test(arguments: [
        ("приказ", "приказу"), ("Приказ", "Приказу"), ("распоряжение", "распоряжению"),
        ("постановление", "постановлению"),
        ("решение", "решению"), ("протокол заседания", "протоколу заседания"), ("письмо", "письму"),
        ("концепция", "концепции"), ("программа", "программе"), ("ПРИКАЗ", "ПРИКАЗУ"),
    ])
    func `the kind of an act stands in the dative`(kind: String, dative: String) {
        let plan = Plan(title: "План", appendix: Appendix(document: DocumentReference(kind: kind)))
        #expect(PlanData.value(of: plan)["appendix"]?["document"]?["kindDative"] == .text(dative))
    }

    @Test func `the date of an act stands in figures`() {
        let document = DocumentReference(date: CalendarDate(year: 2019, month: 2, day: 5))
        let plan = Plan(title: "План", appendix: Appendix(document: document))
        #expect(PlanData.value(of: plan)["appendix"]?["document"]?["dateText"] == .text("05.02.2019"))
    }

    @Test func `what the plan does not have is null, not missing`() {
        let data = PlanData.value(of: Plan(title: "План"))
        #expect(data["appendix"] == .null)
        #expect(data["goal"] == .null)
        #expect(data["table"]?["rows"]?.whole == .list([]))
    }
}
