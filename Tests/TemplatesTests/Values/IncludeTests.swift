import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Templates in templates, the same in DOCX and ODF.
@Suite struct IncludeTests {
    /// A template, what it includes, data, and what comes out.
    struct Case: CustomTestStringConvertible, Sendable {
        var blocks: [Block]
        var included: [String: [Block]]
        var data: String
        var expected: [String]
        var testDescription: String { "\(expected)" }

        init(_ blocks: [Block], _ included: [String: [Block]], _ data: String, _ expected: [String]) {
            self.blocks = blocks
            self.included = included
            self.data = data
            self.expected = expected
        }
    }

    static let cases: [Case] = [
        Case(
            [.p("до"), .p("{% include \"подпись\" %}"), .p("после")],
            ["подпись": [.p("{{ должность }}"), .rows(["а", "{{ имя }}"]), .p("")]], "{имя: Ким, должность: Врио}",
            ["до", "Врио", "[а|Ким]", "после"]),
        Case(
            [.p("Выдано {% include \"кто\" %}, {{ x }}.")], ["кто": [.p("«{{ x }} {{ y }}»"), .p("")]], "{x: 1, y: 2}",
            ["Выдано «1 2», 1."]),
        // What a loop calls its turns is known inside; each turn has its own.
        Case(
            [.p("{% for x in xs %}"), .p("{% вставить 'пункт' %}"), .p("{% endfor %}")],
            ["пункт": [.p("{{ loop.index }}) {{ x }}"), .p("{% if x > 1 %}"), .p("больше"), .p("{% endif %}")]],
            "xs: [1, 2]", ["1) 1", "2) 2", "больше"]),
        Case(
            [.p("{% if a %}{% include \"x\" %}{% endif %}"), .p("конец")], ["x": [.p("1"), .p("2")]], "a: 0", ["конец"]
        ),
        Case(
            [.p("{% if a %}{% include \"x\" %}{% endif %}"), .p("конец")], ["x": [.p("1"), .p("2")]], "a: 1",
            ["1", "2", "конец"]),
        Case(
            [.p("{% include \"a\" %}{% include \"b\" %}")], ["a": [.p("1")], "b": [.p("2"), .p("3")]], "x: 1",
            ["1", "2", "3"]),
        Case(
            [.p("{% include \"a\" %}")], ["a": [.p("1"), .p("{% include \"b\" %}")], "b": [.p("2")]], "x: 1",
            ["1", "2"]),
        Case([.p("[{% include \"a\" %}]")], ["a": [.p("1{% include \"b\" %}")], "b": [.p("2")]], "x: 1", ["[12]"]),
        Case(
            [.rows(["{% for x in xs %}{% include \"a\" %}", "{{ x }}{% endfor %}"])], ["a": [.p("{{ x }}!")]],
            "xs: [1, 2]", ["[1!|1]", "[2!|2]"]),
        Case([.rows(["{% include \"a\" %}"])], ["a": [.p("1"), .p("2")]], "x: 1", ["[1¶2]"]),
        Case([.items("а", "{% include \"a\" %}")], ["a": [.p("б")]], "x: 1", ["• а", "• б"]),
        Case([.box([.p("{% include \"a\" %}")])], ["a": [.p("б"), .p("в")]], "x: 1", ["<б¶в>"]),
        Case([.p("{% raw %}{% include \"a\" %}{% endraw %}")], [:], "x: 1", ["{% include \"a\" %}"]),
    ]

    @Test(arguments: cases, Sheet.allCases)
    func `an included template stands where its tag stood and sees the names around`(example: Case, sheet: Sheet) throws
    {
        let file = try sheet.expanded(example.blocks, with: example.included.merging(["ещё": [.p("-")]]) { $1 })
        #expect(try sheet.texts(ofFile: file, example.data) == example.expected)
    }

    @Test(arguments: Sheet.allCases)
    func `tags cut at any place are found`(sheet: Sheet) throws {
        let text = "Выдано {% include \"кто\" %}  тут"
        for position in text.indices.dropFirst() {
            let runs = [String(text[..<position]), String(text[position...])]
            let file = try sheet.expanded([.paragraph(runs)], with: ["кто": [.paragraph(["{{ x", " }}"])]])
            #expect(try sheet.texts(ofFile: file, "x: 1") == ["Выдано 1  тут"], "\(runs)")
        }
    }

    /// The codes, files and places of what is wrong.
    private func problems(
        _ sheet: Sheet, _ blocks: [Block], _ included: [String: [Block]], limits: Limits = Limits()
    ) throws -> [String] {
        let list = try #require(throws: DiagnosticList.self) {
            _ = try sheet.expanded(blocks, with: included, limits: limits)
        }
        return list.diagnostics.map { "\($0.file ?? "") \($0.place.text(in: .english)) \($0.code.rawValue)" }
    }

    @Test(arguments: Sheet.allCases)
    func `what cannot be included is told at its place`(sheet: Sheet) throws {
        #expect(
            try problems(sheet, [.p("а"), .p("{% include \"подпис\" %}")], ["подпись": [.p("")]]) == [
                " paragraph 2 unknown-template"
            ])
        #expect(
            try problems(
                sheet, [.p("{% include \"a\" %}")],
                ["a": [.p("{% include \"b\" %}")], "b": [.p("x"), .p("{% include \"A\" %}")]]) == [
                    "b.file paragraph 2 recursive-include"
                ])
        #expect(
            try problems(sheet, [.p("- {% include \"a\" %}")], ["a": [.p("1"), .p("2")]]) == [
                " paragraph 1 needs-own-paragraph"
            ])
        #expect(
            try problems(sheet, [.p("{% include \"a\" %}")], ["a": [.p("1"), .p("{{ x | нет }}")]]) == [
                "a.file paragraph 2 unknown-filter"
            ])
        var limits = Limits()
        limits.includes = 3
        #expect(
            try problems(
                sheet, [.p("{% include \"a\" %}{% include \"a\" %}")],
                ["a": [.p("{% include \"b\" %}")], "b": [.p("x")]], limits: limits) == [
                    " paragraph 1 too-many-includes"
                ])
    }

    @Test(arguments: Sheet.allCases)
    func `places are those of the file in which a person reads them`(sheet: Sheet) throws {
        let blocks: [Block] = [
            .p("{% include \"a\" %}"), .p("{% if 1 %}{% include \"a\" %}{% endif %}"), .p("- {% include \"b\" %}"),
            .p("{{ имя }}"),
        ]
        let file = try sheet.expanded(blocks, with: ["a": [.p("1"), .p("{{ имя1 }}")], "b": [.p("{{ имя2 }}")]])
        let list = try #require(throws: DiagnosticList.self) { _ = try sheet.texts(ofFile: file, "x: 1") }
        let places = list.diagnostics.map { $0.place.text(in: .english) }
        #expect(
            places == [
                "template «a», paragraph 2", "template «a», paragraph 2", "paragraph 3", "paragraph 4",
            ])
    }

    @Test func `remarks of an earlier check stay behind, of the template and of those that it includes`() throws {
        let remarks = [Annotation("there is no «имяя» ({{ имяя }})", at: Place(.paragraph(1)))]
        let pairs = [
            (Packages.docx(Part.p("{% include \"a\" %}") + Part.p("{{ x }}")), Packages.docx(Part.p("{{ y }}"))),
            (
                Packages.odt("<text:p>{% include \"a\" %}</text:p><text:p>{{ x }}</text:p>"),
                Packages.odt("<text:p>{{ y }}</text:p>")
            ),
        ]
        for (host, guest) in pairs {
            let copies = try [host, guest].map {
                try TemplateAnnotator.annotated(ZipReader(Packages.packed($0)), remarks, limits: Limits())
            }
            var templates = IncludedTemplates()
            templates.declare("a", IncludedTemplates.File(name: "a", bytes: copies[1]))
            let bytes = try TemplateIncluder.expanded(
                copies[0], with: templates, filters: FilterRegistry(), limits: Limits())
            let filled = try Packages.unpacked(
                Template.compile(ZipReader(bytes)).fill(try DataReader.read(Array("{x: 1, y: 2}".utf8))))
            #expect(filled.values.allSatisfy { !$0.contains("имяя") && !$0.contains("commentR") })
            #expect(Packages.body(filled).contains("2") && Packages.body(filled).contains("1"))
        }
    }

    @Test func `an included template brings its styles, lists and notes, into headers too`() throws {
        let guest = try Packages.packed(
            Packages.docx(
                "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:r><w:t>{{ x }}</w:t></w:r></w:p>",
                styles:
                    "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/></w:style>"))
        var templates = IncludedTemplates()
        templates.declare("гость", IncludedTemplates.File(name: "g", bytes: guest))
        let header = "<w:hdr xmlns:w=\"\(Packages.w)\">\(Part.p("{% include «гость» %}"))</w:hdr>"
        let host = try Packages.packed(Packages.docx(Part.p("тело"), more: [("word/header1.xml", header)]))
        let bytes = try TemplateIncluder.expanded(
            host, with: templates, filters: FilterRegistry(), limits: Limits())
        let parts = try Packages.unpacked(
            Template.compile(ZipReader(bytes)).fill(try DataReader.read(Array("x: 5".utf8))))
        #expect(parts["word/header1.xml"]?.contains("<w:pStyle w:val=\"Own\"/>") == true)
        #expect(parts["word/header1.xml"]?.contains(">5<") == true)
        #expect(parts["word/styles.xml"]?.contains("w:styleId=\"Own\"") == true)
        #expect(!parts.values.contains { $0.contains("<?chancery") })
    }

    @Test func `in a header of an ODT an included template keeps its direct formatting`() throws {
        let names = try #require(
            Packages.odt("").first { $0.0 == "styles.xml" }?.1.firstMatch(of: #/xmlns:[^>]*/#)?.output)
        let master =
            "<office:document-styles \(names)><office:styles/><office:master-styles><style:master-page style:name=\"Standard\"><style:header><text:p>{% include \"г\" %}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>"
        let host = Packages.odt("<text:p>тело</text:p>").map { ($0.0, $0.0 == "styles.xml" ? master : $0.1) }
        let guest = Packages.odt(
            "<text:p text:style-name=\"P7\">{{ x }}</text:p>",
            automatic: "<style:style style:name=\"P7\" style:family=\"paragraph\"/>")
        var templates = IncludedTemplates()
        templates.declare("г", IncludedTemplates.File(name: "g", bytes: try Packages.packed(guest)))
        let bytes = try TemplateIncluder.expanded(
            try Packages.packed(host), with: templates, filters: FilterRegistry(), limits: Limits())
        let parts = try Packages.unpacked(
            Template.compile(ZipReader(bytes)).fill(try DataReader.read(Array("x: 5".utf8))))
        let styles = try #require(parts["styles.xml"])
        #expect(styles.contains("<text:p text:style-name=\"P7_d1\">5</text:p>"))
        #expect(styles.contains("style:name=\"P7_d1\""))
    }

    @Test func `a template of another format is told`() throws {
        var templates = IncludedTemplates()
        templates.declare("а", IncludedTemplates.File(name: "g", bytes: try Sheet.odt.file([.p("x")])))
        let list = try #require(throws: DiagnosticList.self) {
            _ = try TemplateIncluder.expanded(
                try Sheet.docx.file([.p("{% include \"а\" %}")]), with: templates, filters: FilterRegistry(),
                limits: Limits())
        }
        #expect(list.diagnostics.map(\.code.rawValue) == ["other-format"])
    }
}
