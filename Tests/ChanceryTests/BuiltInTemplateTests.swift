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
        return document.body.flatMap(lines).map { $0.replacing("\u{A0}", with: " ").replacing("\n", with: " ") }
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

    private static let cases = ModelKind.allCases.flatMap { kind in [DocumentFormat.docx, .odt].map { (kind, $0) } }

    @Test(arguments: cases)
    func `a field left out or blank leaves no blank line, no stray comma and no hanging label`(
        kind: ModelKind, format: DocumentFormat
    ) throws {
        let renderer = try Renderer(templates: Source.templates).prepare(kind.rawValue, as: format)
        func read(_ model: any ChanceryModel) throws -> DocumentLines {
            let bytes = try renderer.document(of: model.writtenValue)
            let input = Input(name: "d.\(format)", bytes: bytes)
            return DocumentLines(of: try Importer().document(from: input).model)
        }
        // Paragraphs that set a table apart hold no text; there are as many as tables want.
        let blankCount = try read(kind.model.starter).running.count { $0.isEmpty }
        for (path, model) in SparseModels.models(of: kind) + SparseModels.blanked(of: kind) {
            let document = try read(model)
            #expect(
                document.running.count { $0.allSatisfy(\.isWhitespace) } <= blankCount, "\(path): \(document.running)")
            for line in document.lines { #expect(!HangingText.isBroken(line), "\(path): «\(line)»") }
            // What is shorter than a date is a label.
            for line in document.running where (1..<10).contains(line.count) {
                #expect(!line.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }, "\(path): «\(line)»")
            }
            // A label alone asks for what is not there.
            for (line, next) in zip(document.running, document.running.dropFirst() + [""]) where line.hasSuffix(":") {
                let introduces =
                    !next.isEmpty && !next.hasSuffix(":") || line.hasPrefix("СЛУШАЛИ") || line.contains("ознакомлен")
                #expect(introduces || document.lines.count > document.running.count, "\(path): «\(line)»")
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
