import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Labels as Word prints them (the page ReadingCapabilities).
@Suite struct LabelTests {
    private func item(_ num: Int, _ level: Int? = 0, _ text: String = "") -> String { Word.item(num, level, text) }

    private func lvl(_ index: Int, _ text: String, _ format: String = "decimal", start: Int = 1, _ more: String = "")
        -> String
    {
        Word.lvl(index, text, format, start: start, more)
    }

    private func list(_ levels: String, nums: String = Word.num(1)) -> String {
        "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>\(nums)"
    }

    private func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String] {
        try Word.labels(body, numbering, styles: styles)
    }

    @Test func `levels write the numbers of their parents in the parents' formats`() throws {
        let numbering = list(lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2)") + lvl(2, "(%3) %1-%2", "lowerLetter"))
        #expect(
            try labels([item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)].joined(), numbering)
                == ["I.", "I.1)", "I.2)", "(a) I-2", "II.", "II.1)"])
    }

    @Test func `an instance that overrides the start begins anew at its first use, and the first one goes on`() throws {
        let numbering = list(
            lvl(0, "%1"),
            nums: """
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>\
                <w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride></w:num>
                """)
        #expect(
            try labels([item(1), item(1), item(1), item(2), item(1), item(2)].joined(), numbering) == [
                "1", "2", "3", "8", "9", "10",
            ])
    }

    @Test func `two instances of a definition without overrides share one count`() throws {
        let numbering = list(
            lvl(0, "%1."),
            nums:
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
        )
        #expect(try labels(item(1) + item(2) + item(1), numbering) == ["1.", "2.", "3."])
    }

    @Test func `a level used before its parents counts them as used once`() throws {
        #expect(try labels(item(1, 1) + item(1, 1), list(lvl(0, "%1") + lvl(1, "%1.%2"))) == ["1.1", "1.2"])
    }

    @Test(arguments: [(0, ["1", "a", "2", "b"]), (1, ["1", "a", "2", "a"])])
    func `lvlRestart says whether a level begins anew`(restart: Int, expected: [String]) throws {
        let numbering = list(lvl(0, "%1") + lvl(1, "%2", "lowerLetter", "<w:lvlRestart w:val=\"\(restart)\"/>"))
        #expect(try labels(item(1) + item(1, 1) + item(1) + item(1, 1), numbering) == expected)
    }

    @Test func `isLgl turns every number of the label into figures`() throws {
        let numbering = list(lvl(0, "%1", "upperRoman") + lvl(1, "%1.%2", "lowerLetter", "<w:isLgl/>"))
        #expect(try labels(item(1) + item(1, 1), numbering) == ["I", "1.1"])
    }

    @Test func `cells and body share one count, empty paragraphs too`() throws {
        let cell = "<w:tc>\(item(1))</w:tc>"
        let document = try Word.read(
            item(1) + "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>" + item(1), numbering: list(lvl(0, "%1.")))
        #expect(Word.outline(document.body) == ["[1.] ", "[2.] |[3.] ", "[4.] "])
    }

    @Test func `a style gives its list, and the level that names the style is the paragraph's`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Linked"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let numbering = list(
            lvl(0, "%1") + lvl(1, "%1.%2") + lvl(2, "%1.%2.%3", "decimal", "<w:pStyle w:val=\"Linked\"/>"))
        let body = ["Base", "Sub", "Linked", "Off"].map { Word.p("", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        #expect(try labels(body, numbering, styles: styles) == ["1", "1.1", "1.1.1", "–"])
    }

    @Test func `a numbering style is followed to its list`() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>\(lvl(0, "§ %1"))</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """
        let styles =
            "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        #expect(try labels(item(1) + item(1), numbering, styles: styles) == ["§ 1", "§ 2"])
    }

    @Test(arguments: [
        ("decimalZero", 9, "09"), ("decimalZero", 10, "10"), ("lowerRoman", 14, "xiv"), ("upperLetter", 27, "AA"),
        ("lowerLetter", 28, "bb"),
        ("russianLower", 1, "а"), ("russianLower", 7, "ж"), ("russianLower", 10, "к"), ("russianUpper", 29, "Я"),
        ("russianLower", 30, "аа"),
        ("none", 3, ""), ("ordinal", 22, "22nd"), ("hex", 255, "FF"), ("unheardOf", 5, "5"),
        ("upperRoman", 3999, "MMMCMXCIX"),
    ])
    func `a number is written in its format`(format: String, number: Int, text: String) {
        #expect(NumberFormat(name: format).text(of: number) == text)
    }

    @Test func `a numbering that is switched off, unknown or out of range gives no label`() throws {
        #expect(try labels(item(0) + item(7) + item(1, 12) + item(1, -1), list(lvl(0, "%1"))) == ["–", "–", "–", "–"])
    }

    @Test func `a bullet is the character that it shows`() throws {
        let document = try Word.read(item(1, 0, "а"), numbering: list(lvl(0, "\u{F0B7}", "bullet")))
        #expect(Word.outline(document.body) == ["[•] а"])
    }

    @Test func `a huge start overflows nothing`() throws {
        let numbering = list(lvl(0, "%1", "decimal", start: 2_147_483_647))
        #expect(try labels(item(1) + item(1), numbering) == ["2147483647", "2147483648"])
    }
}
