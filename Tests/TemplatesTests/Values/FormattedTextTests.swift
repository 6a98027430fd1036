import ChanceryData
import Testing

@testable import ChanceryTemplates

@Suite struct FormattedTextTests {
    private static let styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"character\" w:styleId=\"af\"><w:name w:val=\"Hyperlink\"/></w:style><w:style w:type=\"table\" w:styleId=\"ab\"><w:name w:val=\"Table Grid\"/></w:style>"

    private func word(_ markdown: String, _ paragraph: String = "{{ x | markdown }}") throws -> [String: String] {
        try Packages.filled(
            Packages.docx(Part.p(paragraph, "<w:jc w:val=\"both\"/>"), styles: Self.styles),
            "{\"x\": \(Value.text(markdown).jsonText)}")
    }

    @Test(arguments: [
        ("**b** *i* ***bi*** ~~s~~ ++u++ `c`", "b:b| :|i:i| :|bi:bi| :|s:s| :|u:u| :|c:c"),
        ("a **b", "a **b:"), ("snake_case_name", "snake_case_name:"), ("<u>x</u>y", "x:u|y:"), ("1 \\* 2", "1 * 2:"),
        ("H<sub>2</sub>O", "H:|2:v|O:"), ("&laquo;x&raquo;", "«x»:"), ("____", "____:"),
    ])
    func `reads the marks of Markdown`(source: String, expected: String) {
        let runs = MarkdownText.text(of: source).soleRuns ?? []
        let shown = runs.map { run in
            var marks = ""
            if run.look.contains(.bold) { marks += "b" }
            if run.look.contains(.italic) { marks += "i" }
            if run.look.contains(.strike) { marks += "s" }
            if run.look.contains(.underline) { marks += "u" }
            if run.look.contains(.code) { marks += "c" }
            if run.look.contains(.subscripted) { marks += "v" }
            return run.text + ":" + marks
        }
        #expect(shown.joined(separator: "|") == expected)
    }

    @Test func `a sole paragraph stays in the tag's paragraph and text around it stays`() throws {
        let body = Packages.body(try word("a **b**", "до {{ x | markdown }} после"))
        #expect(
            body
                == "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">до </w:t></w:r><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">b</w:t></w:r><w:r><w:t xml:space=\"preserve\"> после</w:t></w:r></w:p>"
        )
    }

    @Test func `blocks take the place of the tag's paragraph in the template's styles`() throws {
        let parts = try word("# Глава\n\nтекст\n\n- раз\n- два\n\n1. one\n2. two\n\nпотом\n\n5. пять")
        let body = Packages.body(parts)
        #expect(
            body.hasPrefix("<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Глава</w:t>"))
        #expect(body.contains("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">текст</w:t>"))
        let numbers = body.matches(of: #/numId w:val="(\d+)"/#).map { String($0.output.1) }
        #expect(numbers == ["1", "1", "2", "2", "3"])
        let numbering = try #require(parts["word/numbering.xml"])
        #expect(numbering.contains("<w:startOverride w:val=\"5\"/>"))
        #expect(parts["word/_rels/document.xml.rels"]?.contains("Target=\"numbering.xml\"") == true)
        #expect(parts["[Content_Types].xml"]?.contains("/word/numbering.xml") == true)
        #expect(!body.contains("{{"))
    }

    @Test func `text before and behind blocks keeps paragraphs of its own`() throws {
        let body = Packages.body(try word("a\n\nb", "до {{ x | markdown }} после"))
        #expect(body.matches(of: #/<w:p>/#).count == 4)
        #expect(body.matches(of: #/<w:jc w:val="both"/>/#).count == 4)
    }

    @Test func `a table has the template's grid style, a heading row and a paragraph behind it`() throws {
        let body = Packages.body(try word("| A | B |\n|---|--:|\n| 1 | **2** |"))
        #expect(body.contains("<w:tblStyle w:val=\"ab\"/>"))
        #expect(body.contains("<w:tblHeader/>"))
        #expect(body.contains("<w:jc w:val=\"right\"/>"))
        #expect(body.hasSuffix("</w:tbl><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:p>"))
    }

    @Test func `a table that a paragraph follows needs none of its own behind it`() throws {
        let table = "| A | B |\\n|---|--:|\\n| 1 | 2 |"
        func filled(_ body: String) throws -> String {
            Packages.body(try Packages.filled(Packages.docx(body), "{\"x\": \"\(table)\"}"))
        }
        let tag = Part.p("{{ x | markdown }}")
        #expect(try filled(tag + Part.p("после")).contains("</w:tbl><w:p><w:r><w:t xml:space=\"preserve\">после"))
        #expect(
            try filled(tag + Part.p("{% if zz is defined %}") + Part.p("да") + Part.p("{% endif %}") + tag)
                .matches(of: #/<\/w:tbl><w:p>(<w:pPr><\/w:pPr>)?<\/w:p><w:tbl>/#).count == 1)
        #expect(try filled(Part.tbl([tag])).contains("</w:tbl><w:p></w:p></w:tc>"))
        // What says that the row ends before the grid comes in before the table.
        let columns = Part.p("{%tc for c in [1, 2, 3] %}{{ c }}{%tc endfor %}")
        let short = try filled(Part.tbl([columns], [Part.p("{% colspan 1 %}"), tag]))
        #expect(
            short.contains("</w:tbl><w:p></w:p></w:tc></w:tr>") && short.contains("<w:gridAfter w:val=\"1\"/>"),
            "\(short)")
    }

    @Test(
        arguments: [
            (
                "[к](https://ru.wikipedia.org/wiki/Круг_(значения)) и",
                "https://ru.wikipedia.org/wiki/Круг_(значения)",
                "к и"
            ),
            ("[к](https://x.ru/a_(b(c)) \\\"т :)\\\") и", "https://x.ru/a_(b(c))", "к и"),
            ("(см. https://x.ru/a_(b)) и", "https://x.ru/a_(b)", "(см. https://x.ru/a_(b)) и"),
            ("![герб](blue.png) и", nil, "герб и"), ("Да![1]", nil, "Да![1]"),
            ("[![герб](blue.png)](https://x.ru/) и", "https://x.ru/", "герб и"),
        ] as [(String, String?, String)])
    func `brackets that match belong to an address, a picture is its description`(
        source: String, address: String?, text: String
    ) throws {
        let parts = try Packages.filled(
            Packages.docx(Part.p("{{ x | markdown }}")), "{\"x\": \"\(source)\"}")
        let found = parts["word/_rels/document.xml.rels"]?.firstMatch(of: #/Target="([^"]+)" TargetMode/#)?.output.1
        #expect(found.map(String.init) == address)
        #expect(Packages.body(parts).matches(of: #/<w:t[^>]*>([^<]*)/#).map { String($0.output.1) }.joined() == text)
    }

    @Test(arguments: [
        "{{ x | markdown }}", "до {{ x | markdown }}", "{{ x | markdown }} после", "до {{ x | markdown }} после",
    ])
    func `a bookmark around blocks is there once`(text: String) throws {
        let paragraph = Part.p(text).replacing("<w:p>", with: "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>")
            .replacing("</w:p>", with: "<w:bookmarkEnd w:id=\"1\"/></w:p>")
        let body = Packages.body(
            try Packages.filled(Packages.docx(paragraph, styles: Self.styles), "{\"x\": \"а\\n\\nб\"}"))
        #expect(body.ranges(of: "bookmarkStart").count == 1, "\(body)")
        #expect(body.ranges(of: "bookmarkEnd").count == 1, "\(body)")
    }

    @Test func `a table in an item of a list of OpenDocument stands in a box`() throws {
        let item =
            "<text:list><text:list-item><text:p text:style-name=\"P1\">{{ x | markdown }}</text:p></text:list-item></text:list>"
        let body = try #require(
            try Packages.filled(Packages.odt(item), "{\"x\": \"а\\n\\n| б | в |\\n|---|---|\\n| г | д |\\n\\nе\"}")[
                "content.xml"])
        // An item holds paragraphs and lists alone (ODF 1.3 part 3 §5.3.3).
        #expect(body.contains("</text:p><text:p text:style-name=\"P1\"><draw:frame"), "\(body)")
        #expect(body.contains("<draw:text-box fo:min-height=\"0.5cm\"><table:table>"), "\(body)")
        #expect(body.contains("</table:table></draw:text-box></draw:frame></text:p><text:p"), "\(body)")
        // LibreOffice takes a box whose style is like no other for a drawing, and drops the table.
        #expect(!body.contains("ChanceryBox"))
        let frame = "<style:style style:name=\"Frame\" style:family=\"graphic\"/>"
        let like = try #require(
            try Packages.filled(Packages.odt(item, styles: frame), "{\"x\": \"| б |\\n|---|\\n| г |\"}")["content.xml"])
        #expect(like.contains("style:name=\"ChanceryBox\" style:family=\"graphic\" style:parent-style-name=\"Frame\""))
        #expect(like.contains("<draw:frame draw:style-name=\"ChanceryBox\""))
        // A box or a cell in an item may hold a table as it is.
        let inner = item.replacing("{{", with: "<draw:frame><draw:text-box><text:p>{{").replacing(
            "}}", with: "}}</text:p></draw:text-box></draw:frame>")
        let boxed = try #require(
            try Packages.filled(Packages.odt(inner), "{\"x\": \"| б |\\n|---|\\n| г |\"}")["content.xml"])
        #expect(boxed.contains("<draw:text-box><table:table>"), "\(boxed)")
    }

    @Test func `a page break begins the next paragraph on a new page`() throws {
        let body = Packages.body(try word("a\n\n\\newpage\n\nb"))
        #expect(body.matches(of: #/pageBreakBefore/#).count == 1)
        #expect(body.matches(of: #/<w:p>/#).count == 2)
    }

    @Test(arguments: ["{{ u | link(\"сайт\") }}", "{{ u | ссылка(\"сайт\") }}"])
    func `a link is a relation of its part in the template's style`(tag: String) throws {
        let parts = try Packages.filled(
            Packages.docx(Part.p(tag), styles: Self.styles), "{\"u\": \"https://example.org/?a=1&b=2\"}")
        let id = try #require(Packages.body(parts).firstMatch(of: #/r:id="(\w+)"/#)?.output.1)
        #expect(Packages.body(parts).contains("<w:rStyle w:val=\"af\"/>"))
        #expect(
            parts["word/_rels/document.xml.rels"]?.contains(
                "Id=\"\(id)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\""
            ) == true)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\share", "vbscript:x", "../x"])
    func `an address that could run or open something is refused`(address: String) throws {
        #expect(
            try Packages.codes(Packages.docx(Part.p("{{ u | link }}")), "{\"u\": \(Value.text(address).jsonText)}")
                == ["unsafe-address"])
    }

    @Test func `records of data are formatted text where the template says so`() throws {
        let parts = try Packages.filled(
            Packages.docx(Part.p("{{r x }}") + Part.p("{{ y | оформление }}")),
            "{\"x\": [\"a \", {\"text\": \"b\", \"bold\": true}], \"y\": {\"пункты\": [\"раз\", \"два\"], \"нумерация\": true}}"
        )
        let body = Packages.body(parts)
        #expect(body.contains("<w:b/>"))
        #expect(body.matches(of: #/<w:numPr>/#).count == 2)
        #expect(
            try Packages.codes(Packages.docx(Part.p("{{ x }}")), "{\"x\": {\"text\": \"b\", \"bold\": true}}") == [
                "not-text"
            ])
    }

    @Test func `OpenDocument has lists, spans and links of its own`() throws {
        let parts = try Packages.filled(
            Packages.odt(
                "<text:p text:style-name=\"P1\">{{ x | разметка }}</text:p>",
                styles:
                    "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\"/>",
                automatic:
                    "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties fo:text-indent=\"1.25cm\" fo:text-align=\"justify\"/></style:style>"
            ),
            "{\"x\": \"# H\\n\\n**b** [s](https://e.org)\\n\\n- a\\n  1. n\\n- c\"}")
        let body = Packages.body(parts)
        #expect(
            body
                == "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">H</text:h><text:p text:style-name=\"P1\"><text:span text:style-name=\"ChanceryLook1\">b</text:span><text:s/><text:a xlink:type=\"simple\" xlink:href=\"https://e.org\">s</text:a></text:p><text:list text:style-name=\"ChanceryBullets\"><text:list-item><text:p text:style-name=\"P1.ChanceryItem\">a</text:p><text:list text:style-name=\"ChanceryNumbers\"><text:list-item><text:p text:style-name=\"P1.ChanceryItem\">n</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p text:style-name=\"P1.ChanceryItem\">c</text:p></text:list-item></text:list>"
        )
        let content = try #require(parts["content.xml"])
        #expect(content.contains("style:name=\"P1.ChanceryItem\""))
        #expect(content.contains("<text:list-style style:name=\"ChanceryBullets\">"))
    }

    @Test func `what no XML can hold is told at the tag`() throws {
        #expect(
            try Packages.codes(Packages.docx(Part.p("{{ x | markdown }}")), "{\"x\": \"a\\u0001\"}") == [
                "forbidden-character"
            ])
    }

    @Test(arguments: ["*", "**", "[", "`", "<u>", "- ", "> ", "1. ", "|", "\\", "++", "&#x0;", "~~", "# "])
    func `any heap of marks is read in time and loses no other text`(mark: String) {
        let text = MarkdownText.text(of: "а " + String(repeating: mark, count: 3_000) + "слово").plainText
        #expect(text.contains("слово"))
    }
}

extension Value {
    /// The text as JSON spells it.
    var jsonText: String {
        var bytes: [UInt8] = []
        for scalar in (text ?? "").unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes += Array("\\\(scalar)".utf8)
            case "\n": bytes += Array("\\n".utf8)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }
}
