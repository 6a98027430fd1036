import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

struct AnnotatorTests {
    private let annotations = [
        Annotation("one", at: Place(.paragraph(2))), Annotation("two", at: Place(.table(1), .row(1), .cell(2))),
        Annotation("three", at: Place(.header(1), .paragraph(1))),
    ]
    private let blocks: [Block] = [.p("a"), .p("{{ b }}"), .table([[[.p("c")], [.p("d"), .p("{{ e }}")]]])]

    /// What each paragraph says with the remarks in it.
    private func paragraphs(_ root: XMLElement, _ name: String) -> [String] {
        root.descendants("p").filter { $0.descendants(name).first != nil }.map(\.text)
    }

    @Test func `remarks stand in the paragraphs of their places, those of headers in the first`() throws {
        let word = try XMLTree.parse(Array(WordSheet.part(blocks).utf8), part: "word/document.xml", limits: Limits())
        var annotator = PartAnnotator(dialect: .wordprocessingML, annotations: annotations, firstNumber: 3)
        let root = annotator.annotated(word.root)
        #expect(paragraphs(root, "commentReference") == ["a", "{{ b }}", "{{ e }}"])
        #expect(annotator.comments.map(\.number) == [3, 4, 5])
        #expect(annotator.comments.map(\.annotation.text) == ["three", "one", "two"])
    }

    @Test func `in ODF the remark stands in the text`() throws {
        let bytes = try TemplateAnnotator.annotated(
            flat: Array(OpenSheet.part(blocks).utf8), annotations, limits: Limits())
        let root = try XMLTree.parse(bytes, part: "flat", limits: Limits()).root
        #expect(
            root.descendants("annotation").map(\.text) == ["Chancerythree", "Chanceryone", "Chancerytwo"])
    }

    @Test func `a package gets the part, the relation and the type that comments need`() throws {
        let writer = try ZipWriter()
        let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        try writer.add("[Content_Types].xml", Array(types.utf8))
        try writer.add("word/document.xml", Array(WordSheet.part(blocks).utf8))
        let bytes = try TemplateAnnotator.annotated(
            try ZipReader(try writer.finish()), annotations, limits: Limits())
        // Twice: the remarks of the second copy take the places of those of the first.
        let again = try TemplateAnnotator.annotated(try ZipReader(bytes), annotations, limits: Limits())
        let archive = try ZipReader(again)
        let text: (String) throws -> XMLElement = { name in
            let entry = try #require(archive.entry(name))
            return try XMLTree.parse(try archive.bytes(of: entry), part: name, limits: Limits()).root
        }
        #expect(try Array(text("word/_rels/document.xml.rels").elements).count == 1)
        #expect(try Array(text("[Content_Types].xml").elements).count == 1)
        let comments = try Array(text("word/chancery-comments.xml").elements)
        #expect(comments.compactMap { $0.attribute("id", .wordprocessingML) } == ["0", "1", "2"])
        #expect(try text("word/document.xml").descendants("commentReference").count == 3)
    }

    @Test func `remarks are taken out again, comments of others stay`() throws {
        let flat = Array(OpenSheet.part(blocks).utf8)
        let open = try TemplateAnnotator.annotated(flat: flat, annotations, limits: Limits())
        let other = String(decoding: open, as: UTF8.self).replacing("Chancery<", with: "Анна<", maxReplacements: 1)
        let cleaned = try TemplateAnnotator.annotated(flat: Array(other.utf8), [], limits: Limits())
        let root = try XMLTree.parse(cleaned, part: "flat", limits: Limits()).root
        #expect(root.descendants("annotation").map(\.text) == ["Аннаthree"])
    }

    @Test func `a template is filled and surveyed without the remarks in it`() throws {
        let remarks = [Annotation("there is no «имяя» ({{ имяя }})", at: Place(.paragraph(1)))]
        for (parts, name) in [
            (Packages.docx(Part.p("{{ a }}")), "word/document.xml"),
            (Packages.odt("<text:p>{{ a }}</text:p>"), "content.xml"),
        ] {
            let bytes = try TemplateAnnotator.annotated(ZipReader(Packages.packed(parts)), remarks, limits: Limits())
            let archive = try ZipReader(bytes)
            let filled = try Packages.unpacked(Template.compile(archive).fill(try DataReader.read(Array("a: да".utf8))))
            #expect(
                filled.values.allSatisfy {
                    !$0.contains("имяя") && !$0.contains("commentR") && !$0.contains("annotation>")
                })
            #expect(filled[name]?.contains("да") == true)
            #expect(Surveyed.dump(TemplateSurvey(of: archive).fields) == "a text")
        }
        let flat = Array(OpenSheet.part(blocks).utf8)
        let annotated = try TemplateAnnotator.annotated(flat: flat, remarks, limits: Limits())
        let template = try Template.compile(flat: annotated)
        let filled = try template.fill(try DataReader.read(Array("b: 1\ne: 2".utf8)))
        #expect(!String(decoding: filled, as: UTF8.self).contains("имяя"))
    }

    @Test func `remarks that Word has saved are taken out with what it keeps beside them`() throws {
        let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let w14 = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
        let w15 = "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
        let comment = { (id: Int, author: String) in
            "<w:comment w:id=\"\(id)\" w:author=\"\(author)\"><w:p w14:paraId=\"0\(id)\"><w:r><w:t>{{ имяя }}</w:t></w:r></w:p></w:comment>"
        }
        let marks = { (id: Int) in
            "<w:commentRangeStart w:id=\"\(id)\"/><w:r><w:t>\(id)</w:t></w:r><w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr><w:commentReference w:id=\"\(id)\"/></w:r>"
        }
        let writer = try ZipWriter()
        try writer.add(
            "word/document.xml",
            Array("<w:document \(w)><w:body><w:p>\(marks(1))\(marks(2))</w:p></w:body></w:document>".utf8))
        try writer.add(
            "word/comments.xml",
            Array("<w:comments \(w) \(w14)>\(comment(1, "Chancery"))\(comment(2, "Анна"))</w:comments>".utf8))
        try writer.add(
            "word/commentsExtended.xml",
            Array(
                "<w15:commentsEx \(w15)><w15:commentEx w15:paraId=\"01\"/><w15:commentEx w15:paraId=\"02\" w15:paraIdParent=\"01\"/></w15:commentsEx>"
                    .utf8))
        let related = { (id: Int, kind: String, target: String) in
            "<Relationship Id=\"rId\(id)\" Type=\"http://schemas.microsoft.com/office/2011/relationships/\(kind)\" Target=\"\(target)\"/>"
        }
        let relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + related(1, "comments", "comments.xml") + related(2, "commentsExtended", "/word/commentsExtended.xml")
        try writer.add("word/_rels/document.xml.rels", Array("\(relations)</Relationships>".utf8))
        let copy = try ZipReader(try writer.finish())
        let cleaned = try ZipReader(TemplateAnnotator.annotated(copy, [], limits: Limits()))
        let text: (String) throws -> String = { name in
            let entry = try #require(cleaned.entry(name))
            return String(decoding: try cleaned.bytes(of: entry), as: UTF8.self)
        }
        #expect(try text("word/document.xml").contains("<w:p><w:r><w:t>1</w:t></w:r>\(marks(2))</w:p>"))
        #expect(try !text("word/comments.xml").contains("Chancery"))
        #expect(try text("word/comments.xml").contains("Анна"))
        #expect(try !text("word/commentsExtended.xml").contains("paraId"))
    }
}
