import Chancery
import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import ChanceryXML
import Testing

@Suite struct RenderedFormatTests {
    @Test(arguments: ModelKind.allCases)
    func `the built-in templates of a kind give the same text as DOCX and as ODT`(kind: ModelKind) throws {
        func outline(_ format: DocumentFormat) throws -> [String] {
            // Appendices are joined by format; here it is the kind's own template that counts.
            let template = try Renderer(templates: Source.templates).prepare(kind.rawValue, as: format)
            let bytes = try template.document(of: kind.model.starter.writtenValue)
            try Source.keep(bytes, as: "starter-\(kind.rawValue).\(format)")
            return DocumentLines(of: try Importer().document(from: Input(name: "d.\(format)", bytes: bytes)).model)
                .lines
        }
        let docx = try outline(.docx)
        #expect(try docx == outline(.odt))
        #expect(docx.count > 5)
    }

    @Test func `an ODT begins with its bare type`() throws {
        let bytes = try render(.odt)
        #expect(String(decoding: bytes[30..<38], as: UTF8.self) == "mimetype")
        #expect(String(decoding: bytes[38..<77], as: UTF8.self) == "application/vnd.oasis.opendocument.text")
        let meta = try part("meta.xml", of: bytes)
        #expect(meta.text.contains(Plan.starter.title))
    }

    @Test func `a template of another format than the output is told`() throws {
        let problem = try #require(throws: DiagnosticList.self) {
            _ = try Renderer(templates: Source.templates).render(Plan.starter, template: "plan", as: .fodt)
        }
        #expect(problem.diagnostics.map(\.code) == ["other-format"])
        #expect(problem.diagnostics.first?.fault == .usage)
    }

    private func render(_ format: DocumentFormat) throws -> [UInt8] {
        try Renderer(templates: Source.templates).render(Plan.starter, as: format).bytes
    }

    private func part(_ name: String, of bytes: [UInt8]) throws -> XMLElement {
        let package = try ZipReader(bytes)
        let entry = try #require(package.entry(name))
        return try XMLTree.parse(package.bytes(of: entry), part: name, limits: Limits()).root
    }
}
