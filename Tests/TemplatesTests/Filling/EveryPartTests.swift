import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Tags stand wherever a text can stand, in each part of a package.
@Suite struct EveryPartTests {
    /// A part with a tag in it, and what stands there when it is filled.
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var parts: [(String, String)]
        var part: String
        var expected: [String]
        var testDescription: String { name }

        /// A part of its own beside a body.
        static func part(_ name: String, _ root: String, _ content: String, _ expected: String) -> Case {
            let text =
                "<w:\(root) xmlns:w=\"\(Packages.w)\">\(content)</w:\(root)>"
            return Case(
                name: name, parts: Packages.docx(Part.p("тело"), more: [("word/\(name).xml", text)]),
                part: "word/\(name).xml", expected: [expected])
        }

        static func body(_ name: String, _ body: String, _ expected: String...) -> Case {
            Case(name: name, parts: Packages.docx(body), part: "word/document.xml", expected: expected)
        }

        static func open(_ name: String, _ body: String, _ expected: String...) -> Case {
            Case(name: name, parts: Packages.odt(body), part: "content.xml", expected: expected)
        }
    }

    private static let p = Part.p("{% for x in xs %}{{ x }};{% endfor %}")
    private static let filled = ">а;</w:t>"

    /// Word writes a box twice: for itself, and for readers that do not know it (ECMA-376-3:2015 §10).
    private static let box =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>\(p)</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>\(p)</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"

    static let word: [Case] = [
        .body("both branches of a text box", box, filled, filled),
        .body(
            "a tracked insertion",
            "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{ xs</w:t></w:r></w:ins><w:r><w:t>[0] }}</w:t></w:r></w:p>",
            ">а<"),
        .part("header1", "hdr", p, "а;"), .part("footer1", "ftr", p, "а;"),
        .part("footnotes", "footnotes", "<w:footnote w:id=\"1\">\(p)</w:footnote>", "а;"),
        .part("endnotes", "endnotes", "<w:endnote w:id=\"1\">\(p)</w:endnote>", "а;"),
        .part("comments", "comments", "<w:comment w:id=\"0\">\(p)</w:comment>", "а;"),
        .part(
            "glossary/document", "glossaryDocument",
            "<w:docParts><w:docPart><w:docPartBody>\(p)</w:docPartBody></w:docPart></w:docParts>", "а;"),
        Case(
            name: "properties",
            parts: Packages.docx(
                Part.p("тело"),
                more: [
                    (
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>О {{ xs[0] }} &amp; Б</dc:title></cp:coreProperties>"
                    )
                ]), part: "docProps/core.xml", expected: ["<dc:title>О а &amp; Б</dc:title>"]),
    ]

    private static let q = "<text:p>{% for x in xs %}{{ x }};{% endfor %}</text:p>"

    /// A package with a master page.
    private static func master(_ name: String) -> Case {
        let parts = Packages.odt("<text:p>тело</text:p>").map { part, text in
            (
                part,
                part == "styles.xml"
                    ? text.replacing(
                        "</office:document-styles>",
                        with:
                            "<office:master-styles><style:master-page style:name=\"Standard\"><style:\(name)>\(q)</style:\(name)></style:master-page></office:master-styles></office:document-styles>"
                    ) : text
            )
        }
        return Case(name: name, parts: parts, part: "styles.xml", expected: [">а;</text:p></style:\(name)>"])
    }

    static let open: [Case] =
        [
            .open(
                "a text box", "<text:p><draw:frame><draw:text-box>\(q)</draw:text-box></draw:frame></text:p>",
                ">а;</text:p></draw:text-box>"),
            .open(
                "a shape", "<text:p><draw:custom-shape>\(q)</draw:custom-shape></text:p>", ">а;</text:p></draw:custom"),
            .open(
                "notes of both kinds",
                ["footnote", "endnote"].map {
                    "<text:p>т<text:note text:note-class=\"\($0)\"><text:note-citation>1</text:note-citation><text:note-body>\(q)</text:note-body></text:note></text:p>"
                }.joined(), ">а;</text:p></text:note-body>", ">а;</text:p></text:note-body>"),
            .open(
                "a comment", "<text:p>т<office:annotation>\(q)</office:annotation></text:p>", ">а;</text:p></office:ann"
            ),
            .open(
                "a reading guide",
                "<text:p>т<text:ruby><text:ruby-base>{{ xs[0] }}</text:ruby-base><text:ruby-text>{{ xs[0] }}</text:ruby-text></text:ruby></text:p>",
                ">а</text:ruby-base><text:ruby-text>а<"),
            .open("a section", "<text:section text:name=\"s\">\(q)</text:section>", ">а;</text:p></text:section>"),
            Case(
                name: "properties",
                parts: Packages.odt("<text:p>тело</text:p>") + [
                    (
                        "meta.xml",
                        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>О {{ xs[0] }}</dc:title><meta:user-defined meta:name=\"n\">{{ xs[0] }}!</meta:user-defined></office:meta></office:document-meta>"
                    )
                ], part: "meta.xml", expected: ["<dc:title>О а</dc:title>", ">а!</meta:user-defined>"]),
        ] + ["header", "footer", "header-left", "footer-first"].map(master)

    @Test func `titles that Word computes of headings leave with their copies of tags`() throws {
        let properties =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><HeadingPairs><vt:vector size=\"2\" baseType=\"variant\"/></HeadingPairs><TitlesOfParts><vt:vector size=\"1\" baseType=\"lpstr\"><vt:lpstr>{% for x in</vt:lpstr></vt:vector></TitlesOfParts><Company>{{ xs[0] }}</Company></Properties>"
        let parts = Packages.docx(Part.p("{{ xs[0] }}"), more: [("docProps/app.xml", properties)])
        let text = try Packages.filled(parts, "xs: [а]")["docProps/app.xml"]
        #expect(text?.contains("/docPropsVTypes\"><Company>а</Company></Properties>") == true, "\(text ?? "")")
    }

    /// A document begun from one of Word's own templates names it by an identifier.
    @Test func `titles that Word computes stay where they hold no tags`() throws {
        let properties =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><Template>{6C1E0B4A-0D3D}tf45088960_win32</Template><HeadingPairs><vt:vector size=\"2\" baseType=\"variant\"/></HeadingPairs></Properties>"
        let parts = Packages.docx(Part.p("{{ xs[0] }}"), more: [("docProps/app.xml", properties)])
        #expect(try Packages.filled(parts, "xs: [а]")["docProps/app.xml"] == properties)
    }

    /// ODF 1.3 part 3 §10.3: what LibreOffice makes of a text box of Word.
    @Test(arguments: ["custom-shape", "rect", "ellipse", "text-box"])
    func `tags alone in the paragraphs of a shape repeat them`(shape: String) throws {
        let content = ["{%p for x in xs %}", "{{ x }};", "{%p endfor %}"].map { "<text:p>\($0)</text:p>" }.joined()
        let parts = Packages.odt("<text:p><draw:frame><draw:\(shape)>\(content)</draw:\(shape)></draw:frame></text:p>")
        let filled = try Packages.filled(parts, "xs: [а, б]")["content.xml"] ?? ""
        #expect(
            filled.contains(">а;</text:p>") && filled.contains(">б;</text:p>") && !filled.contains("<text:p></text:p>"),
            "\(filled)")
    }

    /// OpenOffice.org 2 wrote formulas so.
    @Test func `an embedded object that cannot be parsed stays as it is`() throws {
        let formula =
            "<?xml version=\"1.0\"?><!DOCTYPE math:math PUBLIC \"-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN\" \"math.dtd\"><math:math xmlns:math=\"http://www.w3.org/1998/Math/MathML\">{a}</math:math>"
        let parts = Packages.odt("<text:p>{{ xs[0] }}</text:p>") + [("Object 1/content.xml", formula)]
        let filled = try Packages.filled(parts, "xs: [а]")
        #expect(filled["Object 1/content.xml"] == formula)
        #expect(filled["content.xml"]?.contains(">а</text:p>") == true)
        // The document itself is never left unread.
        #expect(throws: DiagnosticList.self) {
            try Packages.filled(Packages.odt("<text:p>{{ x }}").map { ($0, $1) }, "x: 1")
        }
    }

    @Test func `deleted text holds no tags, and what was deleted inside of a tag is no part of it`() throws {
        let deletion =
            "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>б {{ у</w:delText></w:r><w:r><w:delText>да }}!</w:delText></w:r></w:del>"
        let inside =
            "<w:r><w:t>{{ x</w:t></w:r><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>y</w:delText></w:r></w:del><w:r><w:t>s[0] }}</w:t></w:r>"
        let word = try Packages.filled(
            Packages.docx("<w:p>\(deletion)</w:p><w:p>\(inside)</w:p>"), "xs: [а]")["word/document.xml"]
        #expect(word?.contains("<w:delText>б </w:delText>") == true)
        #expect(word?.contains("<w:delText>!</w:delText>") == true)
        #expect(word?.contains(">а<") == true)
        let open = try Packages.filled(
            Packages.odt(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>б <text:span>{{ у</text:span>да }}!</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>т</text:p>"
            ), "xs: [а]")["content.xml"]
        #expect(open?.contains("<text:p>б <text:span></text:span>!</text:p>") == true, "\(open ?? "")")
    }

    /// Nobody sees parts, and a property is no paragraph.
    @Test func `the place of a property is its name, that of an address the paragraph of its link`() throws {
        let core =
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{{ a }}</dc:title></cp:coreProperties>"
        let custom =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Шифр\"><vt:lpwstr>{{ b }}</vt:lpwstr></property></Properties>"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let link = "<w:p><w:hyperlink xmlns:r=\"\(office)\" r:id=\"rId9\"><w:r><w:t>т</w:t></w:r></w:hyperlink></w:p>"
        let parts = Packages.docx(
            Part.p("т") + link, more: [("docProps/core.xml", core), ("docProps/custom.xml", custom)]
        ).map { name, text in
            guard name == "word/_rels/document.xml.rels" else { return (name, text) }
            let relation =
                "<Relationship Id=\"rId9\" Type=\"\(office)/hyperlink\" Target=\"http://x.ru/{{ c }}\" TargetMode=\"External\"/>"
            return (name, text.replacing("</Relationships>", with: relation + "</Relationships>"))
        }
        let problems = try #require(throws: DiagnosticList.self) { _ = try Packages.filled(parts, "x: 1") }
        #expect(
            Set(problems.diagnostics.map { $0.place.text(in: .russian) })
                == ["свойства документа, «Название»", "свойства документа, «Шифр»", "абзац 2"])
        let meta =
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta><dc:subject>{{ a }}</dc:subject><meta:user-defined meta:name=\"Шифр\">{{ b }}</meta:user-defined></office:meta></office:document-meta>"
        let open = try #require(throws: DiagnosticList.self) {
            _ = try Packages.filled(Packages.odt("<text:p>т</text:p>") + [("meta.xml", meta)], "x: 1")
        }
        #expect(
            open.diagnostics.map { $0.place.text(in: .english) }
                == ["document properties, «Subject»", "document properties, «Шифр»"])
    }

    @Test(arguments: word)
    func `tags are filled in every part of a DOCX`(example: Case) throws { try check(example) }

    @Test(arguments: open)
    func `tags are filled in every part of an ODT`(example: Case) throws { try check(example) }

    private func check(_ example: Case) throws {
        let parts = try Packages.filled(example.parts, "xs: [а]")
        var rest = try #require(parts[example.part])[...]
        #expect(!rest.contains("{"), "\(rest)")
        for expected in example.expected {
            let range = try #require(rest.firstRange(of: expected), "\(rest)")
            rest = rest[range.upperBound...]
        }
    }
}
