import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

@Suite struct HiddenTextTests {
    private func style(_ id: String, _ run: String, type: String = "paragraph", basedOn: String? = nil) -> String {
        """
        <w:style w:type="\(type)" w:styleId="\(id)"><w:name w:val="\(id)"/>\(basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")\
        <w:rPr>\(run)</w:rPr></w:style>
        """
    }

    private func run(_ text: String, style: String, _ more: String = "") -> String {
        Word.r(text, "<w:rStyle w:val=\"\(style)\"/>\(more)")
    }

    @Test(arguments: [
        ("<w:vanish/>", ""), ("<w:vanish w:val=\"true\"/>", ""), ("<w:vanish w:val=\"on\"/>", ""),
        ("<w:vanish w:val=\"0\"/>", "а"), ("<w:vanish w:val=\"off\"/>", "а"), ("<w:webHidden/>", "а"),
        ("<w:specVanish/>", "а"),
    ])
    func `hidden text is left out`(properties: String, text: String) throws {
        #expect(try Word.outline("<w:p>\(Word.r("а", properties))</w:p>") == [text])
    }

    @Test func `styles hide, through what they are based on, and what is said nearer shows again`() throws {
        let styles =
            style("C", "<w:vanish/>", type: "character") + style("CC", "", type: "character", basedOn: "C")
            + style("CN", "<w:vanish w:val=\"0\"/>", type: "character", basedOn: "C")
        let body =
            "<w:p>\(run("а", style: "CC"))\(run("б", style: "CN"))\(run("в", style: "C", "<w:vanish w:val=\"0\"/>"))</w:p>"
        #expect(try Word.outline(body, styles: styles) == ["бв"])
    }

    @Test func `a default that hides is undone by a style or a run`() throws {
        let defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"
        let styles = defaults + style("S", "<w:vanish w:val=\"0\"/>")
        let body =
            Word.p("а") + Word.p("б", "<w:pStyle w:val=\"S\"/>")
            + "<w:p>\(Word.r("в", "<w:vanish w:val=\"0\"/>"))</w:p>"
        #expect(try Word.outline(body, styles: styles) == ["б", "в"])
    }

    @Test func `the style of a table hides, and cancels with that of the paragraph`() throws {
        let styles = style("T", "<w:vanish/>", type: "table") + style("P", "<w:vanish/>")
        let table =
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc>\(Word.p("а"))\(Word.p("б", "<w:pStyle w:val=\"P\"/>"))</w:tc></w:tr></w:tbl>"
        #expect(try Word.outline(table + Word.p("в"), styles: styles) == ["б", "в"])
    }

    @Test func `behind a hidden mark the next paragraph goes on in the same line`() throws {
        let heading = Word.p("1.1 Термины.", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
        #expect(try Word.outline(heading + Word.p(" Здесь и далее…")) == ["1.1 Термины. Здесь и далее…"])
    }

    @Test func `the number of a paragraph with a hidden mark stands before the text that follows`() throws {
        let numbering = Word.list(Word.lvl(0, "%1."))
        let mark = "<w:rPr><w:vanish/></w:rPr>"
        let body =
            Word.item(1, 0, "", mark) + Word.p("текст") + Word.item(1, 0, "Имя", mark) + Word.p(": да") + Word.item(1)
        #expect(try Word.outline(body, numbering: numbering) == ["[1.] текст", "[2.] Имя: да", "[3.] "])
    }

    @Test func `a paragraph that is hidden with its mark is not there and does not count`() throws {
        let numbering = Word.list(Word.lvl(0, "%1."))
        let hidden =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>\(Word.r("нет", "<w:vanish/>"))</w:p>"
        let body = Word.item(1, 0, "а") + hidden + Word.item(1, 0, "б")
        #expect(try Word.outline(body, numbering: numbering) == ["[1.] а", "[2.] б"])
    }

    @Test func `a row whose mark and text are hidden is not there, one that shows anything is`() throws {
        let hidden = "<w:tc><w:p>\(Word.r("нет", "<w:vanish/>"))</w:p></w:tc>"
        let table = Word.tbl(
            Word.tr(Word.tc("а"), Word.tc("б")), Word.tr(hidden, hidden, properties: "<w:hidden/>"),
            Word.tr(hidden, Word.tc("в"), properties: "<w:hidden/>"), Word.tr(hidden, hidden))
        #expect(try Word.outline(table) == ["а|б", "|в", "|"])
    }

    @Test func `tells once how much hidden text there was`() throws {
        let hidden = "<w:p>\(Word.r("а", "<w:vanish/>"))\(Word.r(" ", "<w:vanish/>"))</w:p>"
        #expect(
            try Word.notes(Word.p("б") + hidden + hidden) == ["paragraph 2: Hidden text was left out (places: 2)"])
        #expect(try Word.notes("<w:p>\(Word.r(" ", "<w:vanish/>"))</w:p>") == [])
    }
}
