import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

@Suite struct DocumentTests {
    private let style =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"

    /// A document with a style, a list, a note, a picture, a bookmark, a header and a landscape page.
    private func guest(isLandscape: Bool) throws -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let body =
            "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"B\"/><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>пункт</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:hyperlink xmlns:r=\"\(office)\" r:id=\"rId7\"><w:r><w:t>ссылка</w:t></w:r></w:hyperlink></w:p>"
        var parts = Packages.docx(
            body,
            styles: style
                + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"a\"/></w:style>",
            more: [
                (
                    "word/numbering.xml",
                    "<w:numbering xmlns:w=\"\(Packages.w)\"><w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"1\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
                ),
                (
                    "word/footnotes.xml",
                    "<w:footnotes xmlns:w=\"\(Packages.w)\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>сноска</w:t></w:r></w:p></w:footnote></w:footnotes>"
                ),
                (
                    "word/header1.xml",
                    "<w:hdr xmlns:w=\"\(Packages.w)\"><w:p><w:r><w:t>колонтитул гостя</w:t></w:r></w:p></w:hdr>"
                ),
            ])
        for index in parts.indices {
            if parts[index].0 == "word/_rels/document.xml.rels" {
                let more =
                    [
                        ("rId2", "numbering", "numbering.xml"), ("rId3", "footnotes", "footnotes.xml"),
                        ("rId4", "header", "header1.xml"),
                    ].map {
                        "<Relationship Id=\"\($0.0)\" Type=\"\(office)/\($0.1)\" Target=\"\($0.2)\"/>"
                    }.joined()
                    + "<Relationship Id=\"rId7\" Type=\"\(office)/hyperlink\" Target=\"https://example.org\" TargetMode=\"External\"/>"
                parts[index].1 = parts[index].1.replacing("</Relationships>", with: more + "</Relationships>")
            }
            if parts[index].0 == "word/document.xml", isLandscape {
                parts[index].1 = parts[index].1.replacing(
                    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                    with:
                        "<w:sectPr><w:headerReference xmlns:r=\"\(office)\" w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                )
            }
        }
        return try Packages.packed(parts)
    }

    private func filled(_ tag: String, _ guest: [UInt8], behind: String = "") throws -> [String: String] {
        try Packages.filled(
            Packages.docx(
                "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"B\"/><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>до</w:t></w:r></w:p>"
                    + Part.p(tag) + behind, styles: style),
            "{\"f\": \"g.docx\"}", door: TestDoor(files: ["g.docx": guest]))
    }

    @Test func `a document stands where its tag stood, with styles, lists, notes and links under fresh ids`() throws {
        let parts = try filled("{{ f | document }}", guest(isLandscape: false), behind: Part.p("после"))
        let body = Packages.body(parts)
        #expect(!body.contains("{{") && !body.contains("<?"))
        let order = ["до", "пункт", "ссылка", "после"].compactMap { body.firstRange(of: $0)?.lowerBound }
        #expect(order == order.sorted() && order.count == 4)
        #expect(body.contains("w:name=\"B_1\""))
        #expect(parts["word/styles.xml"]?.contains("w:styleId=\"Own\"") == true)
        #expect(parts["word/styles.xml"]?.matches(of: #/w:styleId="a"/#).count == 1)
        #expect(parts["word/numbering.xml"]?.contains("<w:num w:numId=\"1\">") == true)
        #expect(parts["word/footnotes.xml"]?.contains("сноска") == true)
        #expect(body.contains("<w:footnoteReference w:id=\"1\"/>"))
        let rels = try #require(parts["word/_rels/document.xml.rels"])
        for kind in ["numbering", "footnotes", "hyperlink"] { #expect(rels.contains("/\(kind)\"")) }
        #expect(parts["[Content_Types].xml"]?.contains("/word/footnotes.xml") == true)
        #expect(!(parts["word/document.xml"]?.contains("landscape") ?? true))
    }

    @Test func `a list of the document goes on as its own beside the lists around`() throws {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let numbering =
            "<w:numbering xmlns:w=\"\(Packages.w)\"><w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        let host = Packages.docx(Part.p("{{ f | document }}"), styles: style, more: [("word/numbering.xml", numbering)])
            .map { name, text in
                guard name == "word/_rels/document.xml.rels" else { return (name, text) }
                let relation = "<Relationship Id=\"rId2\" Type=\"\(office)/numbering\" Target=\"numbering.xml\"/>"
                return (name, text.replacing("</Relationships>", with: relation + "</Relationships>"))
            }
        let parts = try Packages.filled(
            host, "{\"f\": \"g.docx\"}", door: TestDoor(files: ["g.docx": guest(isLandscape: false)]))
        #expect(parts["word/numbering.xml"]?.contains("<w:num w:numId=\"4\">") == true)
        #expect(Packages.body(parts).contains("<w:numId w:val=\"4\"/>"))
    }

    @Test func `pages of its own are sections of its own, and those around go on behind them`() throws {
        let text = try #require(
            filled("{{ f | документ }}", guest(isLandscape: true), behind: Part.p("после"))["word/document.xml"])
        let sections = text.matches(of: #/<w:pgSz [^>]*>/#).map { $0.output.contains("landscape") }
        #expect(sections == [false, true, false])
    }

    @Test func `at the end its pages are the last ones`() throws {
        let parts = try filled("{{ f | document }}", guest(isLandscape: true))
        let text = try #require(parts["word/document.xml"])
        let sections = text.matches(of: #/<w:pgSz [^>]*>/#).map { $0.output.contains("landscape") }
        #expect(sections == [false, true])
        #expect(parts["word/header1.xml"]?.contains("колонтитул гостя") == true)
        let shared = try #require(
            filled("{{ f | document(pages=\"shared\") }}", guest(isLandscape: true))["word/document.xml"])
        #expect(shared.matches(of: #/<w:sectPr/#).count == 1)
    }

    @Test func `in a cell a document ends with a paragraph`() throws {
        let cell = try Packages.body(
            Packages.filled(
                Packages.docx(Part.tbl([Part.p("{{ f | document }}")]), styles: style), "{\"f\": \"g.docx\"}",
                door: TestDoor(files: ["g.docx": Packages.packed(Packages.docx(Part.tbl([Part.p("x")]), styles: style))]
                )))
        #expect(cell.contains("</w:tbl><w:p/></w:tc>"))
    }

    @Test func `an ODT takes in an ODT with a master page of its own`() throws {
        let page = { (name: String, width: String) in
            "</office:styles><office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties fo:page-width=\"\(width)\" fo:page-height=\"20cm\"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"pm1\"/></office:master-styles><office:styles>"
        }
        let auto = "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
        func fixed(_ parts: [(String, String)]) -> [(String, String)] {
            parts.map { ($0.0, $0.1.replacing("<office:styles></office:styles>", with: "")) }
        }
        let guest = try Packages.packed(
            fixed(
                Packages.odt(
                    "<text:p text:style-name=\"P1\">гость</text:p>", styles: page("a", "29cm"), automatic: auto)))
        let parts = try Packages.filled(
            fixed(
                Packages.odt(
                    "<text:p text:style-name=\"P1\">до</text:p><text:p>{{ f | document }}</text:p><text:p text:style-name=\"P1\">после</text:p>",
                    styles: page("b", "21cm"), automatic: auto)),
            "{\"f\": \"g.odt\"}", door: TestDoor(files: ["g.odt": guest]))
        let content = try #require(parts["content.xml"])
        let styles = try #require(parts["styles.xml"])
        #expect(styles.contains("style:name=\"Standard_d1\""))
        #expect(styles.contains("style:name=\"pm1_d1\""))
        #expect(content.contains("style:master-page-name=\"Standard_d1\""))
        #expect(content.contains("style:master-page-name=\"Standard\""))
        #expect(!content.contains("<?chancery"))
    }

    @Test func `in an item of a list of OpenDocument a document has paragraphs, lists and boxes alone`() throws {
        let table =
            "<table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell><text:p>в</text:p></table:table-cell></table:table-row></table:table>"
        let guest = try Packages.packed(
            Packages.odt(
                "<text:h text:outline-level=\"1\">а</text:h><text:section text:name=\"S\"><text:p>б</text:p>\(table)</text:section><text:p>г</text:p>"
            ))
        let content = try #require(
            Packages.filled(
                Packages.odt(
                    "<text:list><text:list-item><text:p>{{ f | document }}</text:p></text:list-item></text:list>"),
                "{\"f\": \"g.odt\"}", door: TestDoor(files: ["g.odt": guest]))["content.xml"])
        let item = try #require(content.firstMatch(of: #/<text:list-item>(.*)<\/text:list-item>/#)?.output.1)
        #expect(!item.contains("<text:section"))
        let names = item.matches(of: #/<([\w:-]+)/#).map { String($0.output.1) }
        #expect(
            names == [
                "text:h", "text:p", "text:p", "draw:frame", "draw:text-box", "table:table", "table:table-column",
                "table:table-row", "table:table-cell", "text:p", "text:p",
            ])
        for text in ["а", "б", "в", "г"] { #expect(item.contains(">\(text)</text:")) }
    }

    @Test func `a document that is missing is told with its name at its tag`() throws {
        let parts = Packages.docx(Part.p("x") + Part.p("{{ f | document }}"))
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Packages.filled(parts, "{\"f\": \"нет.docx\"}", door: TestDoor())
        }
        #expect(problems.diagnostics.map(\.place) == [Place(.paragraph(2))])
        #expect(problems.diagnostics.first?.wording.english.hasPrefix("«нет.docx»: ") == true)
    }

    @Test func `what is no document is told, and nothing is made`() throws {
        #expect(
            try Packages.codes(Packages.docx(Part.p("{{ f | document }}")), "{\"f\": \"../x.docx\"}") == [
                "file-outside"
            ])
        #expect(
            try Packages.codes(
                Packages.docx(Part.p("{{ f | document }}")), "{\"f\": \"x.docx\"}",
                door: TestDoor(files: ["x.docx": Packages.packed(Packages.odt("<text:p/>"))])) == ["other-format"])
        #expect(
            try Packages.codes(
                Packages.docx(Part.p("{{ f | document }} {{ f | picture }}")), "{\"f\": \"x\"}", door: TestDoor()
            ).count == 1)
    }
}
