import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct ModelKindTests {
    @Test(arguments: ModelKind.allCases)
    func `each kind reads the starter of its own type`(kind: ModelKind) throws {
        #expect(kind.model.kind == kind)
        let value = kind.model.starter.writtenValue
        #expect(try ModelKind(of: value) == kind)
        #expect(try kind.read(value).writtenValue == value)
    }

    @Test func `data without a kind are of none`() throws {
        #expect(try ModelKind(of: (["Фамилия": "Иванова"] as Sample).value) == nil)
        #expect(try ModelKind(of: .list([])) == nil)
    }

    @Test func `an unknown kind is an error that names the nearest known one`() throws {
        let value = (["kind": "plna"] as Sample).located
        let problem = try #require(throws: Diagnostic.self) { _ = try ModelKind(of: value) }
        #expect(
            problem.line(in: .english) == "line 2, column 100, field «kind»: error: There is no kind «plna»; "
                + "did you mean «plan»? [unknown-kind]")
    }

    @Test(arguments: [("Приказ", "order"), ("дорожная карта", "plan"), ("Протокол", "protocol")])
    func `a kind in Russian is told in English`(name: String, kind: String) throws {
        let problem = try #require(throws: Diagnostic.self) {
            _ = try ModelKind(of: (["kind": .init(stringLiteral: name)] as Sample).value)
        }
        #expect(problem.line(in: .russian).contains("может быть, «\(kind)»?"))
    }

    @Test(arguments: [("05.06.2026", "2026-06-05"), ("5 июня 2026 г.", "2026-06-05"), ("31.02.2026", "2026-02-15")])
    func `a date as people write it is told as the format has it`(text: String, date: String) throws {
        let value = (["chancery": 1, "kind": "order", "date": .init(stringLiteral: text)] as Sample).value
        let problems = try #require(throws: DiagnosticList.self) { _ = try ModelKind.order.read(value) }
        #expect(problems.diagnostics.map { $0.line(in: .english) }.joined().contains("written as \(date)"))
    }

    @Test func `a kind that is no text is an error`() throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try ModelKind(of: (["kind": [1]] as Sample).value) }
        #expect(problem.code == "wrong-type")
    }
}
