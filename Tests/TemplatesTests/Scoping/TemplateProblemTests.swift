import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// What a template is told of before it is filled.
@Suite struct TemplateProblemTests {
    private func problems(_ body: String) throws -> [Diagnostic] {
        try #require(throws: DiagnosticList.self) { _ = try Part.program(body) }.diagnostics
    }

    @Test(arguments: [
        "{% if a %}1{% else %}2{% else %}3{% endif %}", "{% если a %}1{% иначе %}2{% иначе если b %}3{% конец %}",
        "{% for x in xs %}1{% else %}2{% else %}3{% endfor %}",
    ])
    func `no branch stands behind else, which is the last`(text: String) throws {
        let problems = try problems(Part.p("да") + Part.p(text))
        #expect(problems.map(\.code) == ["stray-tag"])
        #expect(problems.first?.place == Place(.paragraph(2)))
    }

    @Test func `problems stand in the order of the document, whoever finds them`() throws {
        let body = Part.p("{% конец %}") + Part.p("{{ ( }}") + Part.p("{% если a %}") + Part.p("{{ b | uper }}")
        #expect(try problems(body).map(\.place) == (1...4).map { Place(.paragraph($0)) })
    }

    @Test func `a loop that cannot be read gives its variable all the same`() throws {
        let survey = try survey("{% for x in xs | uper %}{{ x }}{% endfor %}{% set y = z | uper %}{{ y }}")
        #expect(survey.fields.map(\.name).isEmpty, "\(survey.fields)")
        #expect(survey.problems.map(\.code) == ["unknown-filter", "unknown-filter"])
    }

    private func survey(_ text: String) throws -> TemplateSurvey {
        TemplateSurvey(ofFlat: Array(OpenSheet.part([.p(text)]).utf8))
    }

    @Test func `braces that close nothing are printed, with a warning`() throws {
        let program = try #require(try Part.program(Part.p("а }} б {{ x }}")))
        #expect(program.warnings.map(\.code) == ["unopened-tag"])
        #expect(program.warnings.map(\.severity) == [.warning])
        #expect(try Part.texts(Part.p("а }} б {{ x }}"), "x: да") == ["а }} б да"])
    }
}
