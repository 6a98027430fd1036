import Chancery
import ChanceryModels
import Testing

/// Whatever optional fields a model lacks, its document shows no trace of them.
@Suite struct OptionalFieldTests {
    private static let cases = ModelKind.allCases.flatMap { kind in [DocumentFormat.docx, .odt].map { (kind, $0) } }

    @Test(arguments: cases)
    func `any subset of the optional fields gives a document without blank lines and hanging text`(
        kind: ModelKind, format: DocumentFormat
    ) throws {
        let template = try Renderer(templates: Source.templates).prepare(kind.rawValue, as: format)
        var models = SubsetGenerator(kind, seed: 7)
        for turn in 0..<50 {
            let model = try models.model()
            let bytes = try template.document(of: model.writtenValue)
            let document = try Importer().document(from: Input(name: "d.\(format)", bytes: bytes)).model
            let faults = HangingText(in: document).faults
            #expect(faults.isEmpty, "\(turn): \(faults)\n\(DocumentLines(of: document).lines)")
        }
    }
}
