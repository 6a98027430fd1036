import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

@Suite struct TableTests {
    private typealias T = ODT

    @Test func `spans cover their places, with covered cells or without`() throws {
        let wide = "table:number-columns-spanned=\"2\""
        let tall = "table:number-rows-spanned=\"2\""
        let expected = ["а|б|<", "^|в|г"]
        #expect(
            try T.outline(
                T.table(
                    T.row(T.cell("а", tall), T.cell("б", wide), T.covered()),
                    T.row(T.covered(), T.cell("в"), T.cell("г")), columns: 3))
                == expected)
        #expect(
            try T.outline(T.table(T.row(T.cell("а", tall), T.cell("б", wide)), T.row(T.cell("в"), T.cell("г"))))
                == expected)
    }

    @Test func `what stands in a covered cell nobody sees`() throws {
        let covered = "<table:covered-table-cell>\(T.p("х"))</table:covered-table-cell>"
        let body = T.table(T.row(T.cell("а", "table:number-columns-spanned=\"2\""), covered))
        let (document, notes) = try T.reading(T.Parts(body: body))
        #expect(T.outline(document.body) == ["а|<"])
        #expect(notes.map(\.code) == ["hidden-text"])
    }

    @Test func `repeated cells and rows are there as often`() throws {
        let repeated = "table:number-columns-repeated=\"2\""
        #expect(
            try T.outline(
                T.table(
                    T.row(T.cell("а", repeated), T.cell("", repeated), attributes: "table:number-rows-repeated=\"2\""),
                    columns: 4))
                == ["а|а||", "а|а||"])
    }

    @Test func `repeats that nobody could have meant are cut`() throws {
        let million = "table:number-columns-repeated=\"1000000\""
        let rows = "table:number-rows-repeated=\"1048576\""
        #expect(try T.outline(T.table(T.row(T.cell("а"), T.cell("", million)), columns: 3)) == ["а||"])
        let endless = T.table(
            T.row(T.cell("а"), T.cell("б"), T.cell("", million)), T.row(T.cell("", million), attributes: rows),
            columns: 16384)
        #expect(try T.outline(endless) == ["а|б|", "|.|."])
    }

    @Test func `spans past the table end at its edge`() throws {
        let huge = "table:number-columns-spanned=\"2147483647\" table:number-rows-spanned=\"2147483647\""
        #expect(
            try T.outline(T.table(T.row(T.cell("а"), T.cell("б", huge)), T.row(T.cell("в")), columns: 3)) == [
                "а|б|<", "в|^|<",
            ])
    }

    @Test func `short rows end early, long ones widen the table`() throws {
        let body = T.table(T.row(T.cell("а")), T.row(T.cell("б"), T.cell("в"), T.cell("г")), T.row(), columns: 2)
        #expect(try T.outline(body) == ["а|.|.", "б|в|г", ".|.|."])
    }

    @Test func `header rows are counted, groups of rows and columns are walked into`() throws {
        let body = """
            <table:table><table:table-columns><table:table-column-group><table:table-column table:number-columns-repeated="2"/>\
            </table:table-column-group></table:table-columns><table:table-header-rows>\(T.row(T.cell("а"), T.cell("б")))\
            <text:soft-page-break/>\(T.row(T.cell("в"), T.cell("г")))</table:table-header-rows><table:table-row-group><table:table-rows>\
            \(T.row(T.cell("д"), T.cell("е")))</table:table-rows></table:table-row-group></table:table>
            """
        let table = try #require(T.tables(try T.read(body)).first)
        #expect(T.rows(table) == ["а|б", "в|г", "д|е"])
        #expect(table.headerRowCount == 2)
    }

    @Test func `a table in a cell stands there among its paragraphs`() throws {
        let inner = T.table(T.row(T.cell("1"), T.cell("2")))
        let cell = "<table:table-cell>\(T.p("до"))\(inner)\(T.p("после"))</table:table-cell>"
        #expect(
            try T.outline(T.table("<table:table-row>\(cell)\(T.cell("б"))</table:table-row>")) == ["до¶1|2¶после|б"])
    }

    @Test func `titles and descriptions of tables are no text`() throws {
        let body =
            "<table:table><table:title>х</table:title><table:desc>х</table:desc>\(T.row(T.cell("а")))</table:table>"
        #expect(try T.outline(body) == ["а"])
    }

    @Test func `a table past the limit is refused, and the limit named`() throws {
        var limits = Limits()
        limits.tableCells = 5
        let body =
            T.p("а")
            + T.table(T.row(T.cell("а"), T.cell("б"), T.cell("в"), attributes: "table:number-rows-repeated=\"2\""))
        let problem = try #require(throws: Diagnostic.self) { _ = try T.reading(T.Parts(body: body), limits: limits) }
        #expect(problem.code == "too-many-cells")
        #expect(problem.place == Place(.table(1)))
        #expect(problem.wording.english.contains("--limit-table-cells"))
    }

    @Test func `a row past the limit of columns is refused, and the limit named`() throws {
        var limits = Limits()
        limits.tableColumns = 2
        let body = T.table(T.row(T.cell("а"), T.cell("б"), T.cell("в")))
        let problem = try #require(throws: Diagnostic.self) { _ = try T.reading(T.Parts(body: body), limits: limits) }
        #expect(problem.code == "too-many-columns")
        #expect(problem.wording.english.contains("--limit-table-columns"))
    }

    // MARK: Sub-tables

    private func sub(_ rows: String..., columns: String = "") -> String {
        "<table:table-cell><table:table table:is-sub-table=\"true\">\(columns)\(rows.joined())</table:table></table:table-cell>"
    }

    @Test func `a sub-table divides the row that its cell stands in`() throws {
        let body = T.table(
            T.row(T.cell("а"), sub(T.row(T.cell("1")), T.row(T.cell("2"))), T.cell("б")),
            T.row(T.cell("в"), T.cell("г"), T.cell("д")), columns: 3)
        #expect(try T.outline(body) == ["а|1|б", "^|2|^", "в|г|д"])
    }

    @Test func `sub-tables of different heights end together`() throws {
        let two = sub(T.row(T.cell("1")), T.row(T.cell("2")))
        let three = sub(T.row(T.cell("3")), T.row(T.cell("4")), T.row(T.cell("5")))
        #expect(try T.outline(T.table(T.row(two, three), columns: 2)) == ["1|3", "2|4", "^|5"])
    }

    @Test func `columns of a sub-table fall together with those below by their widths`() throws {
        let automatic = [("W", "4cm"), ("N", "2.01cm"), ("R", "1.99cm")].map { name, width in
            """
            <style:style style:name="\(name)" style:family="table-column"><style:table-column-properties style:column-width="\(width)"/></style:style>
            """
        }.joined()
        func column(_ style: String) -> String { "<table:table-column table:style-name=\"\(style)\"/>" }
        let divided = sub(T.row(T.cell("1"), T.cell("2")), columns: column("N") + column("R"))
        let other = sub(T.row(T.cell("3"), T.cell("4")), columns: column("R") + column("N"))
        let body =
            "<table:table>\(column("W"))\(column("W"))\(T.row(T.cell("а"), divided))\(T.row(T.cell("б"), other))\(T.row(T.cell("в"), T.cell("г")))</table:table>"
        #expect(try T.outline(body, automatic: automatic) == ["а|1|2", "б|3|4", "в|г|<"])
    }

    @Test func `columns as thin as a hair are columns`() throws {
        let automatic = [("W", "20cm"), ("Hair", "0.01cm")].map { name, width in
            """
            <style:style style:name="\(name)" style:family="table-column">\
            <style:table-column-properties style:column-width="\(width)"/></style:style>
            """
        }.joined()
        let columns = ["Hair", "W", "Hair"].map { "<table:table-column table:style-name=\"\($0)\"/>" }.joined()
        let body = """
            <table:table>\(columns)\(T.row(T.cell("а"), sub(T.row(T.cell("1")), T.row(T.cell("2"))), T.cell("б")))</table:table>
            """
        #expect(try T.outline(body, automatic: automatic) == ["а|1|б", "^|2|^"])
    }

    @Test func `a sub-table in a sub-table is divided too`() throws {
        let inner = sub(T.row(T.cell("2")), T.row(T.cell("3")))
        let body = T.table(T.row(T.cell("а"), sub(T.row(T.cell("1")), T.row(inner))), columns: 2)
        #expect(try T.outline(body) == ["а|1", "^|2", "^|3"])
    }

    @Test func `a few bytes do not repeat themselves into gigabytes`() throws {
        let cell =
            "<table:table-cell table:number-columns-repeated=\"100\"><text:p>\(String(repeating: "а", count: 50_000))</text:p></table:table-cell>"
        let row = "<table:table-row table:number-rows-repeated=\"8000\">\(cell)</table:table-row>"
        let body = "<table:table><table:table-column table:number-columns-repeated=\"100\"/>\(row)</table:table>"
        #expect(ODT.tables(try ODT.read(body)).map(\.grid.rowCount) == [1])
        #expect(try ODT.notes(body).map(\.code) == ["not-carried-over"])
        // Empty rows cost little: those that a spreadsheet leaves behind its last one stay.
        let empty =
            "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"100\"/></table:table-row>"
        let table = "<table:table><table:table-column table:number-columns-repeated=\"100\"/>\(empty)</table:table>"
        #expect(ODT.tables(try ODT.read(table)).map(\.grid.rowCount) == [1000])
    }
}
