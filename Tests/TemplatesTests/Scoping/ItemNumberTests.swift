import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// The numbers of items: those of a repeated row stay, those of items that all go do not.
@Suite struct ItemNumberTests {
    private func fill(_ blocks: String, _ data: String, _ sheet: Sheet) throws -> XMLElement {
        let empty = sheet.part([])
        let end = sheet == .docx ? "<w:sectPr/>" : "</office:text>"
        return try sheet.fill(empty.replacing(end, with: blocks + end), try DataReader.read(Array(data.utf8)))
    }

    /// A row of two cells.
    private func row(_ first: String, _ second: String) -> String {
        let column = "<w:gridCol w:w=\"3000\"/>"
        return Part.tbl([first, second]).replacing(column, with: column + column)
    }

    private let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>"

    @Test func `the number of a cell stays where the row's tag stands in it (DOCX)`() throws {
        let table = row(Part.p("{% for r in rows %}", number), Part.p("{{ r }}{% endfor %}"))
        let root = try fill(table, "rows: [a, b, c]", .docx)
        #expect(root.descendants("numPr").count == 3)
    }

    @Test func `the number of a cell stays where the row's tag stands in it (ODT)`() throws {
        let list =
            "<text:list text:style-name=\"L1\"><text:list-item><text:p text:style-name=\"N\">{% for r in rows %}</text:p>"
            + "</text:list-item></text:list>"
        let table =
            "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-row>"
            + "<table:table-cell>\(list)</table:table-cell><table:table-cell><text:p>{{ r }}{% endfor %}</text:p>"
            + "</table:table-cell></table:table-row></table:table>"
        let root = try fill(table, "rows: [a, b, c]", .odt)
        let lists = root.descendants("list")
        #expect(lists.map { $0.attribute("style-name", .odfText) } == ["L1", "L1", "L1"])
        #expect(lists.flatMap { $0.descendants("p") }.map { $0.attribute("style-name", .odfText) } == ["N", "N", "N"])
    }

    @Test(arguments: ["{% if e %}|yes|{% endif %}", "{% for x in xs %}|{{ x }}|{% endfor %}", "{% if e %}|{% endif %}"])
    func `a cell whose items all go has no bullet`(texts: String) throws {
        let items = texts.split(separator: "|").map { Part.p(String($0), number) }.joined()
        let root = try fill(row(Part.p("a"), items), "{e: false, xs: []}", .docx)
        #expect(root.descendants("tc").map { $0.descendants("p").count } == [1, 1])
        #expect(root.descendants("numPr").isEmpty)
    }

    @Test func `a number that a style gives is taken away by list 0`() throws {
        let styles = try XMLTree.parse(
            Array(
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style></w:styles>"
                    .utf8), part: "styles", limits: Limits())
        let paragraph = TemplateElement(
            head: XMLElement("w:p", namespace: .wordprocessingML), role: .paragraph,
            children: [
                .element(
                    TemplateElement(
                        head: XMLElement("w:pPr", namespace: .wordprocessingML), role: .paragraphProperties,
                        children: ["pStyle", "jc"].map { name in
                            let value = XMLAttribute("w:val", namespace: .wordprocessingML, value: "B")
                            return .element(
                                TemplateElement(
                                    head: XMLElement("w:\(name)", namespace: .wordprocessingML, attributes: [value]),
                                    role: .other, children: []))
                        }))
            ])
        let bare = paragraph.unnumbered(WordStyles(styles.root))
        #expect(
            XMLSerialiser.string(of: bare.staticElement)
                == "<w:p><w:pPr><w:pStyle w:val=\"B\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:jc w:val=\"B\"/></w:pPr></w:p>"
        )
    }

    @Test func `a blank line in a value makes an item of two paragraphs (DOCX)`() throws {
        let item = Part.p("{{ x }}", number + "<w:ind w:left=\"720\" w:hanging=\"360\"/>")
        let root = try fill(
            Part.p("{% for x in xs %}") + item + Part.p("{% endfor %}"), "xs: [\"a\\n\\nb\", c]", .docx)
        let paragraphs = root.descendants("p")
        #expect(paragraphs.map { $0.descendants("numPr").count } == [1, 0, 1])
        let indent = try #require(paragraphs.dropFirst().first?.descendants("ind").first)
        #expect(indent.attribute("left", .wordprocessingML) == "720")
        #expect(indent.attribute("hanging", .wordprocessingML) == nil)
        #expect(indent.attribute("firstLine", .wordprocessingML) == "0")
    }
}
