import Chancery
import ChanceryData
import ChanceryDiagnostics
import Testing

@Suite struct DataAssignmentTests {
    private func applied(_ assignment: String, to data: Value) throws -> Value {
        var data = data
        try #require(DataAssignment(assignment)).apply(to: &data)
        return data
    }

    private let data = Value.mapping(
        Mapping(
            keys: ["title", "tasks"], values: [.text("План"), .list([.text("первая"), .text("вторая")])]))

    @Test func `a text is replaced`() throws {
        #expect(try applied("title=Другой = план", to: data)["title"] == .text("Другой = план"))
    }

    @Test func `mappings on the way are made`() throws {
        let number = try applied("appendix.document.number=33", to: data)["appendix"]?["document"]?["number"]
        #expect(number == .text("33"))
    }

    @Test(arguments: [("tasks[1]=новая", ["первая", "новая"]), ("tasks[2]=третья", ["первая", "вторая", "третья"])])
    func `an element is replaced, or added behind the last`(assignment: String, tasks: [String]) throws {
        #expect(try applied(assignment, to: data)["tasks"]?.elements?.compactMap(\.text) == tasks)
    }

    @Test(arguments: ["title", "", "=a", "a..b=c", "a[x]=b", "a[-1]=b", "[0]=b"])
    func `what is no assignment is none`(text: String) {
        #expect(DataAssignment(text) == nil)
    }

    @Test(arguments: ["title.text=а", "tasks[7]=а", "title[0]=а", "tasks.first=а"])
    func `a way that leads nowhere is an error of usage`(assignment: String) throws {
        let problem = try #require(throws: Diagnostic.self) { try applied(assignment, to: data) }
        #expect(problem.code == "cannot-set")
        #expect(problem.fault == .usage)
    }
}
