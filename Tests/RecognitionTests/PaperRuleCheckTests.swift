import ChanceryDiagnostics
import ChanceryModels
import ChanceryRecognition
import Testing

/// Rules of papers that a model alone shows.
@Suite struct PaperRuleCheckTests {
    private func codes(_ model: any ChanceryModel, _ wanted: String) -> [String] {
        ModelChecks.diagnostics(of: model).filter { $0.code.rawValue == wanted }.map { "\($0.place)" }
    }

    @Test(arguments: [("Директор школы", true), ("Директору школы", false), ("Руководителям", false), ("Глава", true)])
    func `an addressee's position stands in the dative`(position: String, isWrong: Bool) {
        var letter = Letter.starter
        letter.addressees = [Addressee(mode: .head, organisation: "МБОУ СОШ № 1", position: position, name: "Киму О.")]
        #expect(codes(letter, "addressee-case").isEmpty != isWrong)
    }

    @Test(arguments: [("Иванов И.И.", true), ("Иванова И.И.", false), ("Иванову А.П.", false), ("Ким О.", false)])
    func `who was heard stands in the accusative`(name: String, isWrong: Bool) {
        var minutes = MeetingProtocol.starter
        minutes.proceedings[0].heard = [Speech(name: name)]
        #expect(codes(minutes, "speaker-case").isEmpty != isWrong)
    }

    @Test func `points nest four levels deep at most`() {
        var clause = Clause(text: "пять", clauses: [Clause(text: "шесть")])
        for text in ["четыре", "три", "два", "один"] { clause = Clause(text: text, clauses: [clause]) }
        var order = Order.starter
        order.clauses = [clause]
        #expect(codes(order, "rubric-too-deep").count == 1)
        order.clauses = clause.clauses.flatMap(\.clauses)
        #expect(codes(order, "rubric-too-deep").isEmpty)
    }
}
