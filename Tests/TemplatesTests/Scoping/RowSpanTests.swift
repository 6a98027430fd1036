import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Cells of ODF that reach over rows which come and go.
@Suite struct RowSpanTests {
    private func cell(_ text: String, rows: Int = 1, columns: Int = 1) -> String {
        let spans =
            (rows > 1 ? " table:number-rows-spanned=\"\(rows)\"" : "")
            + (columns > 1 ? " table:number-columns-spanned=\"\(columns)\"" : "")
        return "<table:table-cell\(spans)><text:p>\(text)</text:p></table:table-cell>"
    }

    private let covered = "<table:covered-table-cell/>"

    /// For each row of the filled table its cells, `A3` for one over three rows, `-` for a covered place.
    private func rows(_ rows: [[String]], _ data: String) throws -> [String] {
        let table =
            "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"3\"/>"
            + rows.map { "<table:table-row>\($0.joined())</table:table-row>" }.joined() + "</table:table>"
        let part = OpenSheet.part([]).replacing("<office:text>", with: "<office:text>\(table)")
        let root = try Sheet.odt.fill(part, try DataReader.read(Array(data.utf8)))
        return root.descendants("table-row").map { row in
            row.elements.map { cell in
                let span = cell.attribute("number-rows-spanned", .odfTable) ?? ""
                return cell.localName == "covered-table-cell" ? "-" : (cell.elements.map(\.text).joined() + span)
            }.joined(separator: "|")
        }
    }

    private var loop: [[String]] {
        [
            [cell("A", rows: 3), cell("h"), cell("h")],
            [covered, cell("{% for x in xs %}{{ x }}"), cell("{{ x }}{% endfor %}")], [covered, cell("и"), cell("т")],
            [cell("B"), cell("C"), cell("D")],
        ]
    }

    @Test(arguments: [
        ("xs: [1, 2]", ["A4|h|h", "-|1|1", "-|2|2", "-|и|т", "B|C|D"]), ("xs: []", ["A2|h|h", "-|и|т", "B|C|D"]),
    ])
    func `a merged cell reaches over all rows that data make`(data: String, expected: [String]) throws {
        #expect(try rows(loop, data) == expected)
    }

    @Test func `where all rows go the cell stands alone`() throws {
        let template = [
            [cell("A", rows: 2), cell("h"), cell("h")], [covered, cell("{% if y %}а"), cell("б{% endif %}")],
            [cell("B"), cell("C"), cell("D")],
        ]
        #expect(try rows(template, "y: 0") == ["A|h|h", "B|C|D"])
        #expect(try rows(template, "y: 1") == ["A2|h|h", "-|а|б", "B|C|D"])
    }

    @Test func `rows of tags alone are not counted, merges inside of a turn count by themselves`() throws {
        let simple = [
            [cell("A", rows: 4), cell("h"), cell("h")], [covered, cell("{% for g in gs %}"), cell("")],
            [covered, cell("{{ g }}"), cell("!")], [covered, cell("{% endfor %}"), cell("")],
        ]
        #expect(try rows(simple, "gs: [а, б]") == ["A3|h|h", "-|а|!", "-|б|!"])
        let inner = [
            [cell("{% for g in gs %}{{ g.n }}", rows: 2), cell("h"), cell("h")],
            [covered, cell("{%tr for x in g.xs %}"), cell("")], [covered, cell("{{ x }}"), cell("")],
            [covered, cell("{%tr endfor %}"), cell("")], [cell("и"), cell("т"), cell("{% endfor %}")],
        ]
        #expect(
            try rows(inner, "gs: [{n: а, xs: [1, 2]}, {n: б, xs: []}]") == [
                "а3|h|h", "-|1|", "-|2|", "и|т|", "б|h|h", "и|т|",
            ])
    }

    @Test func `a loop that would cut a merged cell in half is an error`() throws {
        let template = [
            [cell("A", rows: 2), cell("{% for x in xs %}h"), cell("{% endfor %}h")], [covered, cell("x"), cell("y")],
        ]
        let list = try #require(throws: DiagnosticList.self) { _ = try rows(template, "xs: [1]") }
        #expect(list.diagnostics.map(\.code.rawValue) == ["crossing-scope"])
    }
}
