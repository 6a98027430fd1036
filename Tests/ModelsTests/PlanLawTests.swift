import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct PlanLawTests {
    @Test(arguments: 0..<100 as Range<UInt64>)
    func `a plan that is written reads back equal`(seed: UInt64) throws {
        var generator = PlanGenerator(seed: seed)
        let plan = generator.plan()
        #expect(try Plan(from: plan.writtenValue) == plan)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `the complete value reads back equal, too`(seed: UInt64) throws {
        var generator = PlanGenerator(seed: seed)
        let plan = generator.plan()
        #expect(try Plan(from: plan.value) == plan)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `a sink is told the written value, key by key`(seed: UInt64) {
        var generator = PlanGenerator(seed: seed)
        let plan = generator.plan()
        let tree = ValueTree { plan.write(to: &$0) }
        #expect(tree.result == plan.writtenValue)
        #expect(keys(in: tree.result) == keys(in: plan.writtenValue))
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `whatever is written, the JSON Schema accepts`(seed: UInt64) {
        var generator = PlanGenerator(seed: seed)
        let plan = generator.plan()
        let validator = SchemaValidator(root: Plan.schema.jsonSchema(in: .english))
        #expect(validator.faults(of: plan.writtenValue) == [])
    }

    @Test func `twice the rows tell a sink about twice as much`() {
        func callCount(_ itemCount: Int) -> Int {
            let items = [PlanItem](repeating: PlanItem(number: "1", event: ["а"]), count: itemCount)
            let plan = Plan(title: "П", items: items)
            return ValueTree { plan.write(to: &$0) }.callCount
        }
        #expect(callCount(400) - callCount(200) == callCount(200) - callCount(0) - 1)
    }

    @Test func `every complete item shares one array of keys in the order of the contract`() throws {
        var generator = PlanGenerator(seed: 1)
        let items = try #require(generator.plan(itemCount: 3).value["sections"]?.elements?.first?["items"]?.elements)
        for item in items {
            guard case .mapping(let mapping) = item.content else {
                Issue.record("An item is no mapping")
                continue
            }
            #expect(
                mapping.keys == [
                    "number", "event", "deadline", "when", "responsible", "document", "outcome", "place", "other",
                ])
        }
    }

    /// All keys in the order of writing, which equality of values does not look at.
    private func keys(in value: Value) -> [String] {
        switch value.content {
        case .list(let elements): elements.flatMap { keys(in: $0) }
        case .mapping(let mapping): zip(mapping.keys, mapping.values).flatMap { [$0] + keys(in: $1) }
        default: []
        }
    }
}
