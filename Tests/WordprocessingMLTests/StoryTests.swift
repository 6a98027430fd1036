import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// Headers, footers, notes and comments.
@Suite struct StoryTests {
    private func read(_ package: [UInt8]) throws -> (document: Document, diagnostics: [Diagnostic]) {
        try DocumentReader.read(ZipReader(package))
    }

    @Test func `headers and footers are those that sections refer to, each once, in the order of their use`() throws {
        func part(_ root: String, _ text: String) -> String {
            "<w:\(root) \(Word.names())>\(Word.p(text))</w:\(root)>"
        }
        let package = try Word.package(
            body: """
                \(Word.p("а", "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"x1\"/><w:headerReference w:type=\"default\" r:id=\"x0\"/></w:sectPr>"))\
                <w:sectPr><w:headerReference w:type="default" r:id="x0"/><w:headerReference w:type="even" r:id="x3"/>\
                <w:headerReference w:type="default" r:id="нет"/><w:footerReference w:type="default" r:id="x4"/></w:sectPr>
                """,
            extra: [
                ("header", "h0.xml", part("hdr", "обычный")), ("header", "h1.xml", part("hdr", "первый")),
                ("header", "h2.xml", part("hdr", "ничей")), ("header", "h3.xml", part("hdr", "чётный")),
                ("footer", "f0.xml", part("ftr", "низ")),
            ])
        let document = try read(package).document
        #expect(document.headers.map(Word.outline) == [["первый"], ["обычный"], ["чётный"]])
        #expect(document.footers.map(Word.outline) == [["низ"]])
    }

    @Test func `a part that two ids lead to is read once`() throws {
        let ids = ["a", "b"].map { "<Relationship Id=\"\($0)\" Type=\"\(Word.office)/footer\" Target=\"f.xml\"/>" }
            .joined()
        let section =
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"a\"/><w:footerReference w:type=\"even\" r:id=\"b\"/></w:sectPr>"
        let package = try Word.zip([
            (
                "_rels/.rels",
                Word.relationshipPart(
                    "<Relationship Id=\"r\" Type=\"\(Word.office)/officeDocument\" Target=\"d.xml\"/>")
            ),
            ("_rels/d.xml.rels", Word.relationshipPart(ids)),
            ("d.xml", "<w:document \(Word.names())><w:body>\(Word.p("а"))\(section)</w:body></w:document>"),
            ("f.xml", "<w:ftr \(Word.names())>\(Word.p("низ"))</w:ftr>"),
        ])
        #expect(try read(package).document.footers.map(Word.outline) == [["низ"]])
    }

    @Test func `notes and comments are stories of their own, separators are none`() throws {
        let package = try Word.package(
            body:
                "<w:p>\(Word.r("а"))<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            footnotes: """
                <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
                <w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\(Word.r(" см."))</w:p>\
                \(Word.tbl(Word.tr(Word.tc("1"))))</w:footnote><w:footnote w:type="normal" w:id="3">\(Word.p("вторая"))</w:footnote>
                """,
            endnotes: "<w:endnote w:id=\"1\">\(Word.p("в конце"))</w:endnote>",
            comments: "<w:comment w:id=\"0\" w:author=\"А\">\(Word.p("проверить"))</w:comment>")
        let document = try read(package).document
        #expect(document.footnotes.map(Word.outline) == [[" см.", "1"], ["вторая"]])
        #expect(document.endnotes.map(Word.outline) == [["в конце"]])
        #expect(document.comments.map(Word.outline) == [["проверить"]])
        #expect(Word.outline(document.body) == ["а"])
    }

    @Test func `a problem in a note names the note`() throws {
        let package = try Word.package(
            body: "",
            footnotes:
                "<w:footnote w:id=\"1\">\(Word.p("а"))</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><c:chart/></w:r></w:p></w:footnote>"
        )
        #expect(try read(package).diagnostics.map(\.place) == [Place(.footnote(2), .paragraph(1))])
    }

    @Test func `a part beside the main one that is missing, empty or broken costs a warning`() throws {
        for text in ["", "<w:hdr", "<w:hdr xmlns:w=\"\(Word.main)\"><w:p></w:hdr>"] {
            let package = try Word.package(
                body: Word.p("а") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"x0\"/></w:sectPr>",
                extra: [("header", "h.xml", text)])
            let (document, diagnostics) = try read(package)
            #expect(Word.outline(document.body) == ["а"])
            #expect(diagnostics.map(\.severity) == [.warning])
        }
        let package = try Word.package(
            body: Word.p("а"),
            extra: [("styles", "styles.xml", ""), ("numbering", "numbering.xml", ""), ("comments", "c.xml", "")])
        #expect(try read(package).diagnostics.map(\.code) == ["empty-part", "empty-part", "malformed-xml"])
    }
}
