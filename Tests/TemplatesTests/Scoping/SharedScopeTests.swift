import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// The same template text gives the same text in DOCX and ODT.
@Suite struct SharedScopeTests {
    /// A template, data, and what comes out.
    struct Case: CustomTestStringConvertible, Sendable {
        var blocks: [Block]
        var data: String
        var expected: [String]
        var testDescription: String { "\(expected)" }

        init(_ blocks: [Block], _ data: String, _ expected: [String]) {
            self.blocks = blocks
            self.data = data
            self.expected = expected
        }
    }

    static let inline: [Case] = [
        Case(
            [.p("Сроки: {% for m in xs %}{{ m }}{% if not loop.last %}, {% endif %}{% endfor %}.")], "xs: [май, июнь]",
            ["Сроки: май, июнь."]),
        Case([.p("а {{ x }} б")], "x: ''", ["а  б"]),
        Case([.p("  {{ x }}  ")], "x: ' у '", ["   у   "]),
        Case([.p("{% if x %} а {% endif %} б {% if x %} в {% endif %}")], "x: 1", [" а  б  в "]),
        Case([.p("{% if x %} а {% endif %} б {% if x %} в {% endif %}")], "x: 0", [" б "]),
        Case([.p("а  {{- x -}}  б {%- if x %} в {% endif -%} г")], "x: 1", ["а1б в г"]),
        Case([.p("{# нет #}а{# нет #}")], "x: 1", ["а"]),
        Case([.p("{_{ x }_} {_% if %_} {а_{б {{ x }}")], "x: 1", ["{{ x }} {% if %} {а_{б 1"]),
        Case([.p("{_{ x }_}")], "x: 1", ["{{ x }}"]),
        Case([.p("{{ x }}{% raw %}{{ x }}{% if {% endraw %}{{ x }}")], "x: 1", ["1{{ x }}{% if 1"]),
        Case([.p("{% дословно %}"), .p("{{ x }}"), .p("{% endraw %}"), .p("{{ x }}")], "x: 1", ["{{ x }}", "1"]),
    ]

    static let blocks: [Case] = [
        Case(
            [.p("до"), .p("{% for x in xs %}"), .p("{{ x }}"), .p("–"), .p("{% endfor %}"), .p("после")], "xs: [1, 2]",
            ["до", "1", "–", "2", "–", "после"]),
        Case(
            [.p("до"), .p("{% for x in xs %}"), .p("{{ x }}"), .p("{% endfor %}"), .p("после")], "xs: []",
            ["до", "после"]),
        Case([.p("{# один #}"), .p("да"), .p("{# два #}{# три #}")], "x: 1", ["да"]),
        Case([.p("{% set n = 2 %}"), .p("{{ n }}")], "x: 1", ["2"]),
        Case([.p("{{ x }} {% set x = 2 %}{{ x }}")], "x: 1", ["1 2"]),
        Case([.p("{% if a %}{% set n = 1 %}{% else %}{% set n = 2 %}{% endif %}"), .p("{{ n }}")], "a: 0", ["2"]),
        Case([.p("{% if x %}Цель: {{ x }}{% endif %}"), .p("конец")], "x: ''", ["конец"]),
        Case([.p("{% if x %}"), .p("да"), .p("{% else %}нет")], "x: 0", []),
        Case([.p("{% if x %}"), .p("да"), .p("{% else %}нет"), .p("и{% endif %}")], "x: 0", ["нет", "и"]),
        Case([.p("{% if x %}"), .p("да"), .p("{% else %}нет"), .p("и{% endif %}")], "x: 1", ["да"]),
        Case([.p("{%p for x in xs %}"), .p("{{ x }}"), .p("{%p endfor %}")], "xs: [1, 2]", ["1", "2"]),
        Case([.p("это уходит {%p if x %}"), .p("да"), .p("{%p endif %}")], "x: 1", ["да"]),
        Case([.p("{#p и это уходит #}"), .p("да")], "x: 1", ["да"]),
    ]

    /// A cell that holds a tag alone stays in its row, whatever rows the pair repeats.
    static let cells: [Case] = [
        Case(
            [.rows(["{% for x in xs %}{{ x }}", "а"], ["б", "{% endfor %}"])], "xs: [1, 2]",
            ["[1|а]", "[б|]", "[2|а]", "[б|]"]),
        Case(
            [.rows(["{% for x in xs %}", "{{ x }}"], ["б", "{% endfor %}"], ["в", "г"])], "xs: [1]",
            ["[|1]", "[б|]", "[в|г]"]),
        Case(
            [.rows(["{% for x in xs %}h", "{% endfor %}h2"], ["h{% for x in xs %}", "{{ x }}{% endfor %}"])],
            "xs: [1, 2]", ["[h|h2]", "[h|h2]", "[h|1]", "[h|2]"]),
        Case([.rows(["{% for x in xs %}", ""], ["б", "{{ x }}"], ["", "{% endfor %}"])], "xs: [1]", ["[б|1]"]),
    ]

    static let cuts: [Case] = [
        Case(
            [.p("Есть {% for x in xs %}{{ x }},"), .p("{% endfor %}и всё")], "xs: [1, 2]", ["Есть 1,", "2,", "и всё"]),
        Case(
            [.p("Есть {% for x in xs %}{{ x }},"), .p("ещё {% endfor %}и всё")], "xs: [1, 2]",
            ["Есть 1,", "ещё 2,", "ещё и всё"]),
        Case([.p("Есть {% if x %}а,"), .p("б {% endif %}и всё")], "x: 0", ["Есть и всё"]),
        Case(
            [.p("Есть {% if x %}а,"), .p("б {% else %}в, "), .p("г {% endif %}и всё")], "x: 0", ["Есть в, ", "г и всё"]),
        Case([.p("А {% if x %}б"), .rows(["в"]), .p("г{% endif %} д")], "x: 1", ["А б", "[в]", "г д"]),
        Case(
            [.p("А {% if x %}б"), .p("{% for y in ys %}"), .p("{{ y }}"), .p("{% endfor %}"), .p("г{% endif %} д")],
            "{x: 1, ys: [1, 2]}", ["А б", "1", "2", "г д"]),
        Case(
            [
                .p("Дом {%- if x -%}"), .p(" в городе"), .p("{%- else -%}"), .p(" в селе"), .p("{%- endif -%}"),
                .p(" и сад"),
            ], "x: 1", ["Дом в городе и сад"]),
        Case(
            [
                .p("Дом {%- if x -%}"), .p(" в городе"), .p("{%- else -%}"), .p(" в селе"), .p("{%- endif -%}"),
                .p(" и сад"),
            ], "x: 0", ["Дом в селе и сад"]),
    ]

    static let tables: [Case] = [
        Case(
            [.rows(["№", "Имя"], ["{% for x in xs %}{{ loop.index }}", "{{ x }}{% endfor %}"])], "xs: [а, б]",
            ["[№|Имя]", "[1|а]", "[2|б]"]),
        Case([.rows(["{% for x in xs %}"], ["{{ x }}"], ["{% endfor %}"]), .p("к")], "xs: []", ["к"]),
        Case(
            [.rows(["{%tr for x in xs %}", "лишнее"], ["{{ x }}", "а"], ["{%tr endfor %}", ""])], "xs: [1, 2]",
            ["[1|а]", "[2|а]"]),
        Case([.rows(["а", "{%tc for c in cs %}", "{{ c }}", "{%tc endfor %}", "я"])], "cs: [1, 2]", ["[а|1|2|я]"]),
        Case(
            [.rows(["{%tc for c in cs %}{{ c }}{%tc endfor %}"], ["{%tc for c in cs %}{{ c }}{{ c }}{%tc endfor %}"])],
            "cs: [1, 2]", ["[1|2]", "[11|22]"]),
        Case(
            [
                .rows(
                    ["имя", "{%tc for c in cs %}{{ c }}", "итог"], ["{%tr for r in rs %}", "", ""],
                    ["{{ r }}", "{{ r }}{{ c }}", "="], ["{%tr endfor %}", "", ""],
                    ["всего", "{{ c }}!{%tc endfor %}", "="])
            ], "{cs: [1, 2], rs: [а, б]}", ["[имя|1|2|итог]", "[а|а1|а2|=]", "[б|б1|б2|=]", "[всего|1!|2!|=]"]),
        Case(
            [
                .p("{% for t in ts %}"), .rows(["{{ t.n }}"], ["{% for x in t.xs %}{{ x }}{% endfor %}"]),
                .p("{% endfor %}"),
            ], "ts: [{n: а, xs: [1, 2]}, {n: б, xs: []}]", ["[а]", "[12]", "[б]", "[]"]),
        Case(
            [.table([[[.p("{% for x in xs %}"), .p("{{ x }}"), .p("{% endfor %}")], [.p("б")]]])], "xs: [1, 2]",
            ["[1¶2|б]"]),
        Case(
            [.table([[[.p("{% for x in xs %}"), .p("{{ x }}"), .p("{% endfor %}")], [.p("б")]]])], "xs: []", ["[|б]"]),
        Case(
            [.rows(["{% for a in xs %}{{ a.n }}", "{% for b in a.ys %}{{ b }}", "{% endfor %}{% endfor %}"])],
            "xs: [{n: а, ys: [1, 2]}, {n: б, ys: [3]}]", ["[а|1|]", "[а|2|]", "[б|3|]"]),
        Case(
            [
                .rows(
                    ["{%tr if x %}", ""], ["да", "{{ x }}"], ["{%tr else %}", ""], ["нет", "-"], ["{%tr endif %}", ""])
            ], "x: 0", ["[нет|-]"]),
        Case([.rows(["{% set n = 1 %}"], ["{{ n }}"])], "x: 0", ["[1]"]),
    ]

    static let stories: [Case] = [
        Case(
            [
                .p("{% for x in xs %}"),
                .box([.p("{% if x %}{{ x }}{% endif %}"), .p("{% for y in xs %}"), .p("{{ y }}"), .p("{% endfor %}")]),
                .p("{% endfor %}"),
            ], "xs: [1, 2]", ["<1¶1¶2>", "<2¶1¶2>"]),
        Case(
            [.p("{% for x in xs %}"), .items("{{ x }}", "{{ x }}{{ x }}"), .p("–"), .p("{% endfor %}")], "xs: [1, 2]",
            ["• 1", "• 11", "–", "• 2", "• 22", "–"]),
        Case(
            [.items("а", "{% for x in xs %}", "{{ x }}", "{% endfor %}", "я")], "xs: [1, 2]",
            ["• а", "• 1", "• 2", "• я"]),
        Case(
            [.items("а", "{%p for x in xs %}", "{{ x }}", "{%p endfor %}", "я")], "xs: [1, 2]",
            ["• а", "• 1", "• 2", "• я"]),
        Case([.p("{% for x in xs %}"), .items("{{ x }}"), .p("{% endfor %}")], "xs: [1, 2]", ["• 1", "• 2"]),
        Case([.items("{% for x in xs %}", "{{ x }}", "{% endfor %}"), .p("к")], "xs: []", ["к"]),
        Case([.items("{% if x %}а{% endif %}", "б")], "x: 0", ["• б"]),
        Case([.items("{% set x = 1 %}", "{{ x }}")], "x: 0", ["• 1"]),
        Case([.p("{% for x in xs %}"), .items("{{ x }}", "{% endfor %}")], "xs: [1, 2]", ["• 1", "• 2"]),
    ]

    @Test(arguments: inline + blocks + cells + cuts + tables + stories, Sheet.allCases)
    func `the same template gives the same text in both formats`(item: Case, sheet: Sheet) throws {
        if item.expected.isEmpty { return }
        #expect(try sheet.texts(item.blocks, item.data) == item.expected)
    }

    @Test(arguments: inline + blocks + cells + cuts + tables + stories, Sheet.allCases)
    func `tags cut at every run boundary render alike`(item: Case, sheet: Sheet) throws {
        if item.expected.isEmpty { return }
        for size in 1...3 {
            for offset in 0..<size {
                let blocks = item.blocks.map { $0.cut { text in Self.pieces(of: text, size: size, offset: offset) } }
                #expect(try sheet.texts(blocks, item.data) == item.expected, "size \(size), offset \(offset)")
            }
        }
    }

    private static func pieces(of text: String, size: Int, offset: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(text)
        if offset > 0 {
            pieces.append(String(rest.prefix(offset)))
            rest = rest.dropFirst(offset)
        }
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return pieces
    }

    static let broken: [Case] = [
        Case([.p("{% if a %}"), .rows(["до", "{% endif %}"], ["после", ""])], "", ["crossing-scope"]),
        Case(
            [.rows(["до", "раньше"], ["{{ x }}", "{% for x in xs %}"]), .p("{% endfor %}")], "", ["crossing-scope"]),
        Case([.p("{%tr for x in xs %}"), .p("{%tr endfor %}")], "", ["impossible-prefix"]),
        Case([.rows(["{%p for x in xs %}", "{%p endfor %}"])], "", ["impossible-prefix"]),
        Case([.rows(["{%tr for x in xs %}", "{%tc endfor %}"])], "", ["impossible-prefix"]),
        Case([.rows(["{%tc for x in xs %}", ""], ["", "{%tc endfor %}"])], "", ["crossing-scope"]),
        Case([.p("{% colspan 2 %}")], "", ["unsupported-tag"]),
        Case([.p("а"), .box([.p("до{% for x in xs %}"), .p("после")]), .p("{% endfor %}")], "", ["crossing-scope"]),
    ]

    @Test(arguments: broken, Sheet.allCases)
    func `what a pair would cut in half is an error`(item: Case, sheet: Sheet) throws {
        let problems = try sheet.problems(item.blocks)
        #expect(problems.map(\.code.rawValue) == item.expected, "\(problems)")
        #expect(problems.allSatisfy { !$0.place.steps.isEmpty })
    }
}
