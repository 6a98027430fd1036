import ChanceryArchive
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// What counts in a list, and when it begins anew.
@Suite struct LabelCountTests {
    private func override(_ level: Int, _ content: String) -> String {
        "<w:lvlOverride w:ilvl=\"\(level)\">\(content)</w:lvlOverride>"
    }

    @Test func `a parent that was never used counts as used once when it is used`() throws {
        let numbering = Word.list(Word.lvl(0, "%1.") + Word.lvl(1, "%1.%2."))
        let body = [1, 1, 0, 1, 0].map { Word.item(1, $0) }.joined()
        #expect(try Word.labels(body, numbering) == ["1.1.", "1.2.", "2.", "2.1.", "3."])
    }

    @Test func `a level whose start is not written begins with nought`() throws {
        let numbering = Word.list(Word.lvl(0, "%1.", start: nil) + Word.lvl(1, "%1.%2", start: nil))
        #expect(try Word.labels(Word.item(1) + Word.item(1) + Word.item(1, 1), numbering) == ["0.", "1.", "1.0"])
    }

    @Test func `startOverride of a deeper level is spent at the first use of that level`() throws {
        let numbering =
            Word.list(Word.lvl(0, "%1") + Word.lvl(1, "%1.%2"), nums: 1)
            + Word.num(2, override(1, "<w:startOverride w:val=\"5\"/>"))
        let body = [Word.item(2), Word.item(2, 1), Word.item(2, 1), Word.item(2), Word.item(2, 1)].joined()
        #expect(try Word.labels(body, numbering) == ["1", "1.5", "1.6", "2", "2.1"])
    }

    @Test func `a level that an instance defines itself counts on with the definition's numbers`() throws {
        let numbering =
            Word.list(Word.lvl(0, "%1."), nums: 1)
            + Word.num(2, override(0, Word.lvl(0, "Статья %1", "upperRoman", start: 1)))
        #expect(try Word.labels(Word.item(1) + Word.item(2) + Word.item(1), numbering) == ["1.", "Статья II", "3."])
    }

    @Test func `an override with both begins where startOverride says, in the format of its level`() throws {
        let content = "<w:startOverride w:val=\"7\"/>" + Word.lvl(0, "%1)", "lowerLetter", start: 3)
        let numbering = Word.list(Word.lvl(0, "%1."), nums: 1) + Word.num(2, override(0, content))
        #expect(try Word.labels(Word.item(1) + Word.item(2) + Word.item(2), numbering) == ["1.", "g)", "h)"])
    }

    @Test(arguments: [
        (nil, ["1", "1.1", "1.1.a", "1.2", "1.2.a", "2", "2.1.a"]),
        (1, ["1", "1.1", "1.1.a", "1.2", "1.2.b", "2", "2.1.a"]),
        (0, ["1", "1.1", "1.1.a", "1.2", "1.2.b", "2", "2.1.c"]),
        // Values that Word does not take mean nothing.
        (9, ["1", "1.1", "1.1.a", "1.2", "1.2.a", "2", "2.1.a"]),
        (-3, ["1", "1.1", "1.1.a", "1.2", "1.2.a", "2", "2.1.a"]),
    ])
    func `the third level begins anew behind the levels that lvlRestart names`(
        restart: Int?, expected: [String]
    ) throws {
        let more = restart.map { "<w:lvlRestart w:val=\"\($0)\"/>" } ?? ""
        let numbering = Word.list(
            Word.lvl(0, "%1") + Word.lvl(1, "%1.%2") + Word.lvl(2, "%1.%2.%3", "lowerLetter", start: 1, more))
        let body = [0, 1, 2, 1, 2, 0, 2].map { Word.item(1, $0) }.joined()
        #expect(try Word.labels(body, numbering) == expected)
    }

    @Test func `the numbers go on behind a table, a heading and a list of its own`() throws {
        let numbering =
            Word.list(Word.lvl(0, "%1."), nums: 1)
            + "<w:abstractNum w:abstractNumId=\"7\">\(Word.lvl(0, "%1)"))</w:abstractNum>" + Word.num(7, of: 7)
        let body = [
            Word.item(1), Word.p("Раздел"), Word.item(7), Word.tbl(Word.tr("<w:tc>\(Word.item(7))</w:tc>")),
            Word.item(1), Word.item(7),
        ].joined()
        let document = try Word.read(body, numbering: numbering)
        #expect(Word.outline(document.body) == ["[1.] ", "Раздел", "[1)] ", "[2)] ", "[2.] ", "[3)] "])
    }

    @Test func `deleted paragraphs, cells and rows do not count, inserted ones do`() throws {
        let numbering = Word.list(Word.lvl(0, "%1."))
        let cell = "<w:tc>\(Word.item(1))</w:tc>"
        let deletedCell = "<w:tc><w:tcPr><w:cellDel/></w:tcPr>\(Word.item(1))</w:tc>"
        let body = [
            Word.item(1, 0, "", "<w:rPr><w:ins/></w:rPr>"), Word.item(1, 0, "", "<w:rPr><w:del/></w:rPr>"),
            Word.tbl(
                Word.tr(cell, properties: "<w:del/>"), Word.tr(deletedCell, cell),
                Word.tr(cell, properties: "<w:ins/>")),
            Word.item(1, 0, "", "<w:rPr><w:moveFrom/></w:rPr>"), Word.item(1),
        ].joined()
        let document = try Word.read(body, numbering: numbering)
        #expect(Word.outline(document.body) == ["[1.] ", "[2.] ", "[3.] ", "[4.] "])
    }

    @Test func `an empty paragraph that ends a section is a mere mark, one with text counts`() throws {
        let numbering = Word.list(Word.lvl(0, "%1."))
        let body =
            Word.item(1, 0, "", "<w:sectPr/>") + Word.item(1, 0, "а", "<w:sectPr/>") + Word.item(1, 0, "б")
        #expect(try Word.labels(body, numbering) == ["–", "1.", "2."])
    }

    @Test func `text boxes count in the order of their anchors`() throws {
        let numbering = Word.list(Word.lvl(0, "%1."))
        let box =
            "<w:r><w:pict><v:textbox><w:txbxContent>\(Word.item(1, 0, "б"))</w:txbxContent></v:textbox></w:pict></w:r>"
        let body =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\(box)\(Word.r("а"))</w:p>"
            + Word.item(1, 0, "в")
        #expect(try Word.outline(body, numbering: numbering) == ["[1.] а", "[2.] б", "[3.] в"])
    }

    @Test func `an insertion recorded in the numbering itself changes nothing`() throws {
        let properties = """
            <w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins/><w:numberingChange w:original="%1:9:0:."/></w:numPr>
            """
        let numbering = Word.list(Word.lvl(0, "%1."))
        #expect(try Word.labels(Word.p("а", properties) + Word.item(1), numbering) == ["1.", "2."])
    }

    @Test func `a numbering that was changed counts by what it is now`() throws {
        let change = "<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"
        let numbering = Word.list(Word.lvl(0, "%1."))
        #expect(try Word.labels(Word.p("а", change) + Word.item(1), numbering) == ["–", "1."])
    }

    @Test func `headers and notes count apart from the body`() throws {
        let package = try Word.package(
            body: Word.item(1) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>",
            numbering: Word.list(Word.lvl(0, "%1.")), header: Word.item(1))
        let document = try DocumentReader.read(.init(package)).document
        #expect(document.headers.map(Word.outline) == [["[1.] "]])
    }
}
