import ChanceryDiagnostics
import Testing

@Suite struct DiagnosticTests {
    private let problem = Diagnostic(
        .warning, "empty-cell", at: Place(.table(1), .row(12), .column("Сроки")),
        Wording("The cell is empty", russian: "Ячейка пуста"), file: "план.docx")

    @Test func `a message line names file, place, severity, text and code`() {
        #expect(
            problem.line(in: .english) == "план.docx: table 1, row 12, «Сроки»: warning: The cell is empty [empty-cell]"
        )
        #expect(
            problem.line(in: .russian)
                == "план.docx: таблица 1, строка 12, «Сроки»: предупреждение: Ячейка пуста [empty-cell]")
    }

    @Test func `a message is one line even where a heading holds a line break`() {
        var broken = problem
        broken.place = Place(.column("Сроки\nпроведения"))
        #expect(!broken.line(in: .english).contains("\n"))
    }

    @Test(arguments: [
        ("dedline", "deadline"), ("evnt", "event"), ("сроки проведени", "сроки проведения"), ("Title", "title"),
    ])
    func `the nearest name is suggested for a typing error`(mistyped: String, meant: String) {
        #expect(Nearest.name(to: mistyped, among: ["title", "event", "deadline", "сроки проведения"]) == meant)
    }

    @Test func `nothing is suggested for a name that resembles none`() {
        #expect(Nearest.name(to: "quux", among: ["title", "event", "deadline"]) == nil)
    }
}
