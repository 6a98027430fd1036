import Chancery
import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import ChanceryXML
import Testing

/// A layout profile reaches the pages, the styles and the tables of a document.
@Suite struct LayoutTests {
    private func renderer(_ profile: LayoutProfile?) -> Renderer {
        Renderer(templates: Source.templates, layout: profile)
    }

    private func part(_ name: String, of bytes: [UInt8]) throws -> XMLElement {
        let package = try ZipReader(bytes)
        let entry = try #require(package.entry(name))
        return try XMLTree.parse(package.bytes(of: entry), part: name, limits: Limits()).root
    }

    private static let cases = ModelKind.allCases.flatMap { kind in
        [DocumentFormat.docx, .odt].map { (kind, $0) }
    }

    @Test(arguments: cases)
    func `the built-in templates are laid out as the newest standard says`(
        kind: ModelKind, format: DocumentFormat
    ) throws {
        let plain = try renderer(nil).render(kind.model.starter, as: format).bytes
        #expect(try renderer(.gost2025).render(kind.model.starter, as: format).bytes == plain)
    }

    private static let own: LayoutProfile = {
        var profile = LayoutProfile(.gost2016)
        profile.margins = PageMargins(
            left: Millimetres(25), right: Millimetres(15), top: Millimetres(25), bottom: Millimetres(15))
        profile.landscapeMargins = PageMargins(
            left: Millimetres(15), right: Millimetres(15), top: Millimetres(25), bottom: Millimetres(15))
        profile.font = "Liberation Serif"
        profile.fontSize = Points(13)
        profile.tableFontSize = Points(11)
        profile.executorFontSize = Points(9)
        profile.firstLineIndent = Millimetres(hundredths: 1_270)
        profile.lineSpacing = LineSpacing(hundredths: 115)
        profile.alignment = .left
        profile.blockAlignment = .centred
        profile.firstNumberedPage = 1
        profile.pageNumberDistance = Millimetres(12)
        return profile
    }()

    @Test(arguments: cases)
    func `a profile of one's own gives a document that reads the same`(
        kind: ModelKind, format: DocumentFormat
    ) throws {
        func outline(_ bytes: [UInt8]) throws -> [String] {
            let document = try Importer().document(from: Input(name: "d.\(format)", bytes: bytes)).model
            return DocumentLines(of: document).lines
        }
        let laid = try renderer(Self.own).render(kind.model.starter, as: format).bytes
        try Source.keep(laid, as: "layout-\(kind.rawValue).\(format)")
        #expect(try outline(laid) == outline(renderer(nil).render(kind.model.starter, as: format).bytes))
    }

    @Test func `a DOCX takes every measure of a profile`() throws {
        let bytes = try renderer(Self.own).render(Order.starter.withoutAppendices).bytes
        let document = DOMText(try part("word/document.xml", of: bytes))
        #expect(document.contains(#"w:pgMar w:top="1417" w:right="850" w:bottom="850" w:left="1417" w:header="680""#))
        #expect(!document.contains("w:titlePg"))
        let styles = DOMText(try part("word/styles.xml", of: bytes))
        #expect(styles.contains(#"w:ascii="Liberation Serif""#))
        #expect(styles.contains(#"<w:sz w:val="26"/>"#))
        #expect(styles.style("TableText").contains(#"<w:sz w:val="22"/>"#))
        #expect(styles.style("ExecutorMark").contains(#"<w:sz w:val="18"/>"#))
        #expect(styles.style("BodyText").contains(#"w:firstLine="720""#))
        #expect(styles.style("BodyText").contains(#"<w:spacing w:line="276" w:lineRule="auto"/>"#))
        #expect(!styles.style("BodyText").contains("w:jc"))
        // 210 − 25 − 15 − 75 mm.
        #expect(styles.style("BlockRight").contains(#"w:left="5386""#))
        #expect(styles.style("BlockRight").contains(#"<w:jc w:val="center"/>"#))
        #expect(styles.style("Signature").contains(#"w:pos="9638""#))
    }

    @Test func `an ODT takes every measure of a profile`() throws {
        let bytes = try renderer(Self.own).render(Order.starter.withoutAppendices, as: .odt).bytes
        let styles = DOMText(try part("styles.xml", of: bytes))
        #expect(
            styles.contains(
                #"fo:margin-top="1.2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="1.5cm""#))
        #expect(!styles.contains("style:header-first"))
        #expect(styles.contains(#"style:font-name="Liberation Serif""#))
        #expect(styles.contains(#"<style:font-face style:name="Liberation Serif""#))
        #expect(styles.contains(#"fo:font-size="13pt""#))
        #expect(styles.style("Table_20_Text").contains(#"fo:font-size="11pt""#))
        #expect(styles.style("Executor_20_Mark").contains(#"fo:font-size="9pt""#))
        #expect(styles.style("Text_20_body").contains(#"fo:text-indent="1.27cm""#))
        #expect(styles.style("Text_20_body").contains(#"fo:line-height="115%""#))
        #expect(!styles.style("Text_20_body").contains("fo:text-align"))
        #expect(styles.style("Block_20_Right").contains(#"fo:margin-left="9.5cm""#))
        #expect(styles.style("Block_20_Right").contains(#"fo:text-align="center""#))
    }

    @Test(arguments: [AppendixPages.own, .continued])
    func `the pages of appendices count as a profile says`(pages: AppendixPages) throws {
        var profile = LayoutProfile(.gost2025)
        profile.appendixPages = pages
        let docx = DOMText(try part("word/document.xml", of: renderer(profile).render(Order.starter).bytes))
        #expect(docx.contains(#"<w:pgNumType w:start="1"/>"#) == (pages == .own))
        let odt = DOMText(try part("content.xml", of: renderer(profile).render(Order.starter, as: .odt).bytes))
        #expect(odt.contains(#"style:page-number="1""#) == (pages == .own))
        #expect(odt.contains(#"style:page-number="auto""#) == (pages == .continued))
    }

    @Test func `what breaks a rule of a profile is told, with the name of the profile`() throws {
        var order = Order.starter.withoutAppendices
        order.subject = nil
        order.clauses = [Clause(text: "один", clauses: [Clause(text: "два")])]
        var profile = LayoutProfile(.gost2016)
        profile.rubricDepth = 1
        #expect(try renderer(profile).render(order).diagnostics.map(\.code.rawValue) == ["rubric-too-deep"])
        #expect(try renderer(.gost2025).render(order).diagnostics.map(\.code.rawValue) == ["heading-missing"])
        #expect(try renderer(nil).render(order).diagnostics.isEmpty)
    }

    @Test func `tables are as wide as the text of a profile's pages`() throws {
        var profile = LayoutProfile(.gost2025)
        profile.landscapeMargins.left = Millimetres(30)
        let docx = try renderer(profile).render(Plan.starter).bytes
        // 297 − 30 − 20 mm.
        #expect(DOMText(try part("word/document.xml", of: docx)).contains(#"<w:tblW w:w="14003" w:type="dxa"/>"#))
        let odt = try renderer(profile).render(Plan.starter, as: .odt).bytes
        #expect(DOMText(try part("content.xml", of: odt)).contains(#"style:width="24.7cm""#))
        profile.blockWidth = Millimetres(70)
        let letter = DOMText(
            try part("word/document.xml", of: renderer(profile).render(Letter.starter).bytes))
        #expect(letter.contains(#"<w:gridCol w:w="3969"/><w:gridCol w:w="1700"/><w:gridCol w:w="3969"/>"#))
    }

    @Test func `a template of one's own without a list of fonts gets one, and keeps what is not the profile's`() throws
    {
        let spaces = [
            "office": "office", "style": "style", "text": "text", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
        ].sorted { $0.key < $1.key }.map { prefix, name in
            "xmlns:\(prefix)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }.joined(separator: " ")
        let template = """
            <office:document \(spaces) office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">\
            <office:styles><style:style style:name="Mine" style:family="paragraph"><style:paragraph-properties \
            fo:margin-left="1cm"/></style:style></office:styles><office:body><office:text><text:p>{{ x }}</text:p>\
            </office:text></office:body></office:document>
            """
        let bytes = try FlatTemplate.laidOut(template, by: Self.own)
        let text = DOMText(try XMLTree.parse(bytes, part: "", limits: Limits()).root)
        #expect(
            text.contains(#"<style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'"/>"#))
        #expect(text.contains(#"<style:paragraph-properties fo:margin-left="1cm"/>"#))
        #expect(text.contains("<text:p>да</text:p>"))
    }

    @Test func `a profile is the name of a standard or a file`() throws {
        let files = MemoryFiles([
            "/w/own.yaml": "name: своё\nbase: gost-2016\nfontSize: 13\n", "/w/bad.yaml": "name: своё\nfontsize: 13\n",
            "/w/late.yaml": "name: своё\nfirstNumberedPage: 3\n",
        ])
        let store = LayoutStore(files: files)
        #expect(try store.profile("gost-2016") == .gost2016)
        #expect(try store.profile("/w/own.yaml").fontSize == Points(13))
        for (name, code) in [
            ("gost-2026", "unknown-layout"), ("/w/bad.yaml", "unknown-key"), ("/w/late.yaml", "first-numbered-page"),
        ] {
            let problems = try #require(throws: DiagnosticList.self) { _ = try store.profile(name) }
            #expect(problems.diagnostics.map(\.code.rawValue) == [code])
            #expect(problems.diagnostics.allSatisfy { $0.file == name })
        }
    }
}

/// Renders a flat template of a test's own.
private enum FlatTemplate {
    static func laidOut(_ template: String, by profile: LayoutProfile) throws -> [UInt8] {
        let store = TemplateStore(files: MemoryFiles(["/t/own.fodt": template]), executable: "/t/chancery")
        let data = Value.mapping(Mapping(keys: ["x"], values: [.text("да")]))
        return try Renderer(templates: store, layout: profile).render(data, template: "/t/own.fodt").bytes
    }
}

extension Order {
    fileprivate var withoutAppendices: Order {
        var order = self
        order.appendices = []
        return order
    }
}
