import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Tables as other programs and bad luck leave them.
@Suite struct MergeTests {
    private let restart = "<w:vMerge w:val=\"restart\"/>"

    @Test func `a vertical merge goes on by nothing, by a word, and anew by a second beginning`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", restart)), Word.tr(Word.tc("", "<w:vMerge/>")),
            Word.tr(Word.tc("", "<w:vMerge w:val=\"continue\"/>")), Word.tr(Word.tc("б", restart)),
            Word.tr(Word.tc("", "<w:vMerge w:val=\"чужое\"/>")), Word.tr(Word.tc("в")))
        #expect(try Word.outline(table) == ["а", "^", "^", "б", "^", "в"])
    }

    @Test func `continuations with nothing above them are cells`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", "<w:vMerge/>"), Word.tc("б")), Word.tr(Word.tc("в")),
            Word.tr(Word.tc("г"), Word.tc("д", "<w:vMerge/>"), Word.tc("е", "<w:hMerge/>")))
        #expect(try Word.outline(table) == ["а|б|.", "в|.|.", "г|д|е"])
    }

    @Test func `a merge goes on through rows of which each is wider than the one above`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", restart)), Word.tr(Word.tc("", "<w:vMerge/>"), Word.tc("б", restart)),
            Word.tr(Word.tc("", "<w:vMerge/>"), Word.tc("", "<w:vMerge/>"), Word.tc("в", "<w:vMerge/>")))
        #expect(try Word.outline(table) == ["а|.|.", "^|б|.", "^|^|в"])
    }

    @Test func `a continuation under a cell that began no merge is a cell if it holds text`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а"), Word.tc("б")), Word.tr(Word.tc("в", "<w:vMerge/>"), Word.tc("", "<w:vMerge/>")),
            Word.tr(Word.tc("нет", "<w:vMerge/>"), Word.tc("г", "<w:vMerge/>")))
        #expect(try Word.outline(table) == ["а|б", "в|^", "^|г"])
    }

    @Test func `a block that is merged both ways is one cell`() throws {
        let wide = "<w:gridSpan w:val=\"2\"/>"
        let table = Word.tbl(
            Word.tr(Word.tc("а", wide + restart), Word.tc("б")),
            Word.tr(Word.tc("", wide + "<w:vMerge/>"), Word.tc("в")),
            Word.tr(Word.tc("г"), Word.tc("д"), Word.tc("е")))
        let document = try Word.read(table)
        #expect(Word.outline(document.body) == ["а|<|б", "^|<|в", "г|д|е"])
        #expect(Word.tables(document).first?.grid.cell(row: 0, column: 0)?.rowSpan == 2)
        #expect(Word.tables(document).first?.grid.cell(row: 0, column: 0)?.columnSpan == 2)
    }

    @Test func `old horizontal merges go over several cells and down several rows`() throws {
        let table = Word.tbl(
            Word.tr(
                Word.tc("а", "<w:hMerge w:val=\"restart\"/>" + restart), Word.tc("", "<w:hMerge w:val=\"continue\"/>"),
                Word.tc("", "<w:hMerge/>"), Word.tc("б")),
            Word.tr(
                Word.tc("", "<w:hMerge w:val=\"restart\"/><w:vMerge/>"), Word.tc("", "<w:hMerge/>"),
                Word.tc("", "<w:hMerge/>"), Word.tc("в")))
        let document = try Word.read(table)
        #expect(Word.outline(document.body) == ["а|<|<|б", "^|<|<|в"])
        let cell = try #require(Word.tables(document).first?.grid.cell(row: 0, column: 0))
        #expect([cell.rowSpan, cell.columnSpan] == [2, 3])
    }

    @Test func `an old horizontal merge does not go past the cell above that it belongs to`() throws {
        let table = Word.tbl(
            Word.tr(
                Word.tc("а", "<w:hMerge w:val=\"restart\"/>" + restart), Word.tc("", "<w:hMerge/>"), Word.tc("б")),
            Word.tr(
                Word.tc("", "<w:hMerge w:val=\"restart\"/><w:vMerge/>"), Word.tc("", "<w:hMerge/>"),
                Word.tc("в", "<w:hMerge/>")))
        #expect(try Word.outline(table) == ["а|<|б", "^|<|в"])
    }

    @Test(arguments: [
        ("0", "а|б"), ("-4", "а|б"), ("", "а|б"), ("x", "а|б"), ("2.0", "а|<|б"), ("2", "а|<|б"),
        ("99999999999999999999", "а|<|б"),
        ("2147483647", "а|<|б"),
    ])
    func `a span is a whole number of columns, whatever stands there`(value: String, row: String) throws {
        let table = Word.tbl(Word.tr(Word.tc("а", "<w:gridSpan w:val=\"\(value)\"/>"), Word.tc("б")), columns: 2)
        #expect(try Word.outline(table) == [row])
    }

    @Test(arguments: ["gridBefore", "gridAfter"])
    func `rows that begin late or end early by an absurd number are read`(property: String) throws {
        for value in ["2147483647", "-1", "1e9", "99999999999999999999999"] {
            let table = Word.tbl(
                Word.tr(Word.tc("а"), properties: "<w:\(property) w:val=\"\(value)\"/>"),
                Word.tr(Word.tc("1"), Word.tc("2")), columns: 2)
            let rows = try Word.outline(table)
            #expect(rows.count == 2)
            #expect(rows.first?.contains("а") == true)
            #expect(rows.last?.hasPrefix("1|2") == true)
        }
    }

    @Test func `a table without a grid, and one with too small a grid, are as wide as their widest row`() throws {
        let rows = Word.tr(Word.tc("1")) + Word.tr(Word.tc("2"), Word.tc("3"), Word.tc("4"))
        #expect(try Word.outline("<w:tbl>\(rows)</w:tbl>") == ["1|.|.", "2|3|4"])
        #expect(try Word.outline(Word.tbl(rows, columns: 1)) == ["1|.|.", "2|3|4"])
        let change =
            "<w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/><w:tblGridChange><w:tblGrid><w:gridCol/></w:tblGrid></w:tblGridChange></w:tblGrid>"
        #expect(try Word.outline("<w:tbl>\(change)\(rows)</w:tbl>") == ["1|.|.", "2|3|4"])
    }

    @Test func `cells end with a table or a control as well as with a paragraph, or hold nothing at all`() throws {
        let inner = Word.tbl(Word.tr(Word.tc("1")))
        let table = Word.tbl(
            Word.tr(
                "<w:tc>\(Word.p("а"))\(inner)</w:tc>", "<w:tc>\(Word.sdt(Word.p("б")))</w:tc>", "<w:tc/>",
                "<w:tc><w:tcPr/></w:tc>"))
        #expect(try Word.outline(table) == ["а¶1|б||"])
    }

    @Test func `a row without cells and a table without rows are none`() throws {
        #expect(
            try Word.outline("<w:tbl><w:tr/>\(Word.tr(Word.tc("а")))<w:tr><w:trPr/></w:tr></w:tbl><w:tbl/>") == ["а"])
    }

    @Test func `what stands where it should not is read where it stands`() throws {
        #expect(try Word.outline("<w:tbl>\(Word.tc("а"))\(Word.tc("б"))</w:tbl>") == ["а|б"])
        #expect(try Word.outline("<w:tbl><w:tr><w:tc>\(Word.r("а"))</w:tc></w:tr></w:tbl>") == ["а"])
        #expect(try Word.outline(Word.r("без абзаца") + Word.p("б")) == ["без абзаца", "б"])
        #expect(try Word.outline("<w:p>\(Word.r("а"))\(Word.p("б"))\(Word.r("в"))</w:p>") == ["а", "б", "в"])
        #expect(
            try Word.outline("<w:p>\(Word.r("а"))\(Word.tbl(Word.tr(Word.tc("б"))))\(Word.r("в"))</w:p>") == [
                "а", "б", "в",
            ])
        #expect(try Word.outline("<w:tr>\(Word.tc("а"))</w:tr>") == ["а"])
        #expect(try Word.outline("<w:t>а</w:t>") == ["а"])
        #expect(try Word.outline("<w:p/>") == [""])
        #expect(try Word.outline("\(Word.p("а"))</w:body><w:body>\(Word.p("б"))") == ["а", "б"])
    }

    @Test func `a table deeper than the limit of XML is refused by name, not by a trap`() throws {
        var nested = Word.p("а")
        for _ in 0..<200 { nested = Word.tbl(Word.tr("<w:tc>\(nested)</w:tc>")) }
        let problem = try #require(throws: Diagnostic.self) { _ = try Word.read(nested) }
        #expect(problem.code == "too-deep")
        var paragraphs = Word.r("а")
        for _ in 0..<90 { paragraphs = Word.sdt("<w:p>\(paragraphs)</w:p>") }
        #expect(throws: Diagnostic.self) { _ = try Word.read(paragraphs) }
    }

    @Test func `eighty tables within one another are read`() throws {
        var nested = Word.p("а")
        for _ in 0..<70 { nested = Word.tbl(Word.tr("<w:tc>\(nested)</w:tc>")) }
        #expect(try Word.outline(nested) == ["а"])
    }
}
