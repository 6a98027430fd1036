import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// A document with tracked changes reads as its twin in which all of them are accepted.
@Suite struct RevisionTests {
    private let author = "w:id=\"1\" w:author=\"А\" w:date=\"2024-01-01T00:00:00Z\""

    private func ins(_ content: String) -> String { "<w:ins \(author)>\(content)</w:ins>" }
    private func del(_ text: String) -> String {
        "<w:del \(author)><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
    }

    /// A paragraph with a change of its mark.
    private func p(_ content: String, mark: String = "", _ properties: String = "") -> String {
        let mark = mark.isEmpty ? "" : "<w:rPr><w:\(mark) \(author)/></w:rPr>"
        return "<w:p><w:pPr>\(properties)\(mark)</w:pPr>\(content)</w:p>"
    }

    @Test func `a document reads as its accepted twin`() throws {
        let moved =
            "<w:moveFromRangeStart w:id=\"5\" w:name=\"m\"/><w:moveFrom \(author)>\(Word.r("туда"))</w:moveFrom><w:moveFromRangeEnd w:id=\"5\"/>"
        let marked = [
            p(Word.r("До ") + ins(Word.r("новое ")) + del("старое ") + Word.r("после")),
            p(moved, mark: "moveFrom"),
            p("<w:moveTo \(author)>\(Word.r("сюда"))</w:moveTo>", mark: "moveTo"),
            p(Word.r("первая "), mark: "del"), p(Word.r("вторая")),
            p(del("всё"), mark: "del"),
            p(ins(Word.r("а") + del("б") + Word.r("в"))),
            p(
                ins(Word.r("лишнее")).replacing(
                    "<w:r>", with: "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>")),
            Word.tbl(
                Word.tr(
                    Word.tc("1"), Word.tc("2"),
                    properties: "<w:trPrChange><w:trPr><w:gridBefore w:val=\"3\"/></w:trPr></w:trPrChange>"),
                Word.tr(Word.tc("x"), Word.tc("y"), properties: "<w:del \(author)/>"),
                Word.tr(
                    Word.tc("3", "<w:cellMerge \(author) w:vMerge=\"rest\"/>"), Word.tc("4", "<w:cellIns \(author)/>")),
                Word.tr(
                    Word.tc("", "<w:cellMerge \(author) w:vMerge=\"cont\"/>"), Word.tc("z", "<w:cellDel \(author)/>"),
                    Word.tc("5")),
                Word.tr(Word.tc("x", "<w:cellDel \(author)/>"), Word.tc("y", "<w:cellDel \(author)/>"))),
        ].joined()
        let accepted = [
            Word.p("До новое после"), Word.p("сюда"), Word.p("первая вторая"), Word.p("ав"), Word.p("лишнее", ""),
            Word.tbl(
                Word.tr(Word.tc("1"), Word.tc("2")),
                Word.tr(Word.tc("3", "<w:vMerge w:val=\"restart\"/>"), Word.tc("4")),
                Word.tr(Word.tc("", "<w:vMerge/>"), Word.tc("5"))),
        ].joined()
        #expect(try Word.outline(marked) == Word.outline(accepted))
    }

    @Test func `a merge that a change takes back is none`() throws {
        let table = Word.tbl(
            Word.tr(Word.tc("а", "<w:cellMerge \(author) w:vMerge=\"rest\" w:vMergeOrig=\"rest\"/>")),
            Word.tr(Word.tc("б", "<w:cellMerge \(author) w:vMerge=\"rest\" w:vMergeOrig=\"cont\"/>")))
        #expect(try Word.outline(table) == ["а", "б"])
    }

    @Test func `old properties within a change are not the properties`() throws {
        let change = """
            <w:jc w:val="center"/><w:pPrChange \(author)><w:pPr><w:pStyle w:val="H"/><w:jc w:val="end"/><w:framePr/></w:pPr></w:pPrChange>
            """
        let document = try Word.read(Word.p("а", change))
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
        #expect(Word.paragraphs(document).map(\.style) == [nil])
        #expect(Word.paragraphs(document).map(\.isInTextBox) == [false])
    }

    @Test func `changes of a table's and a section's properties leave what follows them in its place`() throws {
        let table = """
            <w:tbl><w:tblPr><w:tblPrChange \(author)><w:tblPr><w:tblStyle w:val="x"/></w:tblPr></w:tblPrChange></w:tblPr>\
            \(Word.tr(Word.tc("а")))</w:tbl>
            """
        let section = """
            <w:p><w:pPr><w:sectPr><w:sectPrChange \(author)><w:sectPr><w:pgSz/></w:sectPr></w:sectPrChange></w:sectPr><w:jc w:val="center"/></w:pPr>\
            \(Word.r("б"))</w:p>
            """
        let document = try Word.read(table + section)
        #expect(Word.outline(document.body) == ["а", "б"])
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
    }

    @Test
    func `a paragraph whose mark is deleted before a table, at the end of a cell and of the body stays by itself`()
        throws
    {
        let cell = "<w:tc>\(p(Word.r("в ячейке"), mark: "del"))</w:tc>"
        let body = p(Word.r("до"), mark: "del") + Word.tbl(Word.tr(cell)) + p(Word.r("конец"), mark: "del")
        #expect(try Word.outline(body) == ["до", "в ячейке", "конец"])
    }

    @Test func `many deleted marks join many paragraphs, bold text among them`() throws {
        let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r>"
        let body = p(bold, mark: "del") + p(bold, mark: "del") + p(Word.r("3"), "<w:jc w:val=\"center\"/>")
        let document = try Word.read(body)
        #expect(Word.outline(document.body) == ["113"])
        #expect(Word.paragraphs(document).map(\.isBold) == [false])
        #expect(Word.paragraphs(document).map(\.alignment) == [.center])
    }

    @Test func `the header of a section whose end was deleted is gone`() throws {
        let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>"
        let body = "<w:p><w:pPr><w:rPr><w:del \(author)/></w:rPr>\(section)</w:pPr></w:p>" + Word.p("а")
        #expect(try Word.read(body, header: Word.p("верх")).headers.isEmpty)
    }

    @Test func `tells once that there were changes, where the first was and how many`() throws {
        let body = Word.p("а") + p(ins(Word.r("б")) + del("в"), mark: "ins") + p(del("г"), mark: "del")
        #expect(
            try Word.notes(body) == [
                "paragraph 2: The document holds tracked changes (5); it was read as if all were accepted"
            ])
    }

    @Test func `a row whose cells were moved away to their last marks is gone, one that keeps an end is not`() throws {
        let gone =
            "<w:p><w:pPr><w:rPr><w:moveFrom \(author)/></w:rPr></w:pPr><w:moveFrom \(author)>\(Word.r("а"))</w:moveFrom></w:p>"
        let moved = "<w:tc>\(gone)</w:tc>"
        #expect(try Word.outline(Word.tbl(Word.tr(moved + moved)) + Word.p("б")) == ["б"])
        #expect(try Word.outline(Word.tbl(Word.tr(moved + moved), Word.tr(Word.tc("в")))) == ["в"])
        #expect(try Word.outline(Word.tbl(Word.tr(moved + Word.tc("г")))) == ["|г"])
        #expect(try Word.outline(Word.tbl(Word.tr("<w:tc>\(gone)<w:p/></w:tc>"))) == [""])
    }
}
