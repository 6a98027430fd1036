import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

@Suite struct FillTests {
    /// A paragraph whose text is cut into runs at some positions, with a speller's mark at each cut.
    private func paragraph(_ text: String, cutAt cuts: [Int]) -> String {
        let letters = Array(text)
        var runs = ""
        var start = 0
        for cut in cuts + [letters.count] {
            runs +=
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(String(letters[start..<cut]))</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            start = cut
        }
        return "<w:p>\(runs)</w:p>"
    }

    @Test func `a tag cut at any one or two places gives the same text`() throws {
        let text = "а {{ x | upper }} б{% if y %}, да{% endif %}."
        for first in 1..<text.count {
            #expect(try Part.texts(paragraph(text, cutAt: [first]), "{x: мир, y: true}") == ["а МИР б, да."])
            for second in stride(from: first + 1, to: text.count, by: 3) {
                #expect(
                    try Part.texts(paragraph(text, cutAt: [first, second]), "{x: мир, y: true}") == ["а МИР б, да."])
            }
        }
    }

    @Test func `a value keeps the properties of the run where its tag begins`() throws {
        let filled = try Part.fill(paragraph("{{ x }}", cutAt: [3]), "x: мир")
        #expect(filled == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">мир</w:t></w:r></w:p>")
    }

    @Test(arguments: [
        "<&>\"'", "a  b", " края ", "]]>", "&amp;", "e\u{301}", "😀", "שלום", "\u{A0}", "{{ не тег }}", "{% for %}",
        "\u{2028}", "\u{FFFD}", "",
    ])
    func `a value comes out exactly as it went in`(text: String) throws {
        let filled = try Part.fill(Part.p("{{ x }}"), .mapping(Mapping(keys: ["x"], values: [.text(text)])))
        let root = try XMLTree.parse(
            Array("<r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(filled)</r>".utf8),
            part: "r", limits: Limits()
        ).root
        #expect(root.text == text)
    }

    @Test func `breaks in a value are breaks in the document`() throws {
        let data = Value.mapping(Mapping(keys: ["x"], values: [.text("а\nб\tв\r\nг\n\nд\n\n\nе\n")]))
        let filled = try Part.fill(Part.p("{{ x }}", "<w:jc w:val=\"center\"/>"), data)
        let plain = filled.replacing("<w:r><w:t xml:space=\"preserve\">", with: "").replacing("</w:t></w:r>", with: "")
            .replacing("</w:t><w:br/><w:t xml:space=\"preserve\">", with: "⏎").replacing(
                "</w:t><w:tab/><w:t xml:space=\"preserve\">", with: "→")
        let properties = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>"
        #expect(plain == "<w:p>\(properties)а⏎б→в⏎г</w:p><w:p>\(properties)д</w:p><w:p>\(properties)е⏎</w:p>")
    }

    @Test func `a character that XML forbids is an error that names it, and nothing is made`() throws {
        let data = Value.mapping(Mapping(keys: ["x"], values: [.text("а\u{1}")]))
        let problems = try #require(throws: DiagnosticList.self) { _ = try Part.fill(Part.p("{{ x }}"), data) }
        #expect(problems.diagnostics.map(\.code) == ["forbidden-character"])
        #expect(problems.diagnostics.first?.wording.english.contains("U+0001") == true)
    }

    @Test func `unknown names are told once each, with the nearest known one`() throws {
        let body = Part.p("{% for x in xs %}{{ x.titel }}{% endfor %}") + Part.p("{{ dedline }}")
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Part.fill(body, "{xs: [{title: а}, {title: б}], deadline: в}")
        }
        #expect(problems.diagnostics.map(\.code) == ["unknown-name", "unknown-name"])
        #expect(problems.diagnostics.map(\.place) == [Place(.paragraph(1)), Place(.paragraph(2))])
        #expect(problems.diagnostics.last?.wording.english.contains("deadline") == true)
    }

    @Test func `a tag that a draft prints keeps its tabs, line ends and blanks`() throws {
        let tag = "{{ ded<w:tab/>li<w:br/>ne  x }}"
        let runs = tag.replacing("<w:tab/>", with: "</w:t><w:tab/><w:t>").replacing(
            "<w:br/>", with: "</w:t><w:br/><w:t>")
        let filled = try Part.fill(Part.p(runs), "a: в", unresolved: .highlight)
        let text = filled.replacing("<w:t xml:space=\"preserve\">", with: "").replacing("</w:t>", with: "")
        #expect(text.contains(tag), "\(filled)")
        let sheet = Sheet.odt
        let part = sheet.part([.p("а {{  мя }}")])
        let root = try sheet.fill(part, .mapping(Mapping()), unresolved: .highlight)
        #expect(OpenSheet.texts(root) == ["а {{  мя }}"])
        // The style of what is left open is there where a tag is.
        let styles = { (root: XMLElement) in root.descendants("style").compactMap { $0.attribute("name", .odfStyle) } }
        #expect(styles(root) == ["ChanceryDraft"])
        let data = try DataReader.read(Array("a: б".utf8))
        let whole = try sheet.fill(sheet.part([.p("{{ a }}")]), data, unresolved: .highlight)
        #expect(styles(whole).isEmpty)
    }

    @Test func `a blank with a combining mark behind it is a blank and a mark`() throws {
        let sheet = Sheet.odt
        let data = try DataReader.read(Array("a: 1".utf8))
        let mark = "\u{301}"
        #expect(try sheet.texts([.p("{% if a %} \(mark){% endif %}")], data) == [" \(mark)"])
        #expect(try sheet.texts([.p("х{% if a %}  \(mark){% endif %}")], data) == ["х  \(mark)"])
        // It is something to be seen, so that the paragraph stays.
        #expect(try Sheet.docx.texts([.p("{% set b = 1 %} \(mark)"), .p("б")], data) == [" \(mark)", "б"])
    }

    @Test func `a draft prints the tag itself, highlighted`() throws {
        let filled = try Part.fill(Part.p("а {{ dedline }} б"), "deadline: в", unresolved: .highlight)
        #expect(
            filled.contains("<w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">{{ dedline }}</w:t>"),
            "\(filled)")
    }

    @Test func `ids inside of a loop are fresh in every turn, and pairs stay pairs`() throws {
        let body = """
            <w:p w14:paraId="00000007"><w:r><w:t>{% for x in xs %}</w:t></w:r></w:p>\
            <w:p w14:paraId="00000008"><w:bookmarkStart w:id="5" w:name="m"/><w:r><w:t>{{ x }}</w:t></w:r><w:bookmarkEnd w:id="5"/></w:p>\
            <w:p><w:r><w:t>{% endfor %}</w:t></w:r></w:p>
            """
        let filled = try Part.fill(body, "xs: [1, 2]")
        let ids = filled.matches(of: /paraId="(\w+)"/).map { String($0.1) }
        #expect(Set(ids).count == 2, "\(filled)")
        // The first copy keeps the ids, for what refers to it from outside.
        #expect(
            filled.contains("<w:bookmarkStart w:id=\"5\" w:name=\"m\"/>")
                && filled.contains("<w:bookmarkEnd w:id=\"5\"/>"))
        #expect(
            filled.contains("<w:bookmarkStart w:id=\"6\" w:name=\"m_1\"/>")
                && filled.contains("<w:bookmarkEnd w:id=\"6\"/>"))
    }

    @Test func `tags in attributes are filled with right escapes`() throws {
        let body =
            "<w:p><w:r><w:drawing><wp:docPr id=\"1\" name=\"a\" descr=\"{% if x %}{{ x }}{% else %}нет{% endif %}\"/></w:drawing></w:r></w:p>"
        #expect(
            try Part.fill(body, .mapping(Mapping(keys: ["x"], values: [.text("«\"&<»")]))).contains(
                "descr=\"«&quot;&amp;&lt;»\""))
        #expect(try Part.fill(body, "x:").contains("descr=\"нет\""))
    }

    @Test func `limits of turns and of size are kept and named`() throws {
        var limits = Limits()
        limits.loopIterations = 10
        let body = Part.p("{% for x in xs %}{% for y in xs %}{{ y }}{% endfor %}{% endfor %}")
        let turns = try #require(throws: DiagnosticList.self) {
            _ = try Part.fill(body, "xs: [1, 2, 3, 4]", limits: limits)
        }
        #expect(turns.diagnostics.map(\.code) == ["too-many-turns"])
        limits.loopIterations = 1000
        limits.outputBytes = 500
        let size = try #require(throws: DiagnosticList.self) {
            _ = try Part.fill(body, "xs: [1, 2, 3, 4]", limits: limits)
        }
        #expect(size.diagnostics.map(\.code) == ["output-too-large"])
    }

    @Test func `Russian keywords and names with blanks are the same language`() throws {
        #expect(
            try Part.texts(Part.p("{% для м в Список мероприятий %}{{ м }};{% конец %}"), "Список мероприятий: [а, б]")
                == ["а;б;"])
        #expect(try Part.texts(Part.p("{% если x %}да{% иначе %}нет{% конец %}"), "x: 0") == ["нет"])
    }

    @Test func `mutated templates compile and fill or are refused, and never trap`() throws {
        let source =
            Part.p("{% for x in xs %}{{ x.a | upper }}{% endfor %}")
            + Part.tbl(
                [Part.p("{%tc for c in cs %}{{ c }}{%tc endfor %}")], [Part.p("{% if a %}")], [Part.p("{% endif %}")])
        let pieces = [
            "{%", "%}", "{{", "}}", "for", "endfor", " in ", "if ", "|", "tc", "tr ", "\"", "(", ".", "<w:t>", "</w:p>",
            "0", "-",
        ]
        var state: UInt64 = 9
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2000 {
            var letters = Array(source)
            for _ in 0...next(3) {
                let index = next(letters.count)
                if next(2) == 0 {
                    letters.remove(at: index)
                } else {
                    letters.insert(contentsOf: pieces[next(pieces.count)], at: index)
                }
            }
            _ = try? Part.fill(String(letters), "{xs: [{a: 1}], cs: [1, 2], a: 1}")
        }
    }

    @Test func `a link to a bookmark in a loop's body follows its copy`() throws {
        let link = "<text:a xlink:href=\"#м\">вниз</text:a> <text:a xlink:href=\"#н\">вверх</text:a>"
        let body =
            "<text:p>{% for x in xs %}</text:p><text:p><text:bookmark text:name=\"м\"/>\(link)</text:p><text:p>{% endfor %}</text:p>"
        let filled = Packages.body(try Packages.filled(Packages.odt(body), "xs: [1, 2]"))
        #expect(filled.matches(of: #/text:name="([^"]*)"/#).map { String($0.output.1) } == ["м", "м_1"])
        #expect(
            filled.matches(of: #/xlink:href="([^"]*)"/#).map { String($0.output.1) } == ["#м", "#н", "#м_1", "#н"])
    }
}
