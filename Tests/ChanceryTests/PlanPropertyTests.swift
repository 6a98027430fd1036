import Chancery
import ChanceryModels
import Testing

/// Any plan that paper can hold comes back from its document as it was.
@Suite struct PlanPropertyTests {
    private func importedBack(_ plan: Plan, keptAs name: String?) throws -> Plan {
        let bytes = try Renderer(templates: Source.templates).render(plan).bytes
        if let name { try Source.keep(bytes, as: name) }
        return try Importer().plan(from: Input(name: "plan.docx", bytes: bytes)).model
    }

    /// The import adds the reading of deadlines, which a generated plan does not have.
    private func expectEqual(_ imported: Plan, _ plan: Plan) {
        let found = PlanOutline(of: imported.withoutReadings)
        let expected = PlanOutline(of: plan.withoutReadings)
        if found != expected {
            let line = zip(found.lines, expected.lines).enumerated().first { $0.element.0 != $0.element.1 }
            Issue.record("first difference: \(String(describing: line)) of\n\(expected)\nfound\n\(found)")
        }
        #expect(imported.withoutReadings == plan.withoutReadings)
    }

    @Test(arguments: 0..<80)
    func `a generated plan imports back equal`(seed: Int) throws {
        var generator = PrintedPlanGenerator(seed: UInt64(seed))
        let plan = generator.plan()
        expectEqual(try importedBack(plan, keptAs: seed < 16 ? "generated-\(seed).docx" : nil), plan)
    }

    @Test func `a plan of many rows imports back equal`() throws {
        var generator = PrintedPlanGenerator(seed: 2026)
        let plan = generator.plan(itemCount: 1500)
        expectEqual(try importedBack(plan, keptAs: "generated-many.docx"), plan)
    }

    @Test func `the starter imports back equal`() throws {
        expectEqual(try importedBack(Plan.starter, keptAs: "starter.docx"), Plan.starter)
    }

    @Test func `a plan with a title and columns alone is a document`() throws {
        let plan = Plan(
            title: "План работы",
            columns: [Column(role: .event, title: "Мероприятие"), Column(role: .deadline, title: "Сроки")])
        expectEqual(try importedBack(plan, keptAs: "empty.docx"), plan)
    }

    @Test func `a plan with nothing in it renders`() throws {
        let bytes = try Renderer(templates: Source.templates).render(Plan(title: "План")).bytes
        try Source.keep(bytes, as: "bare.docx")
        let document = try Importer().document(from: Input(name: "plan.docx", bytes: bytes)).model
        #expect(Inspection(of: document).text.contains("План"))
    }
}
