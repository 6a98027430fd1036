import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Carriers that the data do not mean stay, byte for byte: such things stand in documents that are no templates.
@Suite struct UntouchedTests {
    private static let word =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n <w:body><w:p>"
        + MergeFieldTests.simple("MERGEFIELD x")
        + "<w:sdt><w:sdtPr><w:tag w:val=\"y\"/></w:sdtPr><w:sdtContent><w:r><w:t>я</w:t></w:r></w:sdtContent></w:sdt></w:p></w:body></w:document>"
    private static let open =
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>\n <t:p><t:placeholder t:placeholder-type='text'>&lt;x&gt;</t:placeholder></t:p></o:text></o:body></o:document-content>"

    @Test(arguments: [
        [("word/document.xml", word)],
        [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", open)],
    ])
    func `a document whose carriers are not in the data comes out as it is`(parts: [(String, String)]) throws {
        let writer = try ZipWriter()
        for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
        let template = try Template.compile(ZipReader(writer.finish()))
        let filled = try ZipReader(template.fill(.mapping(Mapping(keys: ["z"], values: [.text("мир")]))))
        for (entry, part) in zip(filled.entries, parts) {
            #expect(String(decoding: try filled.bytes(of: entry), as: UTF8.self) == part.1)
        }
        #expect(template.strangers(to: Value(.mapping(Mapping(keys: ["z"], values: [.text("мир")])))).count > 0)
        let meant = try ZipReader(template.fill(.mapping(Mapping(keys: ["x"], values: [.text("мир")]))))
        let last = try #require(meant.entries.last)
        #expect(String(decoding: try meant.bytes(of: last), as: UTF8.self).contains("мир"))
    }

    @Test(arguments: [("Citу", "city"), ("Фамилиия", "Фамилия")])
    func `a field whose name is near to one of the data is misspelt, though it is the only one`(
        field: String, key: String
    ) throws {
        let body = "<w:p>\(MergeFieldTests.simple("MERGEFIELD \(field)"))</w:p>"
        let part = Self.word.replacing(#/<w:p>.*</w:p>/#, with: body)
        let template = try Template.compile(part: Array(part.utf8), isWord: true)
        let data = Value(.mapping(Mapping(keys: [key], values: [.text("мир")])))
        #expect(template.strangers(to: data).isEmpty)
        let problems = try #require(throws: DiagnosticList.self) { _ = try template.fill(data) }
        #expect("\(problems)".contains("«\(key)»"), "\(problems)")
    }
}
