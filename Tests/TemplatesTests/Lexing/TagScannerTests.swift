import ChanceryDiagnostics
import ChanceryTemplates
import Testing

struct TagScannerTests {
    /// The tags of a text, each as its kind, its prefix, its trimming and what it says.
    private func dump(_ text: String) throws -> [String] {
        let scanned = TagScanner.scan(text)
        #expect(scanned.problems.isEmpty)
        return try scanned.tags.map { tag in
            let said =
                switch try TagParser().parse(tag) {
                case .value(let expression): "\(expression)"
                case .control(let control): "\(control)".prefix { $0.isLetter }.description
                case .comment: "#"
                }
            return (tag.trimsBefore ? "-" : "") + (tag.prefix.map { $0.rawValue + ":" } ?? "") + said
                + (tag.trimsAfter ? "-" : "")
        }
    }

    @Test(arguments: [
        ("a {{ b }} c {{d}}", ["b", "d"]), ("{% if a %}x{% endif %}", ["if", "end"]), ("{# {{ a }} #}", ["#"]),
        ("{{- a -}}", ["-a-"]), ("{%– if a —%}", ["-if-"]), ("{{ -a }}", ["-a"]), ("{{a-b}}", ["a - b"]),
        ("{%tr for x in y %}{%tr endfor %}", ["tr:for", "tr:end"]), ("{%p if a %}", ["p:if"]), ("{{r a }}", ["r:a"]),
        ("{%-tc if a %}", ["-tc:if"]), ("{{p }}", ["p"]), ("{{r + 1}}", ["r + 1"]),
        ("{{p if a else b}}", ["p if a else b"]),
        ("{{ \"}}\" }}", ["\"}}\""]), ("{{ a ~ '}} {{' }}", ["a ~ \"}} {{\""]), ("{{ \"{{ %}\" }}", ["\"{{ %}\""]),
        ("{\u{AD}{ a }\u{200B}}", ["a"]), ("{{ Да\u{AD}та\u{A0}\u{2009}приказа }}", ["Дата приказа"]),
        ("{{ a | default(«нет») }}", ["a | default(\"нет\")"]), ("{{ a | default(“нет”) }}", ["a | default(\"нет\")"]),
        ("{{ a | default(„нет“) }}", ["a | default(\"нет\")"]), ("{{ a | default(‘нет’) }}", ["a | default(\"нет\")"]),
        ("{{ a | default(\"нет») }}", ["a | default(\"нет\")"]), ("{{ a | default(”нет”) }}", ["a | default(\"нет\")"]),
        ("{{ a|дата(«d MMMM yyyy ‘г.’«) }}", ["a | date(\"d MMMM yyyy ‘г.’\")"]),
        ("{{ «о «б» в» }}", ["\"о «б» в\""]), ("{{ \"о «б» в\" }}", ["\"о «б» в\""]),
        ("{{ a – 1 − b }}", ["a - 1 - b"]), ("{{ a ≤ 1 }}{{ a ≠ b }}", ["a <= 1", "a != b"]),
        ("{% For x In y %}{% Endfor %}", ["for", "end"]), ("{% Если a %}{% Конец %}", ["if", "end"]),
        ("{ a } 100 %} { {a} } {}", []), ("{a{b}} {\"x\": {\"y\": 1}}", []),
        ("100% {%if a%}%{%endif%}", ["if", "end"]), ("{{ {\"a\": {\"b\": 1}} }} x", ["{\"a\": {\"b\": 1}}"]),
        ("{{ {\"a\":1}}} x", ["{\"a\": 1}"]), ("{% raw %}{{ a }}{% if %}{% endraw %}{{ b }}", ["#", "#", "b"]),
        ("{%- дословно -%} }} {% Конец дословно %}", ["-#-", "#"]),
        ("{_{ a }_} {_% b %_}", ["\"{{\"", "\"}}\"", "\"{%\"", "\"%}\""]), ("{{+a+}}", ["a"]),
        ("{{ 0x1F }}{{ 1_000 }}{{ 1e3 }}", ["31", "1000", "1000.0"]), ("{{ \"\\u0410\\x41\" }}", ["\"АA\""]),
    ])
    func `finds tags whatever autocorrection made of them`(text: String, tags: [String]) throws {
        #expect(try dump(text) == tags)
    }

    @Test(arguments: [
        ("a ①{{ b② c", "unclosed-tag"), ("①{{ a ②{{ b }}", "unclosed-tag"), ("①{% if a }}② x", "mismatched-tag"),
        ("①{{ a %}② x", "mismatched-tag"), ("①{# a", "unclosed-tag"), ("①{ a }}②", "unopened-tag"),
        ("①{{ it's", "unclosed-tag"),
        ("①{{ {a ②{{ b }}", "unclosed-tag"),
    ])
    func `says where a tag is not closed or not opened`(marked: String, code: String) throws {
        let marked = Marked(marked)
        let problem = try #require(TagScanner.scan(marked.text).problems.first)
        #expect(problem.code.rawValue == code)
        #expect(problem.severity == .error)
        #expect(problem.range.lowerBound == marked.places.first)
        if marked.places.count > 1, code != "unclosed-tag" { #expect(problem.range.upperBound == marked.places[1]) }
    }

    @Test func `only warns of closing braces that nothing hints to be a tag`() throws {
        let problem = try #require(TagScanner.scan("a }} b").problems.first)
        #expect(problem.severity == .warning)
        #expect(problem.range == 2..<4)
    }

    @Test func `goes on behind a tag that is not closed`() {
        let scanned = TagScanner.scan("{{ a {{ b }} {{ it's }} {{ don't }}")
        #expect(scanned.tags.map(\.source) == ["{{ b }}", "{{ it's }}", "{{ don't }}"])
        #expect(scanned.problems.count == 1)
    }

    @Test func `keeps the tag as it was typed`() {
        let tag = TagScanner.scan("a {{ «b» }} c").tags.first
        #expect(tag?.source == "{{ «b» }}")
        #expect(tag?.range == 2..<11)
    }

    @Test func `takes any text in time that grows with it`() {
        for piece in ["{", "}", "{{", "{{ “ ", "««»", "{{ ' ", "{% « ", "{{ «» ", "{% raw %}"] {
            let scanned = TagScanner.scan(String(repeating: piece, count: 5_000))
            #expect(scanned.tags.count <= 5_000)
        }
    }
}
