import ChanceryArchive
import ChanceryData
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Tags in the addresses of links: braces are encoded there, in DOCX they stand in relations.
@Suite struct LinkTests {
    private func fill(_ parts: [(String, String)], _ data: String) throws -> [String: String] {
        let writer = try ZipWriter()
        for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
        let template = try Template.compile(ZipReader(writer.finish()))
        let filled = try ZipReader(template.fill(DataReader.read(Array(data.utf8))))
        var texts: [String: String] = [:]
        for entry in filled.entries { texts[entry.name] = String(decoding: try filled.bytes(of: entry), as: UTF8.self) }
        #expect(filled.entries.map(\.name) == parts.map(\.0))
        return texts
    }

    private func relations(_ target: String) -> (String, String) {
        (
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"\(target)\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"
        )
    }

    private func document(_ body: String) -> (String, String) {
        (
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\(body)</w:body></w:document>"
        )
    }

    private let link = "<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>ссылка</w:t></w:r></w:hyperlink></w:p>"

    @Test(arguments: [
        "https://а.рф/?id={{ x }}", "https://а.рф/?id=%7B%7B%20x%20%7D%7D", "https://а.рф/?id=%7b%7bx%7d%7d",
    ])
    func `the address of a relation is filled`(target: String) throws {
        let texts = try fill([relations(target), document(link)], "x: 'a b&c'")
        #expect(texts["word/_rels/document.xml.rels"]?.contains("Target=\"https://а.рф/?id=a%20b&amp;c\"") == true)
        #expect(texts["word/document.xml"] == document(link).1)
    }

    @Test func `a link in a loop has an address of its own in each turn`() throws {
        let body = Part.p("{% for x in xs %}") + link + Part.p("{% endfor %}")
        let texts = try fill([relations("https://e.org/%7B%7Bx.id%7D%7D"), document(body)], "xs: [{id: 1}, {id: 2}]")
        let text = try #require(texts["word/document.xml"])
        for number in 1...2 { #expect(text.contains("HYPERLINK &quot;https://e.org/\(number)&quot; "), "\(text)") }
        #expect(!text.contains("w:hyperlink"))
        #expect(texts["word/_rels/document.xml.rels"]?.contains("rId1") == false)
        #expect(texts["word/_rels/document.xml.rels"]?.contains("rId2") == true)
    }

    @Test func `a link of ODF is filled, in loops, too`() throws {
        let body =
            "<text:p xmlns:xlink=\"http://www.w3.org/1999/xlink\">{% for x in xs %}<text:a xlink:type=\"simple\" xlink:href=\"https://e.org/%7B%7B%20x%20%7D%7D\">{{ x }}</text:a>{% endfor %}</text:p>"
        let part = OpenSheet.part([]).replacing("<office:text>", with: "<office:text>\(body)")
        let root = try Sheet.odt.fill(part, try DataReader.read(Array("xs: [1, а]".utf8)))
        let addresses = root.descendants("a").compactMap { $0.attribute("href", .xlink) }
        #expect(addresses == ["https://e.org/1", "https://e.org/%D0%B0"])
    }

    @Test func `alternative texts, properties and the glossary are filled`() throws {
        let picture =
            "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"Р\" descr=\"Фото: {{ x }}\"/></wp:inline></w:drawing></w:r></w:p>"
        let custom =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"v\"><property name=\"n\"><vt:lpwstr>{{ x }}</vt:lpwstr></property></Properties>"
        let texts = try fill(
            [
                document(picture), ("docProps/custom.xml", custom),
                ("docProps/app.xml", "<P><Company>{{ x }}</Company></P>"),
                ("word/glossary/document.xml", document(Part.p("{{ x }}")).1),
            ], "x: '\"да\" & <нет>'")
        let shown = "\"да\" &amp; &lt;нет&gt;"
        #expect(
            texts["word/document.xml"]?.contains("descr=\"Фото: &quot;да&quot; &amp; &lt;нет>\"") == true
                || texts["word/document.xml"]?.contains("descr=\"Фото: &quot;да&quot; &amp; &lt;нет&gt;\"") == true)
        for name in ["docProps/custom.xml", "docProps/app.xml", "word/glossary/document.xml"] {
            #expect(texts[name]?.contains(shown) == true, "\(name): \(texts[name] ?? "")")
        }
    }
}
