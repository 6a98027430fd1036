import Chancery
import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import ChanceryXML
import Testing

@Suite struct RenderedFormatTests {
    @Test func `the built-in template of plans gives the same text as DOCX and as ODT`() throws {
        let docx = try texts(.docx, part: "word/document.xml", paragraphs: ["p"])
        let odt = try texts(.odt, part: "content.xml", paragraphs: ["p", "h"])
        #expect(docx.filter { !$0.isEmpty } == odt.filter { !$0.isEmpty })
        #expect(docx.count > 20)
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

    private func texts(
        _ format: DocumentFormat, part name: String, paragraphs: Set<String>
    ) throws -> [String] {
        var result: [String] = []
        func read(_ element: XMLElement) {
            if paragraphs.contains(element.localName) {
                result.append(element.text.trimmingBlanks)
            } else {
                element.elements.forEach(read)
            }
        }
        read(try part(name, of: try render(format)))
        return result
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
