import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Characters that are written as elements, or by the codes of fonts of signs.
@Suite struct SignTests {
    private func sym(_ font: String, _ code: String) -> String {
        "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>"
    }

    private static let signs: [(font: String, code: String, text: String)] = [
        ("Wingdings", "F0FC", "✓"), ("Wingdings", "FC", "✓"), ("Wingdings", "F0FE", "☑"), ("Wingdings", "F0A8", "◻"),
        ("Wingdings 2", "F0A3", "□"), ("Wingdings 2", "F052", "☑"), ("Wingdings 3", "F070", "▲"),
        ("Webdings", "F061", "✔"),
        ("Symbol", "F0B3", "≥"), ("Symbol", "F061", "α"), ("Symbol", "b0", "°"), ("Segoe UI Symbol", "2713", "✓"),
        ("MS Gothic", "2610", "☐"), ("Неизвестный", "F0B7", "•"), ("Symbol", "xyz", ""),
        ("Symbol", "", ""),
        ("Symbol", "110000", ""), ("Symbol", "D800", ""),
    ]

    @Test(arguments: signs)
    func `a sign is the character that its font shows`(font: String, code: String, text: String) throws {
        #expect(try Word.outline("<w:p>\(sym(font, code))</w:p>") == [text])
    }

    @Test func `a sign that no character stands for stays as it is, and is told`() throws {
        #expect(
            try Word.notes("<w:p>\(sym("Шрифт", "F0EA"))\(sym("Шрифт", "F0EB"))</w:p>") == [
                "paragraph 1: Not carried over: a sign of a special font (2 times)"
            ])
    }

    @Test(arguments: SymbolFont.allCases)
    func `every font of signs has a table of all its codes`(font: SymbolFont) {
        #expect(font.signs.count == 224)
        #expect(font.character(0x20) == " ")
        #expect(font.character(0x1F) == nil)
        #expect(font.character(0x100) == nil)
        #expect(font.character(0xF041) == font.character(0x41))
    }

    private static let texts: [(run: String, text: String)] = [
        ("<w:t>10</w:t><w:noBreakHyphen/><w:t>12</w:t>", "10-12"), ("<w:t>10\u{2011}12</w:t>", "10-12"),
        ("<w:t>I–IV кв. 2024\u{A0}г. — да</w:t>", "I–IV кв. 2024\u{A0}г. — да"),
        ("<w:t>ме\u{AD}то</w:t><w:softHyphen/><w:t>дист</w:t>", "методист"),
        ("<w:t>а</w:t><w:br w:type=\"textWrapping\" w:clear=\"all\"/><w:t>б</w:t>", "а\nб"),
        // A break of a page is the end of a text for the reader; before and behind all text it is layout.
        ("<w:t>а</w:t><w:br w:type=\"page\"/><w:t>б</w:t>", "а\nб"), ("<w:br w:type=\"page\"/><w:t>б</w:t>", "б"),
        ("<w:t>а</w:t><w:br w:type=\"column\"/>", "а"), ("<w:br w:type=\"page\"/>", ""),
        ("<w:t>а</w:t><w:br/>", "а\n"), ("<w:t>а</w:t><w:br/><w:br w:type=\"page\"/>", "а\n"),
        ("<w:t xml:space=\"preserve\"> а </w:t>", " а "), ("<w:t> а </w:t>", " а "),
        ("<w:t>&lt;а&gt;&#160;&amp;<![CDATA[<б>]]></w:t>", "<а>\u{A0}&<б>"), ("<w:t>а<!-- нет -->б</w:t>", "аб"),
        ("<w:t>\u{438}\u{306}</w:t>", "\u{439}"), ("<w:t>\u{438}</w:t><w:t>\u{306}</w:t>", "\u{439}"),
        ("<w:t>Latin c и кириллица с</w:t>", "Latin c и кириллица с"),
    ]

    @Test(arguments: texts)
    func `text is kept as it is written, in normal form C, hyphens and breaks as what they are`(
        run: String, text: String
    ) throws {
        let found = try Word.outline("<w:p><w:r>\(run)</w:r></w:p>")
        #expect(found.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
    }

    @Test func `words that are cut by marks of the speller, bookmarks and revisions are whole`() throws {
        let body = """
            <w:p><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>\(Word.r("Ми"))<w:proofErr w:type="spellEnd"/>\
            <w:r w:rsidR="00A1"><w:lastRenderedPageBreak/><w:t>нфи</w:t></w:r><w:bookmarkEnd w:id="0"/><w:permStart w:id="1"/>\(Word.r("н"))</w:p>
            """
        #expect(try Word.outline(body) == ["Минфин"])
    }

    @Test func `formulas keep their characters in order, with a bar for a fraction`() throws {
        let formula = """
            <m:oMathPara><m:oMath><m:r><w:rPr><w:i/></w:rPr><m:t>x=</m:t></m:r><m:f><m:fPr><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr></m:fPr>\
            <m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>
            """
        #expect(try Word.outline("<w:p>\(formula)\(Word.r(" м"))</w:p>") == ["x=a/b м"])
        #expect(
            try Word.notes("<w:p>\(formula)</w:p>") == [
                "paragraph 1: Not carried over: the layout of a formula (its characters are)"
            ])
    }
}
