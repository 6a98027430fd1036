import ChanceryArchive
import ChanceryData
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Lists in loops, tables of contents over headings in loops.
@Suite struct ListRestartTests {
    private static let uri = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let numbering =
        "<w:numbering \(uri)><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>"
    private static let styles =
        "<w:styles \(uri)><w:style w:styleId=\"Н\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"НН\"><w:basedOn w:val=\"Н\"/></w:style><w:style w:styleId=\"З\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"

    private func fill(_ body: String, _ data: String) throws -> (body: String, numbering: String) {
        let writer = try ZipWriter()
        let document =
            "<w:document \(Self.uri)><w:body>\(body)</w:body></w:document>"
        // Numbering stands in front of the document: it must wait.
        for (name, text) in [
            ("word/numbering.xml", Self.numbering), ("word/styles.xml", Self.styles), ("word/document.xml", document),
        ] { try writer.add(name, Array(text.utf8)) }
        let template = try Template.compile(ZipReader(writer.finish()))
        let filled = try ZipReader(template.fill(DataReader.read(Array(data.utf8))))
        var texts: [String: String] = [:]
        for entry in filled.entries { texts[entry.name] = String(decoding: try filled.bytes(of: entry), as: UTF8.self) }
        return (texts["word/document.xml"] ?? "", texts["word/numbering.xml"] ?? "")
    }

    private let item = { (text: String) in
        Part.p(text, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    }

    /// The numbers of the lists of a document, in order.
    private func lists(_ text: String) -> [Int] {
        text.split(separator: "<w:numId w:val=\"").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
    }

    private func chapters(_ content: String) -> String {
        Part.p("{% for c in cs %}") + Part.p("{{ c.t }}") + content + Part.p("{% endfor %}")
    }

    private func points(_ item: String) -> String {
        Part.p("{% for x in c.xs %}") + item + Part.p("{% endfor %}")
    }

    private let data = "cs: [{t: а, xs: [1, 2]}, {t: б, xs: [3]}, {t: в, xs: [4]}]"

    @Test func `a list behind a heading begins anew in each turn`() throws {
        let (body, numbering) = try fill(chapters(points(item("{{ x }}"))), data)
        #expect(lists(body) == [1, 1, 4, 5])
        for number in 4...5 {
            #expect(
                numbering.contains(
                    "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"4\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                ),
                "\(numbering)")
        }
    }

    @Test func `a list of the paragraph's style begins anew, too`() throws {
        let (body, numbering) = try fill(
            chapters(points(Part.p("{{ x }}", "<w:pStyle w:val=\"НН\"/><w:keepNext/><w:jc w:val=\"left\"/>"))), data)
        #expect(lists(body) == [3, 3, 4, 5])
        #expect(
            body.contains("<w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr><w:jc"), "\(body)"
        )
        #expect(numbering.contains("w:numId=\"5\""))
    }

    @Test func `a loop over the items themselves goes on, and so does one that is told to`() throws {
        let items = try fill(points(item("{{ x }}")).replacing("c.xs", with: "cs[0].xs"), data)
        #expect(lists(items.body) == [1, 1] && items.numbering == Self.numbering)
        let first = Part.p("{% for c in cs %}") + item("{{ c.t }}") + Part.p("текст") + Part.p("{% endfor %}")
        #expect(lists(try fill(first, data).body) == [1, 1, 1])
        let told = chapters(Part.p("{# продолжить нумерацию #}") + points(item("{{ x }}")))
        #expect(lists(try fill(told, data).body) == [1, 1, 1, 1])
        let rows = Part.tbl(
            ["{%tr for c in cs %}", ""].map { Part.p($0) }, [Part.p("{{ c.t }}"), item("")], [Part.p("{%tr endfor %}")])
        #expect(lists(try fill(rows, data).body) == [1, 1, 1])
    }

    /// A loop in ODF; for each list that comes of it, how many items it has, and whether its numbers go on.
    private func openLists(_ body: [Block]) throws -> [String] {
        let blocks = [.p("{% for c in cs %}")] + body + [.p("{% endfor %}")]
        let root = try Sheet.odt.fill(Sheet.odt.part(blocks), try DataReader.read(Array(data.utf8)))
        return root.descendants("list").map { list in
            let goesOn = list.attribute("continue-numbering", .odfText) == "true"
            return "\(Array(list.elements).count)\(goesOn ? "+" : "")"
        }
    }

    @Test func `lists of ODF begin anew and go on where those of a DOCX do`() throws {
        let points: [Block] = [.p("{% for x in c.xs %}"), .items("{{ x }}"), .p("{% endfor %}")]
        #expect(try openLists([.p("{{ c.t }}")] + points) == ["2", "1", "1"])
        #expect(try openLists([.p("{{ c.t }}"), .p("{# continue numbering #}")] + points) == ["2+", "1+", "1+"])
        #expect(try openLists([.items("{{ c.t }}"), .p("текст")]) == ["1+", "1+", "1+"])
        #expect(try openLists([.p("текст"), .items("{{ c.t }}")]) == ["1+", "1+", "1+"])
        #expect(try openLists([.items("{{ c.t }}")]) == ["3"])
        // The number of a row is an item without text.
        let row = Block.table([[[.p("{% for c in cs %}"), .items("")], [.p("{{ c.t }}{% endfor %}")]]])
        let root = try Sheet.odt.fill(Sheet.odt.part([row]), try DataReader.read(Array(data.utf8)))
        let goesOn = root.descendants("list").map { $0.attribute("continue-numbering", .odfText) }
        #expect(goesOn == ["true", "true", "true"])
        // Rows of a chapter count anew in each chapter.
        let rows = Block.table(
            [
                [[.p("{% for c in cs %}")], [.p("")]], [[.p("{{ c.t }}")], [.p("")]],
                [[.p("{% for x in c.xs %}"), .items("")], [.p("{{ x }}{% endfor %}")]],
                [[.p("{% endfor %}")], [.p("")]],
            ])
        let chapters = try Sheet.odt.fill(Sheet.odt.part([rows]), try DataReader.read(Array(data.utf8)))
        let goesOnInside = chapters.descendants("list").map { $0.attribute("continue-numbering", .odfText) }
        #expect(goesOnInside == ["false", "true", "false", "false"])
    }

    @Test func `a table of contents is marked where headings follow from data`() throws {
        let contents =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>х</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        let heading = Part.p("{{ c.t }}", "<w:pStyle w:val=\"З\"/>")
        let loop = Part.p("{% for c in cs %}") + heading + Part.p("{% endfor %}")
        #expect(try fill(contents + loop, data).body.contains("w:fldCharType=\"begin\" w:dirty=\"true\"/>"))
        #expect(!(try fill(contents + Part.p("{{ cs[0].t }}"), data).body.contains("dirty")))
    }
}
