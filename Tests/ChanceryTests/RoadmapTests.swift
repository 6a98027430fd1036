import Chancery
import ChanceryDiagnostics
import ChanceryModels
import Testing

/// The laws of import and render on the roadmaps that people made.
@Suite struct RoadmapTests {
    @Test(arguments: Source.roadmaps)
    func `the import of a roadmap is the model beside it`(name: String) throws {
        let reading = try Importer().plan(from: try Source.fixture(name + ".docx"))
        let expected = try Plan(from: try ModelFile.value(of: try Source.fixture(name + ".json")))
        #expect(PlanOutline(of: reading.model.collapsed) == PlanOutline(of: expected.collapsed))
        #expect(reading.model.collapsed == expected.collapsed)
    }

    @Test(arguments: Source.roadmaps)
    func `a roadmap saved as ODT is read like the DOCX`(name: String) throws {
        let word = try Importer().document(from: try Source.fixture(name + ".docx")).model
        let open = try Importer().document(from: try Source.fixture(name + ".odt")).model
        #expect(DocumentOutline(of: open) == DocumentOutline(of: word))
        let expected = try Plan(from: try ModelFile.value(of: try Source.fixture(name + ".json")))
        let plan = try Importer().plan(from: try Source.fixture(name + ".odt")).model
        #expect(PlanOutline(of: plan.collapsed) == PlanOutline(of: expected.collapsed))
        #expect(plan.collapsed == expected.collapsed)
    }

    @Test(arguments: Source.roadmaps)
    func `what is rendered from a roadmap imports back equal`(name: String) throws {
        let first = try Importer().plan(from: try Source.fixture(name + ".docx")).model
        let bytes = try Renderer(templates: Source.templates).render(first).bytes
        try Source.keep(bytes, as: "roadmap-\(name).docx")
        let second = try Importer().plan(from: Input(name: name, bytes: bytes)).model
        #expect(PlanOutline(of: second) == PlanOutline(of: first))
        #expect(second == first)
    }

    @Test(arguments: Source.roadmaps)
    func `what is rendered holds every text of the model`(name: String) throws {
        let plan = try Importer().plan(from: try Source.fixture(name + ".docx")).model
        let bytes = try Renderer(templates: Source.templates).render(plan).bytes
        let document = try Importer().document(from: Input(name: name, bytes: bytes)).model
        let shown = Inspection(of: document).text
        for text in PlanOutline(of: plan).texts {
            #expect(shown.contains(text.replacing("\n", with: "⏎").replacing("\t", with: "⇥")), "\(text)")
        }
    }

    @Test(arguments: Source.roadmaps)
    func `every spelling of a model reads back equal`(name: String) throws {
        let plan = try Importer().plan(from: try Source.fixture(name + ".docx")).model
        for format in [ModelFormat.yaml, .json] {
            let file = Input(name: "plan." + format.suffix, bytes: ModelFile.bytes(of: plan, as: format))
            #expect(try Plan(from: try ModelFile.value(of: file)) == plan)
        }
    }
}
