import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Jinja's blocks that need no program behind them, as python-docx-template's users write them.
@Suite struct BlockTests {
    private static let data =
        "xs: [1, 2, 3]\nrows: [{n: а, v: 2}, {n: б, v: 3}]\na: 7\ns: да\nno: false"

    /// What Jinja 3.1.6 prints.
    static let jinja: [(template: String, printed: String)] = [
        ("{% with b = a, c = 2 %}{{ b + c }}{% endwith %}", "9"),
        ("{% set b = 1 %}{% with b = 2, c = b %}{{ b }}{{ c }}{% endwith %}{{ b }}", "211"),
        ("{% for x in xs %}{% with y = x * 2 %}{{ loop.index }}{{ y }};{% endwith %}{% endfor %}", "12;24;36;"),
        ("{% with rows = xs %}{% for x in rows %}{{ x }}{% endfor %}{% endwith %}", "123"),
        ("{% with b = 1 %}{% with b = 2 %}{{ b }}{% endwith %}{{ b }}{% endwith %}", "21"),
        (
            "{% set ns = namespace(total=0) %}{% for x in xs %}{% set ns.total = ns.total + x %}{% endfor %}{{ ns.total }}",
            "6"
        ),
        (
            "{% set ns = namespace() %}{% for x in xs %}{% if x is odd %}{% set ns.last = x %}{% endif %}{% endfor %}{{ ns.last }}",
            "3"
        ),
        (
            "{% set ns = namespace(rows=[]) %}{% for x in xs %}{% set ns.rows = ns.rows + [x * x] %}{% endfor %}{{ ns.rows | join(\",\") }}",
            "1,4,9"
        ),
        (
            "{% set ns = namespace(n=0) %}{% for x in xs %}{% for y in xs %}{% set ns.n = ns.n + 1 %}{% endfor %}{% endfor %}{{ ns.n }}",
            "9"
        ),
        (
            "{% set ns = namespace(found=false) %}{% for x in xs %}{% if x == 2 %}{% set ns.found = true %}{% endif %}{% endfor %}{{ \"да\" if ns.found else \"нет\" }}",
            "да"
        ),
        (
            "{% with ns = namespace(n=1) %}{% for x in xs %}{% set ns.n = ns.n * x %}{% endfor %}{{ ns.n }}{% endwith %}",
            "6"
        ),
        ("{% set t %}имя {{ s }}{% endset %}[{{ t }}]", "[имя да]"),
        ("{% set t %}{% for x in xs %}{{ x }},{% endfor %}{% endset %}{{ t }}{{ t | length }}", "1,2,3,6"),
        ("{% set t | upper %}имя {{ s }}{% endset %}{{ t }}", "ИМЯ ДА"),
        ("{% set t %}a{% set u %}b{% endset %}{{ u }}{% endset %}{{ t }}", "ab"),
        ("{% filter upper %}имя {{ s }}{% endfilter %}!", "ИМЯ ДА!"),
        (
            "{% filter replace(\"а\", \"о\") | upper %}{% for x in xs %}да{{ x }}{% endfor %}{% endfilter %}",
            "ДО1ДО2ДО3"
        ),
        ("{% filter upper %}x{% filter lower %}Y{% endfilter %}z{% endfilter %}", "XYZ"),
        ("{% set t %}{% endset %}[{{ t }}]", "[]"),
        ("{% if no %}{% else %}{% with z = 1 %}{{ z }}{% endwith %}{% endif %}", "1"),
        ("{% set t %}a < b & \"c\"{% endset %}{{ t }}", "a < b & \"c\""),
    ]

    /// The same in Russian.
    static let russian: [(template: String, printed: String)] = [
        ("{% при б = a, г = 2 %}{{ б + г }}{% конец при %}", "9"),
        ("{% при б = a %}{{ б }}{% конец %}", "7"),
        (
            "{% пусть н = накопитель(итог=0) %}{% для х в xs %}{% пусть н.итог = н.итог + х %}{% конец %}{{ н.итог }}",
            "6"
        ),
        ("{% пусть т %}имя {{ s }}{% конец пусть %}[{{ т }}]", "[имя да]"),
        ("{% фильтр прописными %}имя {{ s }}{% конец фильтра %}!", "ИМЯ ДА!"),
    ]

    private static func xml(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    private static func text(ofXML xml: String) -> String {
        var text = ""
        var isInTag = false
        for character in xml {
            if character == "<" {
                isInTag = true
            } else if character == ">" {
                isInTag = false
            } else if !isInTag {
                text.append(character)
            }
        }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    @Test(arguments: jinja + russian)
    func `in a DOCX they print what Jinja prints`(template: String, printed: String) throws {
        #expect(try Part.texts(Part.p("[\(Self.xml(template))]"), Self.data) == ["[\(printed)]"])
    }

    @Test(arguments: jinja + russian)
    func `in an ODT they print what Jinja prints`(template: String, printed: String) throws {
        let parts = try Packages.filled(Packages.odt("<text:p>[\(Self.xml(template))]</text:p>"), Self.data)
        #expect(Self.text(ofXML: Packages.body(parts)) == "[\(printed)]")
    }

    @Test func `with goes around paragraphs and rows as loops do`() throws {
        let table = Part.tbl([
            Part.p("{% with b = a %}{% for r in rows %}{{ r.n }}"), Part.p("{{ b }}{% endfor %}{% endwith %}"),
        ])
        let blocks = Part.p("{% with b = a %}") + Part.p("{{ b }}") + table + Part.p("{% endwith %}")
        #expect(try Part.texts(blocks, Self.data) == ["7", "[а|7][б|7]"])
    }

    @Test func `a total over rows is known behind the table`() throws {
        let head = Part.p("{% set ns = namespace(total=0) %}")
        let row = [
            Part.p("{% for r in rows %}{% set ns.total = ns.total + r.v %}{{ r.n }}"), Part.p("{{ r.v }}{% endfor %}"),
        ]
        #expect(
            try Part.texts(head + Part.tbl(row) + Part.p("Всего {{ ns.total }}"), Self.data)
                == ["[а|2][б|3]", "Всего 5"])
    }

    @Test func `a filter has the look of the first letter and leaves no other`() throws {
        let body =
            "<w:p><w:r><w:t>{% filter upper %}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>жир</w:t></w:r><w:r><w:t>ный{% endfilter %}</w:t></w:r></w:p>"
        #expect(
            try Part.fill(body, Self.data)
                == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">ЖИРНЫЙ</w:t></w:r></w:p>")
    }

    @Test(arguments: [
        ("{% set d = {\"t\": 0} %}{% set d.t = 1 %}", "no-namespace"), ("{% set a.t = 1 %}", "no-namespace"),
        ("{% set b = namespace(1) %}", "no-calls"), ("{{ namespace(t=1) }}", "no-calls"),
        ("{% for x in namespace(t=1) %}{% endfor %}", "no-calls"), ("{% with b %}{% endwith %}", "bad-expression"),
        ("{% with b = zz %}{{ b }}{% endwith %}", "unknown-name"), ("{% with b = 1 %}", "unclosed-scope"),
        ("{% endwith %}", "stray-tag"), ("{% set b %}", "unclosed-scope"),
        ("{% filter nope %}{% endfilter %}", "unknown-filter"),
        ("{% with b = 1 %}{% else %}{% endwith %}", "stray-tag"), ("{% if a %}{% endwith %}{% endif %}", "stray-tag"),
        ("{% with b = 1 %}{% endwith %}{{ b }}", "unknown-name"),
    ])
    func `what is wrong is told at its place`(template: String, code: String) throws {
        for parts in [
            Packages.docx(Part.p("т") + Part.p(template)),
            Packages.odt("<text:p>т</text:p><text:p>\(Self.xml(template))</text:p>"),
        ] {
            let problems = try #require(throws: DiagnosticList.self) { _ = try Packages.filled(parts, Self.data) }
            #expect(problems.diagnostics.first?.code.rawValue == code)
            #expect(problems.diagnostics.first?.place.text(in: .english) == "paragraph 2")
        }
    }

    @Test func `a block that takes text takes that of one paragraph`() throws {
        for name in ["set b", "filter upper"] {
            let body = Part.p("{% \(name) %}") + Part.p("текст") + Part.p("{% end %}")
            #expect(try Packages.codes(Packages.docx(body), Self.data) == ["unsupported-tag"])
        }
    }

    @Test func `a namespace does not grow beyond what a template may make`() throws {
        let text = "{% set ns = namespace(t=\"аб\") %}{% for x in range(40) %}{% set ns.t = ns.t ~ ns.t %}{% endfor %}"
        #expect(try Packages.codes(Packages.docx(Part.p(text)), Self.data) == ["too-large"])
        let deep = "{% set ns = namespace(t=1) %}{% for x in range(300) %}{% set ns.t = [ns.t] %}{% endfor %}"
        #expect(try Packages.codes(Packages.docx(Part.p(deep)), Self.data) == ["too-deep"])
        // By way of the variable of a loop.
        let way =
            "{% set ns = namespace(t=1) %}{% for x in range(300) %}{% for y in [ns.t] %}{% set ns.t = [y] %}{% endfor %}{% endfor %}"
        #expect(try Packages.codes(Packages.docx(Part.p(way)), Self.data) == ["too-deep"])
        let flat =
            "{% set ns = namespace(t=[]) %}{% for x in range(200) %}{% set ns.t = (ns.t + [x]) | unique | sort %}{% endfor %}{{ ns.t | length }}"
        #expect(try Part.texts(Part.p(flat), Self.data) == ["200"])
    }

    @Test(arguments: [
        (
            "{% with r = rows, t = title %}{% for x in r %}{{ x.n }}{% end %}{{ t }}{% endwith %}",
            "rows list of { n text }; title text"
        ),
        (
            "{% set ns = namespace(total=0) %}{% for x in xs %}{% set ns.total = ns.total + x.v %}{% end %}{{ ns.total }}",
            "xs list of { v number }"
        ),
        (
            "{% set ns = namespace(r=[]) %}{% for x in xs %}{% set ns.r = ns.r + [x] %}{% end %}{% for y in ns.r %}{{ y.v }}{% end %}",
            "xs list of { v text }"
        ),
        ("{% set t %}{{ a }}{% endset %}{{ t }}{% filter upper %}{{ b }}{% endfilter %}", "a text; b text"),
    ])
    func `the data that they ask for are known`(text: String, fields: String) throws {
        #expect(Surveyed.dump(try Surveyed.survey([text]).fields) == fields)
    }

    @Test func `made-up data go through them`() throws {
        let text =
            "{% with b = a %}{% if b %}{% set t %}{% for x in xs %}{{ x }}{% end %}{% endset %}{% end %}{% filter upper %}{% if c %}1{% end %}{% endfilter %}{% endwith %}"
        let coverage = TemplateCoverage(of: try Surveyed.survey([text]))
        #expect(coverage.missed.isEmpty, "\(coverage.missed)")
        #expect(coverage.outcomeCount == 7)
    }

    @Test func `a draft prints what it has no data for`() throws {
        let parts = Packages.docx(Part.p("{% with b = zz %}{{ b }}{% endwith %}{% set t %}{{ yy }}{% endset %}{{ t }}"))
        let template = try Template.compile(ZipReader(Packages.packed(parts)))
        let data = try DataReader.read(Array(Self.data.utf8))
        let printed = template.unresolvedControls(in: data)
        let draft = try Template.compile(ZipReader(Packages.packed(parts)), printing: printed)
        let filled = try Packages.unpacked(draft.fill(data, unresolved: .highlight))
        #expect(Self.text(ofXML: Packages.body(filled)) == "{% with b = zz %}{{ b }}{% endwith %}{{ yy }}")
    }
}
