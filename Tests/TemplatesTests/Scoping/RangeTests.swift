import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Bookmarks, other ranges and fields that begin inside of a loop or a branch and end outside.
@Suite struct RangeTests {
    private func fill(_ blocks: String, _ data: String, _ sheet: Sheet) throws -> XMLElement {
        let end = sheet == .docx ? "<w:sectPr/>" : "</office:text>"
        return try sheet.fill(
            sheet.part([]).replacing(end, with: blocks + end), try DataReader.read(Array(data.utf8)))
    }

    private func paragraph(_ content: String, _ sheet: Sheet) -> String {
        sheet == .odt
            ? "<text:p>\(content)</text:p>"
            : "<w:p>"
                + content.split(separator: "|").map { $0.hasPrefix("<") ? String($0) : "<w:r><w:t>\($0)</w:t></w:r>" }
                .joined() + "</w:p>"
    }

    /// The names of the marks of bookmarks in order; in a DOCX with their ids.
    private func marks(_ root: XMLElement) -> [String] {
        let kinds = ["bookmarkStart", "bookmarkEnd", "bookmark-start", "bookmark-end", "bookmark"]
        func all(_ element: XMLElement) -> [XMLElement] {
            element.elements.flatMap { (kinds.contains($0.localName) ? [$0] : []) + all($0) }
        }
        return all(root).map { mark in
            [mark.localName, mark.attribute("id", .wordprocessingML), mark.attribute("name", .odfText)]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    @Test(arguments: ["xs: []", "xs: [a]", "xs: [a, b, c]"])
    func `a bookmark that a loop cuts is a point where its other end stands`(data: String) throws {
        let word = ["{% for x in xs %}", "<w:bookmarkStart w:id=\"7\" w:name=\"bx\"/>|{{ x }}", "{% endfor %}"]
        let root = try fill(
            (word + ["z|<w:bookmarkEnd w:id=\"7\"/>"]).map { paragraph($0, .docx) }.joined(), data, .docx)
        #expect(marks(root) == ["bookmarkStart 7", "bookmarkEnd 7"])
        let open = ["{% for x in xs %}", "<text:bookmark-start text:name=\"bx\"/>{{ x }}", "{% endfor %}"]
        let other = try fill(
            (open + ["z<text:bookmark-end text:name=\"bx\"/>"]).map { paragraph($0, .odt) }.joined(), data, .odt)
        #expect(marks(other) == ["bookmark bx"])
    }

    @Test func `a bookmark that begins before a branch and ends in it stays as a point`() throws {
        let word = ["<w:bookmarkStart w:id=\"7\" w:name=\"bx\"/>|a", "{% if e %}", "<w:bookmarkEnd w:id=\"7\"/>|b"]
        for data in ["e: true", "e: false"] {
            let root = try fill((word + ["{% endif %}"]).map { paragraph($0, .docx) }.joined(), data, .docx)
            #expect(marks(root) == ["bookmarkStart 7", "bookmarkEnd 7"])
        }
    }

    @Test func `a bookmark whose one end goes with a paragraph of tags has the other one alone`() throws {
        let word = ["<w:bookmarkStart w:id=\"7\" w:name=\"bx\"/>|{# x #}", "a|<w:bookmarkEnd w:id=\"7\"/>"]
        #expect(marks(try fill(word.map { paragraph($0, .docx) }.joined(), "{}", .docx)) == [])
        let open = ["<text:bookmark-start text:name=\"bx\"/>{# x #}", "a<text:bookmark-end text:name=\"bx\"/>"]
        #expect(marks(try fill(open.map { paragraph($0, .odt) }.joined(), "{}", .odt)) == ["bookmark bx"])
    }

    @Test func `a bookmark around a whole loop stays as it is`() throws {
        let word = ["<w:bookmarkStart w:id=\"7\" w:name=\"bx\"/>|a", "{% for x in xs %}", "{{ x }}", "{% endfor %}"]
        let root = try fill(
            (word + ["z|<w:bookmarkEnd w:id=\"7\"/>"]).map { paragraph($0, .docx) }.joined(), "xs: [1, 2]", .docx)
        #expect(marks(root) == ["bookmarkStart 7", "bookmarkEnd 7"])
    }

    @Test func `a field that a branch cuts in half is told`() throws {
        func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let start = "q|\(mark("begin"))<w:r><w:instrText> DATE </w:instrText></w:r>\(mark("separate"))"
        func problems(_ paragraphs: [String]) -> [String] {
            do throws(DiagnosticList) {
                _ = try Part.program(paragraphs.map { paragraph($0, .docx) }.joined())
                return []
            } catch {
                return error.diagnostics.map { "\($0)" }
            }
        }
        let cut = problems(["{% if e %}", start, "{% endif %}", "z|\(mark("end"))"])
        #expect(cut.count == 1 && cut.first?.contains("[crossing-scope]") == true, "\(cut)")
        #expect(cut.first?.contains("paragraph 1") == true, "\(cut)")
        #expect(problems([start, "{% if e %}", "x|\(mark("end"))", "{% endif %}"]).count == 1)
        #expect(problems(["{% if e %}", start, "z|\(mark("end"))", "{% endif %}"]).isEmpty)
        #expect(problems([start, "{% if e %}", "x", "{% endif %}", "z|\(mark("end"))"]).isEmpty)
    }
}
