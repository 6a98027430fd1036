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

    @Test func `a kind that is no text is an error`() throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try ModelKind(of: (["kind": [1]] as Sample).value) }
        #expect(problem.code == "wrong-type")
    }
}
