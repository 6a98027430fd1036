import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

struct CoverageTests {
    @Test(arguments: [
        "{% for x in xs %}{{ x }}{% else %}нет{% end %}",
        "{% if a %}1{% elif b %}2{% else %}3{% end %}",
        "{% if kind == \"a\" %}1{% elif kind == \"b\" %}2{% elif kind == \"c\" %}3{% else %}4{% end %}",
        "{% for x in xs %}{% if x.kind == \"a\" %}1{% elif x.kind == \"b\" %}2{% else %}3{% end %}{% end %}",
        "{% if n > 5 %}1{% elif n == 3 %}2{% end %}", "{% if a and not b %}1{% end %}",
        "{% for x in xs %}{% for y in x.ys %}{% if y.on and not loop.last %}1{% end %}{% end %}{% end %}",
        "{% if xs | length > 2 %}1{% elif xs %}2{% else %}3{% end %}",
        "{% if a is defined %}{{ a }}{% else %}-{% end %}",
        "{% for k, v in d %}{{ k }}{% if v == 7 %}!{% end %}{% end %}",
        "{% if t %}{{ t }}{% end %}", "{% if d | date(\"yyyy\") == \"2026\" %}{% end %}",
        "{% for g in xs | groupby(\"s\") %}{% for x in g.list %}{% if loop.first %}{{ g.grouper }}{% end %}{% end %}{% end %}",
        "{% if a %}{% if not b %}{% if c %}1{% end %}{% end %}{% end %}",
        "{% if s.startswith(\"я\") or s == \"z\" %}1{% end %}",
    ])
    func `made-up data go everywhere`(text: String) throws {
        let coverage = TemplateCoverage(of: try Surveyed.survey([text]))
        // Some conditions need more thought than is spent on them; those here are decided by what they are compared with.
        // A group is never empty.
        let isHard = text.contains("2026") || text.contains("groupby")
        #expect(coverage.missed.isEmpty || isHard, "\(coverage.missed)")
        #expect(coverage.outcomeCount > 1)
    }

    @Test func `what is never reached is told at its tag`() throws {
        let coverage = TemplateCoverage(of: try Surveyed.survey(["", "{% if 1 == 2 %}{{ a }}{% end %}"]))
        #expect(
            coverage.missed.map { "\($0)" } == [
                "paragraph 2: note: made-up data did not reach this branch ({% if 1 == 2 %}) [unreached]"
            ])
        #expect(coverage.reachedCount == 1)
    }

    @Test func `all data that are made up can be printed`() throws {
        let text =
            "{{ a }}{{ b | date }}{{ c | number }}{% for x in xs %}{{ x.n * 2 }}{{ x.t | upper }}{% if x.f is true %}{% end %}{% end %}{{ d.e[0].f | default(\"\") }}{{ (ys | first).name }}"
        let survey = try Surveyed.survey([text])
        for sample in TemplateCoverage(of: survey).samples {
            _ = try PlainTemplate.filled(text, with: sample)
        }
    }

    @Test func `deep and wide templates are examined in bounded time`() throws {
        let deep =
            (0..<60).map { "{% for x\($0) in \($0 == 0 ? "xs" : "x\($0 - 1).ys") %}" }.joined()
            + String(repeating: "{% end %}", count: 60)
        _ = TemplateCoverage(of: try Surveyed.survey([deep]))
        let wide = (0..<60).map { "{% if a\($0) == \($0) and b\($0) %}{% elif c\($0) > 3 %}{% end %}" }
        _ = TemplateCoverage(of: try Surveyed.survey(wide))
        let chain = (0..<99).map {
            "{% for x\($0) in \($0 == 0 ? "xs" : "x\($0 - 1)" + String(repeating: ".a", count: 90)) %}"
        }
        _ = try Surveyed.survey([chain.joined() + String(repeating: "{% end %}", count: 99)]).fields
    }
}
