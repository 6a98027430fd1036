import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

@Suite struct TemplateTests {
    private func package(_ parts: [(String, String)]) throws -> ZipReader {
        let writer = try ZipWriter()
        for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
        return try ZipReader(writer.finish())
    }

    private func xml(_ root: String, _ text: String) -> String {
        "<w:\(root) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:\(root)>"
    }

    @Test func `all parts that may hold tags are filled, all others are the same bytes`() throws {
        let untouched =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><!-- {{ not a tag }} --></w:styles>"
        let template = try Template.compile(
            package([
                ("word/document.xml", xml("document", "{{ x }}")), ("word/header1.xml", xml("hdr", "{{ x }}")),
                ("docProps/core.xml", "<cp xmlns:dc=\"d\"><dc:title>{{ x }}</dc:title></cp>"),
                ("word/styles.xml", untouched),
                ("word/media/image1.png", "{{ x }}"), ("word/footer1.xml", xml("ftr", "без тегов")),
            ]))
        let filled = try ZipReader(template.fill(.mapping(Mapping(keys: ["x"], values: [.text("мир")]))))
        var texts: [String: String] = [:]
        for entry in filled.entries { texts[entry.name] = String(decoding: try filled.bytes(of: entry), as: UTF8.self) }
        #expect(texts["word/document.xml"]?.contains("мир") == true)
        #expect(texts["word/header1.xml"]?.contains("мир") == true)
        #expect(texts["docProps/core.xml"]?.contains("<dc:title>мир</dc:title>") == true)
        #expect(texts["word/styles.xml"] == untouched)
        #expect(texts["word/media/image1.png"] == "{{ x }}")
        #expect(texts["word/footer1.xml"] == xml("ftr", "без тегов"))
        #expect(template.rootNames == ["x"])
    }

    @Test func `problems of all parts come at once, each in its story`() throws {
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Template.compile(
                package([
                    ("word/document.xml", xml("document", "{{ 1 + }}")),
                    ("word/header2.xml", xml("hdr", "{% endif %}")),
                ]))
        }
        #expect(problems.diagnostics.map(\.place) == [Place(.paragraph(1)), Place(.header(2), .paragraph(1))])
    }

    @Test func `a template without tags comes out as it is`() throws {
        let source = try package([("word/document.xml", xml("document", "{ без } тегов"))])
        let template = try Template.compile(source)
        #expect(!template.hasTags)
        let filled = try ZipReader(template.fill(.null))
        let entries = try #require(filled.entries.first)
        #expect(String(decoding: try filled.bytes(of: entries), as: UTF8.self) == xml("document", "{ без } тегов"))
    }
}
