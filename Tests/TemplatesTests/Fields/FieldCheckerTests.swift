import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

struct FieldCheckerTests {
    private let data = Evaluated.mapping([
        "title": .text("План"), "Срок": .text("май"), "signer": .null,
        "items": .list([
            Evaluated.mapping(["event": .text("а")]),
            Evaluated.mapping(["event": .text("б"), "deadline": .list([.text("в")])]),
        ]),
        "other": Evaluated.mapping(["key": .integer(1)]),
    ])

    private func lines(_ text: String) throws -> [String] {
        FieldChecker.diagnostics(of: try Surveyed.survey([text]).fields, knowing: KnownNames(in: data)).map { "\($0)" }
    }

    @Test(arguments: [
        "{{ title }}{{ TITLE }}{{ signer.name.first }}",
        "{% for i in items %}{{ i.event }}{{ i.deadline | join }}{% end %}",
        "{{ nothing | default(\"\") }}{{ nothing or 1 }}{% if nothing is defined %}{% end %}",
        "{{ items | length }}{{ items[0].event }}{% for k, v in other %}{{ k }}{{ v }}{% end %}", "{{ other.key }}",
        "{% for i in items %}{% for d in i.deadline %}{{ d }}{% end %}{% end %}",
    ])
    func `names that there are are right`(text: String) throws {
        #expect(try lines(text) == [])
    }

    @Test(arguments: [
        ("{{ titel }}", "paragraph 1: error: there is no «titel»; did you mean «title»? ({{ titel }}) [unknown-name]"),
        (
            "{{ Cрок }}",
            "paragraph 1: error: «Cрок» mixes Latin and Cyrillic letters («C»); the right name is «Срок» ({{ Cрок }}) [mixed-alphabet]"
        ),
        (
            "{% for i in items %}{{ i.evnt }}{% end %}",
            "paragraph 1: error: there is no «evnt»; did you mean «event»? ({{ i.evnt }}) [unknown-name]"
        ),
        (
            "{{ titel | default(\"\") }}",
            "paragraph 1: warning: there is no «titel»; did you mean «title»? ({{ titel | default(\"\") }}) [unknown-name]"
        ),
        ("{{ title.x }}", "paragraph 1: error: a text has no «x» ({{ title.x }}) [no-member]"),
        (
            "{% for x in title %}{% end %}",
            "paragraph 1: error: a loop needs a list, this is a text ({% for x in title %}) [not-iterable]"
        ),
        (
            "{{ items }}",
            "paragraph 1: error: this is a list and cannot be printed; use a loop or «| join(\", \")» ({{ items }}) [not-text]"
        ),
        (
            "{{ other }}",
            "paragraph 1: error: this is a record and cannot be printed; name one of its fields ({{ other }}) [not-text]"
        ),
        (
            "{{ items.event }}",
            "paragraph 1: error: a list has no «event»; a loop takes its elements one by one ({{ items.event }}) [no-member]"
        ),
    ])
    func `names that there are not are told without filling anything`(text: String, line: String) throws {
        #expect(try lines(text) == [line])
    }

    @Test func `every tag that is wrong is told, not the first alone`() throws {
        #expect(try lines("{{ titel }}{{ titel | upper }}{{ xyzzy }}").count == 3)
    }

    @Test func `names may go in circles`() throws {
        var names = KnownNames()
        let section = names.addNode()
        let list = names.addNode()
        names.setMember("sections", of: KnownNames.root, to: list)
        names.setElement(of: list, to: section)
        names.setMember("sections", of: section, to: list)
        let title = names.addNode()
        names.setScalar(title)
        names.setMember("title", of: section, to: title)
        let fields = try Surveyed.survey([
            "{% for s in sections %}{% for t in s.sections %}{{ t.title }}{{ t.titel }}{% end %}{% end %}"
        ]).fields
        #expect(FieldChecker.diagnostics(of: fields, knowing: names).map(\.code.rawValue) == ["unknown-name"])
    }
}
