import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Tables of contents repeat the headings of the template, tags and all.
@Suite struct ContentsTests {
    private let data = "xs: [а, б]"

    @Test func `tags in a table of contents are no tags of their own`() throws {
        let contents =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{% for x in xs %}Глава {{ x.n }}, {{ xs[0] }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ | }</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        let texts = try Part.texts(contents + Part.p("{% for x in xs %}{{ x }}{% endfor %}"), data)
        #expect(texts.first == "Глава …, а")
        #expect(texts.last == "аб")
    }

    private let flat: String = {
        let contents =
            "<text:table-of-content text:name=\"С\"><text:index-body><text:p>Глава {{ x }}<text:tab/>1</text:p></text:index-body></text:table-of-content>"
        return OpenSheet.part([.p("{% for x in xs %}"), .p("{{ x }}"), .p("{% endfor %}")])
            .replacing("<office:text>", with: "<office:text>" + contents)
    }()

    @Test func `so it is in ODF`() throws {
        let template = try Template.compile(flat: Array(flat.utf8))
        let text = String(decoding: try template.fill(try DataReader.read(Array(data.utf8))), as: UTF8.self)
        #expect(text.contains(">Глава …<text:tab/>1<"))
        #expect(template.remarks.isEmpty)
        #expect(TemplateSurvey(ofFlat: Array(flat.utf8)).fields.map(\.name) == ["xs"])
    }

    @Test func `what a table of contents of ODF lists is told to be stale where headings change`() throws {
        let changing = flat.replacing(
            "<text:p text:style-name=\"P1\">{{ x }}</text:p>", with: "<text:h>{{ x }}</text:h>")
        #expect(changing != flat)
        #expect(try Template.compile(flat: Array(changing.utf8)).remarks.map(\.code.rawValue) == ["stale-contents"])
        let fixed = changing.replacing("<text:h>{{ x }}</text:h>", with: "") + ""
        #expect(try Template.compile(flat: Array(fixed.utf8)).remarks.isEmpty)
    }
}
