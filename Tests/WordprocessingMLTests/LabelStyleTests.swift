import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Lists that paragraphs get through their styles.
@Suite struct LabelStyleTests {
    private func style(_ id: String, basedOn: String? = nil, numID: Int? = nil, level: Int? = nil, _ more: String = "")
        -> String
    {
        let base = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        let numbering =
            (level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? "") + (numID.map { "<w:numId w:val=\"\($0)\"/>" } ?? "")
        let properties = numbering.isEmpty ? "" : "<w:pPr><w:numPr>\(numbering)</w:numPr></w:pPr>"
        return
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\" \(more)><w:name w:val=\"\(id)\"/>\(base)\(properties)</w:style>"
    }

    private func body(_ styles: String...) -> String {
        styles.map { Word.p("", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
    }

    private let levels = Word.lvl(0, "%1") + Word.lvl(1, "%1.%2") + Word.lvl(2, "%1.%2.%3")

    @Test func `a style based on one that a level names stands on that level`() throws {
        let levels = Word.lvl(0, "%1") + Word.lvl(1, "%1.%2", "decimal", start: 1, "<w:pStyle w:val=\"Sub\"/>")
        let styles = style("Head", numID: 1) + style("Sub", numID: 1) + style("MySub", basedOn: "Sub")
        #expect(
            try Word.labels(body("Head", "Sub", "MySub"), Word.list(levels), styles: styles) == ["1", "1.1", "1.2"])
    }

    @Test func `the level that the nearest style says wins over the one that a list gives its parent`() throws {
        let levels = Word.lvl(0, "%1", "decimal", start: 1, "<w:pStyle w:val=\"Head\"/>") + Word.lvl(1, "%1.%2")
        let styles = style("Head", numID: 1) + style("Deeper", basedOn: "Head", level: 1)
        #expect(try Word.labels(body("Head", "Deeper"), Word.list(levels), styles: styles) == ["1", "1.1"])
    }

    @Test func `a level alone, as Word's own headings have it, numbers nothing`() throws {
        #expect(
            try Word.labels(body("Heading2"), Word.list(levels), styles: style("Heading2", level: 1)) == ["–"])
    }

    @Test func `the paragraph's own level stands against the style's list, and its own list against the style's`()
        throws
    {
        let styles = style("Head", numID: 1, level: 0)
        let numbering =
            Word.list(levels, nums: 1) + "<w:abstractNum w:abstractNumId=\"5\">\(Word.lvl(0, "а%1"))</w:abstractNum>"
            + Word.num(5, of: 5)
        let own = "<w:pStyle w:val=\"Head\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"
        let other = "<w:pStyle w:val=\"Head\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>"
        let none = "<w:pStyle w:val=\"Head\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"
        let body = body("Head") + Word.p("", own) + Word.p("", other) + Word.p("", none)
        #expect(try Word.labels(body, numbering, styles: styles) == ["1", "1.1", "а1", "–"])
    }

    @Test func `a list of one's own without a level stands where the style would`() throws {
        let styles = style("Sub", numID: 1, level: 1)
        let own = "<w:pStyle w:val=\"Sub\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr>"
        #expect(
            try Word.labels(body("Sub") + Word.p("", own), Word.list(levels, nums: 1, 2), styles: styles)
                == ["1.1", "1.2"])
    }

    @Test func `the default style may number, also paragraphs that say nothing and styles that are not there`() throws {
        let styles = style("Normal", numID: 1, "w:default=\"1\"")
        let body = "<w:p/>" + Word.p("") + Word.p("", "<w:pStyle w:val=\"Нет\"/>") + Word.p("", "<w:jc w:val=\"end\"/>")
        #expect(try Word.labels(body, Word.list(levels), styles: styles) == ["1", "2", "3", "4"])
    }

    @Test func `a style switched off by a list that is none inherits none`() throws {
        let styles = style("Head", numID: 1) + style("Off", basedOn: "Head", numID: 0) + style("Below", basedOn: "Off")
        #expect(try Word.labels(body("Head", "Off", "Below"), Word.list(levels), styles: styles) == ["1", "–", "–"])
    }

    @Test func `a numbering style that leads nowhere is found by the list that names it`() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>\(Word.lvl(0, "§ %1"))</w:abstractNum>\
            \(Word.num(1))
            """
        #expect(try Word.labels(Word.item(1) + Word.item(1), numbering) == ["§ 1", "§ 2"])
        #expect(try Word.labels(Word.item(1), numbering, styles: "") == ["§ 1"])
    }

    @Test func `levels of a list behind a numbering style name paragraph styles too`() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>\(Word.lvl(0, "%1"))\
            \(Word.lvl(1, "%1.%2", "decimal", start: 1, "<w:pStyle w:val=\"Sub\"/>"))</w:abstractNum>\
            \(Word.num(1))\(Word.num(2, of: 1))
            """
        let styles =
            style("Head", numID: 1) + style("Sub", numID: 1)
            + "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        #expect(try Word.labels(body("Head", "Sub"), numbering, styles: styles) == ["1", "1.1"])
    }

    @Test func `the style of a table numbers paragraphs that nothing nearer numbers`() throws {
        let styles = """
            <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Off"><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="table" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="table" w:styleId="T"><w:basedOn w:val="B"/></w:style>
            """
        let cell = Word.tc("в", "") + "<w:tc>\(Word.item(2, 0, "г"))\(Word.p("д", "<w:pStyle w:val=\"Off\"/>"))</w:tc>"
        let table =
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr>\(Word.tr(Word.tc("а"), Word.tc("б")))\(Word.tr(cell))</w:tbl>"
        let outline = try Word.outline(
            table + Word.p("е"), styles: styles,
            numbering: Word.list(Word.lvl(0, "%1."), nums: 1)
                + "<w:abstractNum w:abstractNumId=\"1\">\(Word.lvl(0, "%1)"))</w:abstractNum>\(Word.num(2, of: 1))")
        #expect(outline == ["[1.] а|[2.] б", "[3.] в|[1)] г¶д", "е"])
    }

    @Test func `links of lists in a circle end`() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/><w:styleLink w:val="L"/></w:abstractNum>\(Word.num(1))
            """
        let styles =
            "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        #expect(try Word.labels(Word.item(1), numbering, styles: styles) == ["–"])
    }
}
