import Chancery
import ChanceryModels
import Testing

/// Any order that paper can hold comes back from its document as it was, with the plans appended to it.
@Suite struct OrderPropertyTests {
    private func importedBack(_ order: Order, from format: DocumentFormat) throws -> Order {
        let bytes = try Renderer(templates: Source.templates).render(order, as: format).bytes
        let model = try Importer().model(from: Input(name: "order.\(format.rawValue)", bytes: bytes)).model
        return try #require(model as? Order, "an order is taken for \(type(of: model))")
    }

    @Test(arguments: 0..<60, [DocumentFormat.docx, .odt])
    func `a generated order imports back equal`(seed: Int, format: DocumentFormat) throws {
        var generator = PrintedOrderGenerator(seed: UInt64(seed))
        let order = generator.order()
        let imported = try importedBack(order, from: format).withoutReadings
        PaperDifference.expectEqual(imported, order.withoutReadings)
    }
}

extension Order {
    /// The order without the readings of deadlines that import adds to its plans.
    fileprivate var withoutReadings: Order {
        var order = self
        for index in order.appendices.indices {
            if case .plan(let plan)? = order.appendices[index].model {
                order.appendices[index].model = .plan(plan.withoutReadings)
            }
        }
        return order
    }
}
