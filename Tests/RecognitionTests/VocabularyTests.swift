import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import Testing

struct VocabularyTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func `tells every bad line of a file with its place`(lineEnd: String) throws {
        let lines = ["# my words", "event: дело", "срок", "dedline: когда", "place: ;—;*", ""]
        let text = lines.joined(separator: lineEnd)
        let problems = try #require(throws: DiagnosticList.self) { try Vocabulary(parsing: text) }
        #expect(
            problems.diagnostics.map { "\($0.place.text(in: .english)) \($0.code.rawValue)" } == [
                "line 3 vocabulary-line", "line 4 unknown-role", "line 5 vocabulary-heading",
                "line 5 vocabulary-heading",
            ])
        #expect("\(problems)".contains("did you mean «deadline»?"), "\(problems)")
    }

    @Test func `lays a user's file over its own words`() throws {
        let own = try Vocabulary(parsing: "event: дело; забот*\nother: сроки # known to us")
        let recogniser = PlanRecogniser(vocabulary: Vocabulary.builtIn.merging(own))
        let plan = try plan(
            [title("План"), table([["№", "Наши заботы", "Сроки", "Дата"], ["1", "Семинар", "май", "1 мая"]])],
            recogniser)
        #expect(plan.columns.map(\.role) == [.number, .event, .other, .deadline])
    }

    @Test(arguments: ["Кофе", "=event", "Кофе=чай"])
    func `refuses a mapping that is none`(mapping: String) throws {
        let problem = try #require(throws: Diagnostic.self) { try Vocabulary.builtIn.adding(mapping: mapping) }
        #expect(problem.fault == .usage)
    }
}
