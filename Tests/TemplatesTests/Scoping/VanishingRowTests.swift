import ChanceryData
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Rows that hold tags alone and go, in tables whose cells are merged downwards; tables that lose all of their rows.
///
/// `Sheet.fill` looks at the grid of every table: a merge that goes on with nothing, a covered place that nothing covers.
@Suite struct VanishingRowTests {
    private func cell(_ text: String, span: Int = 1, goesOn: Bool = false) -> Block.Cell {
        Block.Cell(blocks: [.p(text)], span: span, goesOn: goesOn)
    }

    private func rowCount(_ rows: [[Block.Cell]], _ sheet: Sheet) throws -> Int {
        let root = try sheet.fill(sheet.part([.grid(rows), .p("")]), .mapping(Mapping()))
        return root.descendants(sheet == .docx ? "tr" : "table-row").count
    }

    @Test(arguments: Sheet.allCases, ["{% set n = 3 %}", "{# #}", " {# #}{% set n = 1 %}"])
    func `the first row of a merge may go`(sheet: Sheet, tag: String) throws {
        let rows = [[cell(tag)], [cell("", goesOn: true)], [cell("а")]]
        #expect(try rowCount(rows, sheet) == 2)
        let wide = [
            [cell(tag, span: 2), cell("")], [cell("", span: 2, goesOn: true), cell("б")],
            [cell("", span: 2, goesOn: true), cell("в")],
        ]
        #expect(try rowCount(wide, sheet) == 2)
    }

    @Test(arguments: Sheet.allCases, ["{% set n = 3 %}", "{# #}"])
    func `a further row of a merge may go`(sheet: Sheet, tag: String) throws {
        let last = [[cell("а"), cell("б")], [cell("", goesOn: true), cell(tag)]]
        #expect(try rowCount(last, sheet) == 1)
        let middle = [
            [cell("а"), cell("б")], [cell("", goesOn: true), cell(tag)], [cell("", goesOn: true), cell("в")],
            [cell("г"), cell("д")],
        ]
        #expect(try rowCount(middle, sheet) == 3)
        let root = try sheet.fill(sheet.part([.grid(middle), .p("")]), .mapping(Mapping()))
        // The merge takes the rows that are left.
        switch sheet {
        case .docx:
            let merges = root.descendants("vMerge").map { $0.attribute("val", .wordprocessingML) ?? "" }
            #expect(merges.filter(\.isEmpty).count == 1)
        case .odt:
            #expect(root.descendants("table-cell").first?.attribute("number-rows-spanned", .odfTable) == "2")
        }
    }

    @Test(arguments: Sheet.allCases)
    func `the first row of a merge may go with a tag that leaves the table`(sheet: Sheet) throws {
        let data = try DataReader.read(Array("xs: [1, 2]".utf8))
        let loop: [Block] = [
            .grid([[cell("{% for x in xs %}")], [cell("", goesOn: true)]]), .p("{% endfor %}а"),
        ]
        #expect(try sheet.fill(sheet.part(loop), data).descendants(sheet == .docx ? "tr" : "table-row").count == 2)
        let column = [[cell("{%tc for x in xs %}")], [cell("", goesOn: true)], [cell("{%tc endfor %}")]]
        _ = try sheet.fill(sheet.part([.grid(column), .p("")]), data)
        let wide = [
            [cell("{%tc for x in xs %}"), cell("")], [cell("", goesOn: true), cell("а")],
            [cell("{%tc endfor %}"), cell("б")],
        ]
        _ = try sheet.fill(sheet.part([.grid(wide), .p("")]), data)
    }

    @Test(arguments: Sheet.allCases)
    func `the places of a table in a cell are not those of the table around`(sheet: Sheet) throws {
        let inner = Block.Cell(blocks: [.rows(["{% cellbg \"ff0000\" %}а", "б"]), .p("")])
        let rows = [
            [inner, cell("в"), cell("г")], [cell("д"), cell("е"), cell("", goesOn: true)],
            [cell("{% set n = 1 %}"), cell(""), cell("")],
        ]
        // The inner table has two columns.
        let columns = "\"><table:table-column table:number-columns-repeated=\"2\""
        let part = sheet.part([.grid(rows), .p("")]).replacing("T" + columns, with: "U" + columns)
        let root = try sheet.fill(part, .mapping(Mapping()))
        if sheet == .odt {
            let merged = root.descendants("table-cell").filter {
                $0.attribute("number-rows-spanned", .odfTable) == "2"
            }
            #expect(merged.map { $0.elements.map(\.text).joined() } == ["г"])
        }
    }

    @Test(arguments: Sheet.allCases)
    func `a table that holds the tags of a column alone goes`(sheet: Sheet) throws {
        let table = Block.rows(["{%tc for x in xs %}"], ["{%tc endfor %}"])
        let data = try DataReader.read(Array("xs: [1, 2]".utf8))
        #expect(try sheet.texts([table, .p("а")], data) == ["а"])
        #expect(try sheet.texts([.table([[[table]]]), .p("а")], data) == ["[]", "а"])
        let wide = Block.rows(["", "{%tc for x in xs %}"], ["{%tc endfor %}", ""])
        #expect(throws: (any Error).self) { _ = try sheet.texts([wide], data) }
    }
}
