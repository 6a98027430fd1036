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

    @Test(arguments: [
        ("SEQ Таблица \\* ARABIC", ["1", "2", "3"]), ("SEQ Таблица", ["1", "2", "3"]),
        ("SEQ Таблица \\r 5", ["5", "5", "6"]), ("SEQ Таблица \\r5 \\* ROMAN", ["V", "V", "6"]),
        ("SEQ Таблица \\c", ["0", "0", "1"]),
    ])
    func `captions that a loop repeats are counted in the order of the document`(
        code: String, expected: [String]
    ) throws {
        for field in [MergeFieldTests.field(code, "1"), MergeFieldTests.simple(code)] {
            let body =
                Part.p("{% for x in xs %}") + "<w:p>\(field)</w:p>" + Part.p("{% endfor %}")
                + "<w:p>\(MergeFieldTests.field("SEQ Таблица \\* MERGEFORMAT", "4"))</w:p>"
                + "<w:p>\(MergeFieldTests.field("SEQ Рисунок", "7"))</w:p>"
            #expect(try Part.texts(body, data) == expected + ["7"])
            #expect(try !Part.fill(body, data).contains("w:dirty"))
        }
    }

    @Test func `what counts by headings is marked to be computed, and so are references to text that tags change`()
        throws
    {
        let caption = MergeFieldTests.field("SEQ Таблица \\s 1", "1")
        let body =
            Part.p("{% for x in xs %}") + "<w:p>\(caption)</w:p>" + Part.p("{% endfor %}")
            + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"а\"/><w:r><w:t>{{ xs[0] }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:bookmarkStart w:id=\"2\" w:name=\"б\"/><w:r><w:t>б</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>"
        for (code, count) in [("REF а \\h", 3), ("PAGEREF а", 3), ("NOTEREF а", 3), ("REF б \\h", 2), ("DATE", 2)] {
            let filled = try Part.fill(body + "<w:p>\(MergeFieldTests.field(code, "1"))</w:p>", data)
            #expect(filled.matches(of: #/w:dirty="true"/#).count == count, "\(code)")
        }
    }

    @Test func `captions and references of ODF`() throws {
        func filled(_ inner: String, _ outer: String) throws -> (text: String, remarks: [String]) {
            let flat = OpenSheet.part([.p("{% for x in xs %}"), .p("ВНУТРИ"), .p("{% endfor %}"), .p("{{ xs[0] }}")])
                .replacing("ВНУТРИ", with: inner)
                .replacing("</office:text>", with: "<text:p>\(outer)</text:p></office:text>")
            let template = try Template.compile(flat: Array(flat.utf8))
            let text = String(decoding: try template.fill(try DataReader.read(Array(data.utf8))), as: UTF8.self)
            return (text, template.remarks.map(\.code.rawValue))
        }
        func number(_ formula: String, _ format: String = "1") -> String {
            "<text:sequence text:name=\"Т\" text:formula=\"ooow:\(formula)\" style:num-format=\"\(format)\">1</text:sequence>"
        }
        func numbers(_ text: String) -> [String] {
            text.matches(of: #/<text:sequence [^>]*>([^<]*)</#).map { String($0.output.1) }
        }
        let counted = try filled(number("Т+1"), number("Т+1", "I"))
        #expect(numbers(counted.text) == ["1", "2", "III"])
        #expect(counted.remarks.isEmpty)
        let computed = try filled(number("Т+Г"), number("Т+1"))
        #expect(numbers(computed.text) == ["1", "1", "1"])
        #expect(computed.remarks == ["stale-references"])
        let reference = "<text:bookmark-ref text:ref-name=\"а\">?</text:bookmark-ref>"
        let mark = "<text:bookmark-start text:name=\"а\"/>%<text:bookmark-end text:name=\"а\"/>"
        #expect(
            try filled("", mark.replacing("%", with: "{{ xs[0] }}") + reference).remarks == ["stale-references"])
        #expect(try filled("", mark.replacing("%", with: "а") + reference).remarks.isEmpty)
    }
}
