import Chancery
import ChanceryData
import ChanceryDocument
import ChanceryModels
import Testing

/// The built-in template of each kind prints what the model holds, and nothing for what it does not hold.
@Suite struct BuiltInTemplateTests {
    private func lines(of model: any ChanceryModel, keptAs name: String? = nil) throws -> [String] {
        let rendering = try Renderer(templates: Source.templates).render(model)
        if let name { try Source.keep(rendering.bytes, as: name) }
        let document = try Importer().document(from: Input(name: "d.docx", bytes: rendering.bytes)).model
        return document.body.flatMap(lines)
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let paragraph): [paragraph.text]
        case .table(let table): table.grid.cells.flatMap { $0.blocks.flatMap(lines) }
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `the texts of a starter stand in its document`(kind: ModelKind) throws {
        let text = try lines(of: kind.model.starter, keptAs: "starter-\(kind.rawValue).docx").joined(separator: "\n")
        for (path, leaf) in leaves(of: kind.model.starter.writtenValue, at: "") {
            #expect(text.lowercased().contains(leaf.lowercased()), "\(path): «\(leaf)»")
        }
    }

    /// The texts that are printed as they are.
    private func leaves(of value: Value, at key: String) -> [(String, String)] {
        // Words of the format's own; what stands in the text already; appendices are documents of their own.
        let silent = [
            "kind", "mode", "role", "status", "form", "columns", "deadline", "responsible", "date", "from", "through",
            "appendices", "appendix", "period", "other",
        ]
        if silent.contains(key) { return [] }
        switch value.content {
        case .text(let text): return [(key, text)]
        case .list(let elements): return elements.flatMap { leaves(of: $0, at: key) }
        case .mapping(let mapping):
            return zip(mapping.keys, mapping.values).flatMap { leaves(of: $1, at: $0) }
        default: return []
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `a field left out leaves no blank line, no stray comma and no hanging label`(kind: ModelKind) throws {
        let blankCount = try lines(of: kind.model.starter).count { $0.isEmpty }
        for (path, model) in SparseModels.models(of: kind) where !path.hasPrefix("appendices") {
            // Appendices are documents of their own.
            var alone = model
            if var order = model as? Order {
                order.appendices = []
                alone = order
            }
            let lines = try lines(of: alone)
            // A cell has a paragraph even where it is blank.
            let isOfTable = ["items", "sections", "entries", "parts", "columns", "addressees", "body"].contains {
                path.hasPrefix($0)
            }
            #expect(isOfTable || lines.count { $0.isEmpty } <= max(1, blankCount + 1), "without \(path): \(lines)")
            for line in lines where line != "С уважением," {
                let hangs = [",", "№", " от", " –", "(", "на "].contains { line.hasSuffix($0) }
                let stands = [",", ".", "–,", " "].contains { line.hasPrefix($0) }
                #expect(
                    !hangs && !stands && !line.contains(", ,") && !line.contains("()"), "without \(path): «\(line)»")
            }
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `a model with nothing but what it must have is a document`(kind: ModelKind) throws {
        guard let root = kind.model.schema.records.first else { return }
        var mapping = Mapping()
        for field in root.fields where field.isRequired {
            let value = kind.model.starter.writtenValue[field.name] ?? .null
            mapping.append(field.name, value, at: nil)
        }
        let lines = try lines(of: try kind.read(.mapping(mapping)), keptAs: "bare-\(kind.rawValue).docx")
        #expect(!lines.contains { $0.contains("№") && !$0.contains("п/п") || $0.hasSuffix(":") }, "\(lines)")
    }
}
