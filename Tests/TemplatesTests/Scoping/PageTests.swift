import ChanceryData
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Page breaks, page styles and ends of sections that stand on paragraphs of control tags: these go, what they say of pages stays.
///
/// A block is written as its text; before it `|` for a page that it begins, with the page style's name before that (ODF); `[…]` is a table.
@Suite struct PageTests {
    @Test(arguments: Sheet.allCases)
    func `an opener's page break begins each turn of its branch`(sheet: Sheet) throws {
        let loop = ["one", "|{% for x in xs %}", "w {{ x }}", "t", "{% endfor %}", "z"]
        #expect(try pages(loop, "xs: [a, b]", sheet) == ["one", "|w a", "t", "|w b", "t", "z"])
        #expect(try pages(loop, "xs: []", sheet) == ["one", "z"])
        let branch = ["one", "|{% if e %}", "w", "{% endif %}", "z"]
        #expect(try pages(branch, "e: true", sheet) == ["one", "|w", "z"])
        #expect(try pages(branch, "e: false", sheet) == ["one", "z"])
    }

    @Test(arguments: Sheet.allCases)
    func `a page break on an end comes behind each turn`(sheet: Sheet) throws {
        let loop = ["{% for x in xs %}", "w {{ x }}", "|{% endfor %}", "z"]
        #expect(try pages(loop, "xs: [a, b]", sheet) == ["w a", "|w b", "|z"])
        #expect(try pages(Array(loop.dropLast()), "xs: [a, b]", sheet) == ["w a", "|w b"])
    }

    @Test(arguments: Sheet.allCases)
    func `a page break on a tag between branches ends the one and begins the other`(sheet: Sheet) throws {
        let branches = ["one", "{% if e %}", "a", "|{% else %}", "b", "{% endif %}", "z"]
        #expect(try pages(branches, "e: true", sheet) == ["one", "a", "|z"])
        #expect(try pages(branches, "e: false", sheet) == ["one", "|b", "z"])
    }

    @Test(arguments: Sheet.allCases, ["{% set k = 1 %}", "{# note #}", "{# a #}{% set k = 1 %}"])
    func `the page break of any other paragraph that goes begins what follows`(sheet: Sheet, tag: String) throws {
        #expect(try pages(["a", "|\(tag)", "b"], "{}", sheet) == ["a", "|b"])
        #expect(try pages(["a", "|\(tag)", "|b", "c"], "{}", sheet) == ["a", "|b", "c"])
        // A paragraph that may go and goes does not take the break with it.
        #expect(try pages(["a", "|\(tag)", "{% if no %}x{% endif %}", "b"], "no: false", sheet) == ["a", "|b"])
    }

    @Test(arguments: Sheet.allCases)
    func `at the start of the text nothing is broken again and again`(sheet: Sheet) throws {
        let loop = ["|{% for x in xs %}", "w {{ x }}", "{% endfor %}", "z"]
        #expect(try pages(loop, "xs: [a, b]", sheet) == ["|w a", "w b", "z"])
    }

    @Test(arguments: Sheet.allCases)
    func `a table begins the page`(sheet: Sheet) throws {
        let loop = ["one", "|{% for x in xs %}", "[w {{ x }}]", "{% endfor %}", "z"]
        #expect(try pages(loop, "xs: [a, b]", sheet) == ["one", "|[w a]", "|[w b]", "z"])
    }

    @Test func `a page style goes over to what follows (ODF)`() throws {
        let branch = ["one", "L|{% if e %}", "wide", "S|{% endif %}", "two"]
        #expect(try pages(branch, "e: true", .odt) == ["one", "L|wide", "S|two"])
        #expect(try pages(branch, "e: false", .odt) == ["one", "two"])
        let own = ["one", "L|{% if e %}", "wide", "{% endif %}", "S|two"]
        #expect(try pages(own, "e: true", .odt) == ["one", "L|wide", "S|two"])
        #expect(try pages(own, "e: false", .odt) == ["one", "S|two"])
        let table = ["one", "L|{% if e %}", "[wide]", "{% endif %}", "S|two"]
        #expect(try pages(table, "e: true", .odt) == ["one", "L|[wide]", "S|two"])
        // A mere break right behind does not undo it.
        #expect(try pages(["a", "L|{# x #}", "|b"], "{}", .odt) == ["a", "L|b"])
    }

    // MARK: Sections (WordprocessingML)

    @Test func `the end of a section on an end tag goes over to the paragraph before it`() throws {
        let branch = ["one¶P", "{% if e %}", "wide", "{% endif %}¶L", "two"]
        #expect(try pages(branch, "e: true", .docx) == ["one¶P", "wide¶L", "two"])
        #expect(try pages(branch, "e: false", .docx) == ["one¶P", "two"])
        let loop = ["{% for x in xs %}", "{{ x }}", "{% endfor %}¶L", "last"]
        #expect(try pages(loop, "xs: [a, b, c]", .docx) == ["a", "b", "c¶L", "last"])
        #expect(try pages(loop, "xs: []", .docx) == ["last"])
        #expect(try pages(["one"] + loop, "xs: []", .docx) == ["one¶L", "last"])
    }

    @Test func `the end of a section on an opener stands before it`() throws {
        let branch = ["one", "{% if e %}¶P", "wide¶L", "{% endif %}", "two"]
        #expect(try pages(branch, "e: true", .docx) == ["one¶P", "wide¶L", "two"])
        #expect(try pages(branch, "e: false", .docx) == ["one¶P", "two"])
        #expect(try pages(["one", "{# a #}¶P", "two"], "{}", .docx) == ["one¶P", "two"])
    }

    @Test func `behind a table or a value of several paragraphs a section ends in a paragraph of its own`() throws {
        let table = ["{% if e %}", "[wide]", "{% endif %}¶L", "two"]
        #expect(try pages(table, "e: true", .docx) == ["[wide]", "¶L", "two"])
        let parted = ["{% if e %}", "{{ x }}", "{% endif %}¶L", "two"]
        #expect(try pages(parted, "{e: true, x: \"a\\n\\nb\"}", .docx) == ["a", "b", "¶L", "two"])
    }

    // MARK: Spelling

    private func pages(_ blocks: [String], _ data: String, _ sheet: Sheet) throws -> [String] {
        let value = try DataReader.read(Array(data.utf8))
        switch sheet {
        case .docx:
            let part = WordSheet.part([]).replacing("<w:sectPr/>", with: blocks.map(word).joined() + "<w:sectPr/>")
            let root = try sheet.fill(part, value)
            return try #require(root.first("body", .wordprocessingML)).elements.filter { $0.localName != "sectPr" }
                .map(word)
        case .odt:
            let part = OpenSheet.part([], styles: Self.styles).replacing(
                "</office:text>", with: blocks.map(open).joined() + "</office:text>")
            let root = try sheet.fill(part, value)
            let styles = LocalStyles(root: root)
            return try #require(root.descendants("text").first).elements.map { open($0, styles) }
        }
    }

    private func word(_ block: String) -> String {
        if block.hasPrefix("[") {
            return
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>\(Part.p(String(block.dropFirst().dropLast())))</w:tc></w:tr></w:tbl>"
        }
        let (text, section) = (block.prefix { $0 != "¶" }, block.drop { $0 != "¶" }.dropFirst())
        return Part.p(
            String(text.hasPrefix("|") ? text.dropFirst() : text),
            "<w:keepNext/>" + (text.hasPrefix("|") ? "<w:pageBreakBefore/>" : "") + "<w:jc w:val=\"center\"/>"
                + (section.isEmpty ? "" : "<w:sectPr><w:pgSz w:code=\"\(section)\"/></w:sectPr>"))
    }

    private func word(_ element: XMLElement) -> String {
        let text = element.descendants("t").map(\.text).joined()
        let start = element.descendants("pageBreakBefore").isEmpty ? "" : "|"
        let section = element.descendants("pgSz").compactMap { $0.attributes.first?.value }.map { "¶" + $0 }.joined()
        let order = element.descendants("pPr").flatMap(\.elements).map(\.localName)
        #expect(
            order.filter { $0 != "rPr" && $0 != "spacing" }
                == ["keepNext", "pageBreakBefore", "jc", "sectPr"].filter(order.contains))
        return start + (element.localName == "tbl" ? "[\(text)]" : text) + section
    }

    private static let styles =
        ["", "L", "S"].map { name in
            "<style:style style:name=\"P\(name)\" style:family=\"paragraph\" style:parent-style-name=\"Standard\""
                + " style:master-page-name=\"\(name)\"><style:paragraph-properties fo:text-align=\"center\""
                + " fo:break-before=\"page\"/></style:style>"
        }.joined()

    private func open(_ block: String) -> String {
        if block.hasPrefix("[") {
            return "<table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell><text:p>"
                + "\(block.dropFirst().dropLast())</text:p></table:table-cell></table:table-row></table:table>"
        }
        guard let bar = block.firstIndex(of: "|") else { return "<text:p>\(block)</text:p>" }
        return "<text:p text:style-name=\"P\(block[..<bar])\">\(block[block.index(after: bar)...])</text:p>"
    }

    private func open(_ element: XMLElement, _ styles: LocalStyles) -> String {
        let isTable = element.localName == "table"
        let name = element.attribute("style-name", isTable ? .odfTable : .odfText)
        let start = PageStart(of: name, family: isTable ? "table" : "paragraph", styles)
        var text = OpenText()
        text.read(element)
        return (start.map { ($0.masterPage ?? "") + "|" } ?? "") + (isTable ? "[\(text.result)]" : text.result)
    }
}
