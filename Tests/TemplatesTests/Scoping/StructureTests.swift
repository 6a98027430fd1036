import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Scopes that change the structure around them: merged cells, sections with their page set-up, what would be cut in half.
@Suite struct StructureTests {
    private let rows = "xs: [{n: а, m: 1}, {n: а, m: 2}, {n: б, m: 3}, {n: б, m: 4}, {n: а, m: 5}]"

    @Test func `equal cells below each other become one (DOCX)`() throws {
        let table = Part.tbl(
            [Part.p("{%tr for x in xs %}")], [Part.p("{% vm equal %}{{ x.n }}"), Part.p("{{ x.m }}")],
            [Part.p("{%tr endfor %}")])
        let filled = try Part.fill(table, rows)
        let merges = filled.split(separator: "<w:vMerge").dropFirst().map { $0.hasPrefix(" w:val=\"restart\"") }
        #expect(merges == [true, false, true, false, true], "\(filled)")
        #expect(try Part.texts(table, rows) == ["[а|1][|2][б|3][|4][а|5]"])
    }

    @Test func `equal cells below each other become one (ODT)`() throws {
        let part = OpenSheet.part([
            .rows(
                ["{%tr for x in xs %}", ""], ["{% слить одинаковые %}{{ x.n }}", "{{ x.m }}"], ["{%tr endfor %}", ""])
        ])
        let root = try Sheet.odt.fill(part, try DataReader.read(Array(rows.utf8)))
        let spans = root.descendants("table-cell").compactMap { $0.attribute("number-rows-spanned", .odfTable) }
        #expect(spans == ["2", "2"])
        #expect(root.descendants("covered-table-cell").count == 2)
    }

    @Test func `equal cells are told whatever ids their paragraphs have`() throws {
        let cell = "<w:p w14:paraId=\"00000001\"><w:r><w:t>{% vm equal %}{{ x.n }}</w:t></w:r></w:p>"
        let table = Part.tbl([Part.p("{%tr for x in xs %}")], [cell], [Part.p("{%tr endfor %}")])
        #expect(try Part.fill(table, rows).components("w:val=\"restart\"") == 3)
    }

    @Test func `a section repeats with its page set-up`() throws {
        let end =
            "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"100\" w:h=\"50\" w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>"
        let body = Part.p("{% for x in xs %}") + Part.p("{{ x.m }}") + end + Part.p("{% endfor %}") + Part.p("конец")
        let filled = try Part.fill(body, "xs: [{m: 1}, {m: 2}]")
        #expect(filled.components("<w:sectPr>") == 2, "\(filled)")
        #expect(try Part.texts(body, "xs: [{m: 1}, {m: 2}]") == ["1", "", "2", "", "конец"])
    }

    @Test func `a section that a paragraph of text ends repeats, too`() throws {
        let last = Part.p("{{ x.m }}!", "<w:sectPr><w:pgSz w:w=\"100\" w:h=\"50\"/></w:sectPr>")
        let body = Part.p("{% for x in xs %}") + last + Part.p("{% endfor %}") + Part.p("конец")
        let filled = try Part.fill(body, "xs: [{m: 1}, {m: 2}]")
        #expect(filled.components("<w:sectPr>") == 2, "\(filled)")
        #expect(try Part.texts(body, "xs: [{m: 1}, {m: 2}]") == ["1!", "2!", "конец"])
    }

    @Test(arguments: [
        // A loop from a paragraph into a table, out of a cell, across two tables.
        Part.p("{% for x in xs %}а") + Part.tbl([Part.p("{{ x }}{% endfor %}"), Part.p("б")]),
        Part.tbl([Part.p("а"), Part.p("{% for x in xs %}б")]) + Part.p("{% endfor %}"),
        Part.tbl([Part.p("а")], [Part.p("{% for x in xs %}б")]) + Part.tbl([Part.p("{% endfor %}в")], [Part.p("г")]),
        Part.p("а {% for x in xs %} б") + Part.p("в", "<w:sectPr/>") + Part.p("г {% endfor %} д"),
    ])
    func `what a loop would cut in half is an error at its place`(body: String) throws {
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.program(body) }
        #expect(problems.diagnostics.allSatisfy { $0.code == "crossing-scope" }, "\(problems)")
        #expect(problems.diagnostics.allSatisfy { !$0.place.steps.isEmpty })
    }

    @Test func `a column over merged cells is an error, or takes them along`() throws {
        let spanned =
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>"
            + "<w:tr><w:tc><w:tcPr/>\(Part.p("имя"))</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(Part.p("всё"))</w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr/>\(Part.p("а"))</w:tc><w:tc><w:tcPr/>\(Part.p("{%tc for c in cs %}{{ c }}"))</w:tc><w:tc><w:tcPr/>\(Part.p("итог"))</w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr/>\(Part.p("б"))</w:tc><w:tc><w:tcPr/>\(Part.p("{{ c }}!{%tc endfor %}"))</w:tc><w:tc><w:tcPr/>\(Part.p("="))</w:tc></w:tr></w:tbl>"
        for count in 1...4 {
            let data = "cs: [\((1...count).map(String.init).joined(separator: ", "))]"
            #expect(try Part.texts(spanned, data).first?.hasPrefix("[имя|всё][а|1") == true)
            let root = try Sheet.docx.fill(
                WordSheet.part([]).replacing("<w:sectPr/>", with: spanned), try DataReader.read(Array(data.utf8)))
            let widths = root.descendants("gridCol").compactMap { $0.attribute("w", .wordprocessingML) }.compactMap {
                Int($0)
            }
            #expect(widths.count == count + 2 && widths.reduce(0, +) == 4000, "\(widths)")
            let span = root.descendants("gridSpan").first?.attribute("val", .wordprocessingML)
            #expect(span == String(count + 1), "\(span ?? "-")")
        }
    }
}

extension String {
    /// How many times a text stands in it.
    fileprivate func components(_ part: String) -> Int { ranges(of: part).count }

    @Test(arguments: [
        ("{% if loop.changed(x) %}а{% endif %}", 1), ("{% for x in %}а{% endfor %}", 1),
        ("{% если а ~~ б %}а{% иначе %}б{% конец %}", 1),
        ("{% for x in xs recursive %}{% if y( %}а{% endif %}{% endfor %}", 2),
    ])
    func `a tag that cannot be read is told once, not with its end`(text: String, count: Int) throws {
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.fill(Part.p(text), "xs: []") }
        #expect(problems.diagnostics.count == count, "\(problems)")
    }
}
