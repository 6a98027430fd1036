import Chancery
import ChanceryDiagnostics
import ChanceryDocument
import Testing

/// Documents of Word in one XML file.
@Suite struct FlatInputTests {
    private func texts(_ xml: String) throws -> [String] {
        try Importer().document(from: Input(name: "план.xml", bytes: Array(xml.utf8))).model.body.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
        }
    }

    @Test func `a flat package of Word is read like any document`() throws {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let xml = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <?mso-application progid="Word.Document"?>
            <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\
            <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>\
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r" Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>\
            </pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>\
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>План</w:t></w:r></w:p>\
            </w:body></w:document></pkg:xmlData></pkg:part></pkg:package>
            """
        #expect(try texts(xml) == ["План"])
    }

    @Test func `a document of Word 2003 is read like any document`() throws {
        let xml = """
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>\
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>\
            <w:p><w:r><w:t>План</w:t></w:r></w:p></w:body></w:wordDocument>
            """
        #expect(try texts(xml) == ["План"])
    }

    @Test func `a broken one is refused with its name`() throws {
        let xml = "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p>"
        let problem = try #require(throws: DiagnosticList.self) { _ = try texts(xml) }
        #expect(problem.diagnostics.map(\.code) == ["malformed-xml"])
        #expect(problem.diagnostics.map(\.file) == ["план.xml"])
    }
}
