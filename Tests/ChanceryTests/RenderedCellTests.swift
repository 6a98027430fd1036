import Chancery
import ChanceryDocument
import ChanceryModels
import Testing

/// What the built-in template sets is what the model holds, and no more.
@Suite struct RenderedCellTests {
    private func cells(of plan: Plan) throws -> [Cell] {
        let bytes = try Renderer(templates: Source.templates).render(plan).bytes
        let document = try Importer().document(from: Input(name: "plan.docx", bytes: bytes)).model
        return document.body.flatMap { block -> [Cell] in
            guard case .table(let table) = block else { return [] }
            return table.grid.cells
        }
    }

    private func texts(of cell: Cell) -> [String] {
        cell.blocks.compactMap { block -> String? in
            guard case .paragraph(let paragraph) = block else { return nil }
            return paragraph.text
        }
    }

    @Test func `a cell has a paragraph for each text, and one where it is blank`() throws {
        var generator = PrintedPlanGenerator(seed: 5)
        for cell in try cells(of: generator.plan()) {
            let texts = texts(of: cell)
            #expect(texts.count == 1 || !texts.contains(""), "\(texts)")
        }
    }

    @Test func `the page of the starter has the rows of its model`() throws {
        let found = try cells(of: Plan.starter).map(texts)
        #expect(found.prefix(6).map(\.count) == [1, 1, 1, 1, 1, 1])
        #expect(found.dropFirst(6).first == ["1. Организационные мероприятия"])
    }
}
