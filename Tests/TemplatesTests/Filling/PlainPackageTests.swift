import ChanceryArchive
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Word's and LibreOffice's own files of templates give documents.
@Suite struct PlainPackageTests {
    private func plain(_ parts: [(String, String)]) throws -> (parts: [String: String], hadMacros: Bool)? {
        let made = try PlainPackage.document(of: ZipReader(Packages.packed(parts)), limits: Limits())
        return try made.map { (try Packages.unpacked($0.bytes), $0.hadMacros) }
    }

    @Test(arguments: [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ])
    func `a template of Word becomes a document without macros`(type: String) throws {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        let macros = type.contains("macro")
        let parts =
            Packages.docx(Part.p("{{ x }}")).map { name, text in
                var text = text.replacing(word, with: type)
                if macros {
                    text = text.replacing(
                        "</Types>",
                        with:
                            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/vbaData.xml\" ContentType=\"v\"/></Types>"
                    )
                    if name.contains("document.xml.rels") {
                        text = text.replacing(
                            "</Relationships>",
                            with:
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"
                        )
                    }
                }
                return (name, text)
            } + (macros ? [("word/vbaProject.bin", "code"), ("word/vbaData.xml", "<v/>")] : [])
        let filled = try plain(parts)
        let made = try #require(filled)
        #expect(made.hadMacros == macros)
        #expect(made.parts["[Content_Types].xml"]?.contains(word) == true)
        #expect(made.parts["[Content_Types].xml"]?.contains("vbaData") == false)
        #expect(!made.parts.keys.contains { $0.contains("vba") })
        #expect(made.parts["word/_rels/document.xml.rels"]?.contains("vba") == false)
        #expect(made.parts["word/document.xml"]?.contains("{{ x }}") == true)
    }

    @Test func `a template of LibreOffice becomes a document, packed or flat`() throws {
        let type = "application/vnd.oasis.opendocument.text"
        let parts = Packages.odt("<text:p/>").map { ($0.0, $0.1.replacing(type, with: type + "-template")) }
        let filled = try plain(parts)
        let made = try #require(filled)
        #expect(made.parts["mimetype"] == type)
        #expect(made.parts["META-INF/manifest.xml"]?.contains("media-type=\"\(type)\"") == true)
        let flat = "<office:document office:mimetype=\"\(type)-template\">"
        #expect(
            String(decoding: PlainPackage.document(ofFlat: Array(flat.utf8)), as: UTF8.self)
                == "<office:document office:mimetype=\"\(type)\">")
    }

    /// As LibreOffice's own letters and faxes have it since OpenOffice.org 2.
    @Test func `a template whose list of contents names its document type becomes a document`() throws {
        let type = "application/vnd.oasis.opendocument.text"
        let declaration =
            "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><manifest:manifest"
        let parts = Packages.odt("<text:p/>").map {
            ($0.0, $0.1.replacing(type, with: type + "-template").replacing("<manifest:manifest", with: declaration))
        }
        let filled = try plain(parts)
        let made = try #require(filled)
        #expect(made.parts["META-INF/manifest.xml"]?.contains("media-type=\"\(type)\"") == true)
        #expect(made.parts["META-INF/manifest.xml"]?.contains("DOCTYPE") == false)
    }

    @Test func `a document is one`() throws {
        #expect(try plain(Packages.docx("")) == nil)
        #expect(try plain(Packages.odt("")) == nil)
    }
}
