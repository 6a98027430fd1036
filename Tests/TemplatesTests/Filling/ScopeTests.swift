import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// What tags repeat and choose, inferred from where they stand (contract.md §5).
@Suite struct ScopeTests {
    private let p = { (text: String) in Part.p(text) }

    @Test func `a pair inside of a paragraph repeats what stands between, inline`() throws {
        #expect(
            try Part.texts(
                p("Сроки: {% for m in xs %}{{ m }}{% if not loop.last %}, {% endif %}{% endfor %}."), "xs: [май, июнь]")
                == ["Сроки: май, июнь."])
    }

    @Test func `tags alone in paragraphs repeat the paragraphs between and vanish`() throws {
        let body = p("до") + p("{% for x in xs %}") + p("{{ x }}") + p("–") + p("{% endfor %}") + p("после")
        #expect(try Part.texts(body, "xs: [1, 2]") == ["до", "1", "–", "2", "–", "после"])
        #expect(try Part.texts(body, "xs: []") == ["до", "после"])
    }

    @Test func `a condition chooses one of its branches and leaves no blank paragraph`() throws {
        let body =
            p("{% if n == 1 %}") + p("один") + p("{% elif n == 2 %}") + p("два") + p("{% else %}") + p("много")
            + p("{% endif %}")
        #expect(try Part.texts(body, "n: 1") == ["один"])
        #expect(try Part.texts(body, "n: 2") == ["два"])
        #expect(try Part.texts(body, "n: 3") == ["много"])
    }

    @Test func `a paragraph that a condition empties is gone, one that says something stays`() throws {
        let body = p("{% if goal %}Цель: {{ goal }}{% endif %}") + p("конец")
        #expect(try Part.texts(body, "goal: рост") == ["Цель: рост", "конец"])
        #expect(try Part.texts(body, "goal:") == ["конец"])
    }

    @Test func `a pair in one row repeats the row`() throws {
        let table = Part.tbl([p("№"), p("Имя")], [p("{% for x in xs %}{{ loop.index }}"), p("{{ x }}{% endfor %}")])
        #expect(try Part.texts(table, "xs: [а, б]") == ["[№|Имя][1|а][2|б]"])
        #expect(try Part.texts(table, "xs: []") == ["[№|Имя]"])
    }

    @Test func `tags in rows that hold nothing else repeat the rows between and vanish`() throws {
        let table = Part.tbl(
            [p("№")], [p("{% for s in xs %}")], [p("{{ s.title }}")], [p("{% for i in s.items %}")], [p("{{ i }}")],
            [p("{% endfor %}")],
            [p("{% endfor %}")])
        #expect(try Part.texts(table, "xs: [{title: А, items: [1, 2]}, {title: Б, items: []}]") == ["[№][А][1][2][Б]"])
    }

    @Test func `a table without rows is gone`() throws {
        let table = Part.tbl([p("{% for x in xs %}{{ x }}"), p("{% endfor %}")])
        #expect(try Part.texts(table + p("конец"), "xs: []") == ["конец"])
    }

    @Test func `a cell keeps a last paragraph whatever its tags do`() throws {
        let cell = p("{% for x in xs %}") + p("{{ x }}") + p("{% endfor %}")
        #expect(try Part.texts(Part.tbl([cell, p("б")]), "xs: [1, 2]") == ["[1¶2|б]"])
        let filled = try Part.fill(Part.tbl([cell, p("б")]), "xs: []")
        #expect(filled.contains("</w:tcPr><w:p></w:p></w:tc>"), "\(filled)")
    }

    @Test func `prefixes say the level`() throws {
        let table = Part.tbl(
            [p("{%tc for c in cs %}{{ c }}{%tc endfor %}")], [p("{%tr for r in rs %}")],
            [p("{%tc for c in r %}{{ c }}{%tc endfor %}")], [p("{%tr endfor %}")])
        #expect(try Part.texts(table, "{cs: [а, б], rs: [[1, 2], [3, 4]]}") == ["[а|б][1|2][3|4]"])
        #expect(try Part.texts(p("{%p if no %}нет{%p endif %}") + p("да"), "no: false") == ["да"])
    }

    @Test func `the grid of a table whose cells repeat is computed, to the last twip`() throws {
        let table = Part.tbl(
            [p("{%tc for c in cs %}{% colwidth c.w %}{% colspan c.s %}{{ c.t }}{%tc endfor %}")],
            [p("{% colspan 3 %}всё")])
        let filled = try Part.fill(table, "cs: [{w: 1, s: 1, t: а}, {w: 2, s: 2, t: б}]")
        #expect(
            filled.contains(
                "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>"),
            "\(filled)")
        #expect(filled.contains("<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"))
        #expect(filled.contains("<w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:gridSpan w:val=\"3\"/>"))
    }

    @Test func `a row that does not fill the computed grid says where it ends`() throws {
        let table = Part.tbl([p("{%tc for c in cs %}{{ c }}{%tc endfor %}")], [p("{% colspan 2 %}мало")])
        let filled = try Part.fill(table, "cs: [1, 2, 3]")
        #expect(
            filled.contains("<w:trPr><w:gridAfter w:val=\"1\"/><w:wAfter w:w=\"1000\" w:type=\"dxa\"/></w:trPr>"),
            "\(filled)")
    }

    @Test func `a row with more columns than the first widens the grid`() throws {
        let table = Part.tbl([p("а"), p("б")], [p("{%tc for c in cs %}{{ c }}{%tc endfor %}")])
        let filled = try Part.fill(table, "cs: [1, 2, 3]")
        #expect(filled.contains(String(repeating: "<w:gridCol w:w=\"1000\"/>", count: 3)), "\(filled)")
        #expect(filled.contains("<w:gridAfter w:val=\"1\"/>"))
    }

    @Test func `a merged title stretches over the columns that data make`() throws {
        let title = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p("Итоги"))</w:tc></w:tr>"
        let rows = Part.tbl([p("{%tc for c in cs %}{{ c }}{%tc endfor %}"), p("всего")])
        let table = rows.replacing("</w:tblGrid>", with: "</w:tblGrid>" + title)
        let filled = try Part.fill(table, "cs: [1, 2, 3]")
        #expect(filled.contains("<w:gridSpan w:val=\"4\"/>"), "\(filled)")
        #expect(!filled.contains("gridAfter"))
    }

    @Test func `scopes nest at any depth and in nested tables`() throws {
        let inner = Part.tbl([p("{% for y in x.ys %}{{ y }}"), p("{% endfor %}")])
        let body = p("{% for x in xs %}") + Part.tbl([p("{{ x.n }}") + inner + p("")]) + p("{% endfor %}")
        #expect(try Part.texts(body, "xs: [{n: А, ys: [1, 2]}, {n: Б, ys: []}]") == ["[А¶[1|][2|]¶]", "[Б¶]"])
    }

    @Test func `an opener behind a text begins after its paragraph`() throws {
        #expect(
            try Part.texts(p("Список:{% for x in xs %}") + p("{{ x }}") + p("{% endfor %}конец"), "xs: [1, 2]") == [
                "Список:", "1", "2", "конец",
            ])
    }

    @Test func `a set names a value for what follows and leaves nothing behind`() throws {
        #expect(try Part.texts(p("{% set n = xs | length %}") + p("Всего: {{ n }}"), "xs: [1, 2]") == ["Всего: 2"])
    }

    @Test(arguments: [
        ("{% for x in xs %}", "", "unclosed-scope"), ("{% endfor %}", "", "stray-tag"), ("{% else %}", "", "stray-tag"),
        ("{% if a %}", "{% endfor %}", "stray-tag"), ("{{ a", "", "unclosed-tag"),
        ("{{ a | nosuch }}", "", "unknown-filter"),
    ])
    func `what is wrong is told with its place`(first: String, second: String, code: DiagnosticCode) throws {
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.program(p("а") + p(first) + p(second)) }
        #expect(problems.diagnostics.contains { $0.code == code }, "\(problems)")
        #expect(
            problems.diagnostics.first { $0.code == code }?.place.steps.first
                == .paragraph(first.hasPrefix("{% if") ? 3 : 2), "\(problems)"
        )
    }

    @Test func `a pair that would cut a table in half is a crossing scope`() throws {
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Part.program(
                p("{% if a %}") + Part.tbl([p("{% for x in xs %}") + p("{% endif %}") + p("{% endfor %}")]))
        }
        #expect(!problems.diagnostics.isEmpty)
    }

    @Test func `all problems of a part are told at once`() throws {
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Part.program(p("{{ a | nosuch }}") + p("{% endif %}") + Part.tbl([p("{{ 1 + }}")]))
        }
        #expect(problems.diagnostics.count == 3, "\(problems)")
    }

    @Test func `thousands of conditions inside each other are an error, not a crash`() throws {
        let body = String(repeating: p("{% if a %}"), count: 3000) + String(repeating: p("{% endif %}"), count: 3000)
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.program(body) }
        #expect(problems.diagnostics.contains { $0.code == "too-deep" })
    }
}
