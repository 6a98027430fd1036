import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

@Suite struct GridTests {
    private func rows(_ table: String) throws -> [String] { try Word.outline(table) }

    @Test func `spans, merges, late and short rows stand where they are seen`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", "<w:vMerge w:val=\"restart\"/>"), Word.tc("б", "<w:gridSpan w:val=\"2\"/>")),
            Word.tr(Word.tc("скрыто", "<w:vMerge/>"), Word.tc("в"), Word.tc("г")),
            Word.tr(Word.tc("д"), properties: "<w:gridBefore w:val=\"2\"/>"),
            Word.tr(Word.tc("е", "<w:vMerge w:val=\"continue\"/>")),
            columns: 3)
        #expect(try rows(table) == ["а|б|<", "^|в|г", ".|.|д", "е|.|."])
    }

    @Test func `the old horizontal merges are merges`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", "<w:hMerge w:val=\"restart\"/>"), Word.tc("", "<w:hMerge/>"), Word.tc("б")))
        #expect(try rows(table) == ["а|<|б"])
    }

    @Test func `a lone cell without a span is a row of one cell in a wider table`() throws {
        #expect(
            try rows(Word.tbl(Word.tr(Word.tc("Раздел")), Word.tr(Word.tc("1"), Word.tc("2")))) == ["Раздел|.", "1|2"])
    }

    @Test func `a merge ends where the column of its cells changes`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Word.tc("б")),
            Word.tr(Word.tc("в"), Word.tc("г", "<w:vMerge/>"), Word.tc("д")))
        #expect(try rows(table) == ["а|<|б", "в|г|д"])
    }

    @Test func `content controls around rows and cells keep them in their columns`() throws {
        func sdt(_ content: String) -> String { "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
        let table = Word.tbl(
            sdt(Word.tr(Word.tc("1"), sdt(Word.tc("2")), Word.tc("3"))),
            Word.tr(Word.tc("4"), Word.tc("5"), Word.tc("6")))
        #expect(try rows(sdt(table)) == ["1|2|3", "4|5|6"])
    }

    @Test func `rows and cells that a tracked change deleted are gone`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а"), Word.tc("б"), properties: "<w:del/>"),
            Word.tr(Word.tc("в"), Word.tc("г", "<w:cellDel/>")),
            Word.tr(Word.tc("д"), properties: "<w:ins/>"))
        #expect(try rows(table) == ["в", "д"])
    }

    @Test func `a nested table is a block of its cell, in its place among the paragraphs`() throws {
        let inner = Word.tbl(Word.tr(Word.tc("1"), Word.tc("2")))
        let table = Word.tbl(Word.tr("<w:tc>\(Word.p("до"))\(inner)\(Word.p("после"))</w:tc>"))
        #expect(try rows(table) == ["до¶1|2¶после"])
    }

    @Test func `rows marked as header are counted from the top`() throws {
        let header = "<w:tblHeader/>"
        let document = try Word.read(
            Word.tbl(
                Word.tr(Word.tc("а"), properties: header), Word.tr(Word.tc("б")),
                Word.tr(Word.tc("в"), properties: header)))
        #expect(Word.tables(document).map(\.headerRowCount) == [1])
    }

    @Test(arguments: ["gridSpan", "gridBefore"])
    func `a span that nobody could mean is cut`(property: String) throws {
        let huge = "<w:\(property) w:val=\"2147483647\"/>"
        let row =
            property == "gridSpan"
            ? Word.tr(Word.tc("а", huge), Word.tc("б")) : Word.tr(Word.tc("а"), Word.tc("б"), properties: huge)
        let lines = try rows(Word.tbl(row, Word.tr(Word.tc("1"), Word.tc("2"), Word.tc("3")), columns: 3))
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("1|2|3") == true)
    }

    @Test func `decimal measures and blanks between elements harm nothing`() throws {
        let table =
            "<w:tbl>\n <w:tr>\n  <w:trPr><w:gridBefore w:val=\"1.0\"/></w:trPr>\n  \(Word.tc("а"))\n </w:tr>\n</w:tbl>"
        #expect(try rows(table) == [".|а"])
    }

    @Test func `a table past the limit is refused by name`() throws {
        var limits = Limits()
        limits.tableCells = 3
        let package = try Word.package(
            body: Word.tbl(Word.tr(Word.tc("1"), Word.tc("2")), Word.tr(Word.tc("3"), Word.tc("4"))))
        let problem = try #require(throws: Diagnostic.self) {
            _ = try DocumentReader.read(ZipReader(package), limits: limits)
        }
        #expect(problem.code == "too-many-cells")
        #expect(problem.place == Place(.table(1)))
    }
}
