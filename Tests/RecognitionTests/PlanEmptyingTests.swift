import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Reading that lets go what it has read.
@Suite struct PlanEmptyingTests {
    @Test func `a main text that is let go gives the same plan as one that is kept`() throws {
        let rows: [[DraftCell]] = [
            usual, [wide("Раздел 1. Семинары", 4)], item("1.1", "Семинар"),
            [DraftCell([p("1.2")]), DraftCell([p("Конкурс")]), tall("май", 2), "Методист"],
            [DraftCell([p("1.3")]), DraftCell([p("Слёт")]), "Вожатый"], usual, item("1.4", "Смотр"),
        ]
        let blocks = [title("План работы на 2026 год"), table(rows), p("II. Прочее"), table([item("2.1", "Сбор")])]
        var body = blocks
        let (emptied, remarks) = try PlanRecogniser().plan(emptying: &body)
        let kept = try PlanRecogniser().plan(in: Document(body: blocks))
        #expect(body.isEmpty)
        #expect(emptied == kept.plan)
        #expect(remarks == kept.diagnostics)
        #expect(emptied.sections.first?.items.map(\.deadline) == [["май"], ["май"], ["май"], ["май"]])
    }

    @Test func `a main text without a plan is left as it is`() throws {
        let blocks = [p("Письмо"), table([["а", "б"], ["в", "г"]])]
        var body = blocks
        #expect(throws: DiagnosticList.self) { _ = try PlanRecogniser().plan(emptying: &body) }
        #expect(body == blocks)
    }
}
