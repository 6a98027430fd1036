import ChanceryRussian
import Testing

@Suite struct DeadlineVectorTests {
    @Test(arguments: deadlineVectors)
    func `every vector of the reference is read as it says`(_ vector: DeadlineVector) throws {
        let context = try #require(DeadlineContext(parsing: vector.context))
        let deadline = DeadlineParser.deadline(in: vector.text, context: context)
        #expect(deadline.notation == vector.notation)
        #expect(deadline.diagnostics.map(\.rawValue).joined(separator: ", ") == vector.diagnostics)
        #expect(deadline.source == vector.text)
    }
}
