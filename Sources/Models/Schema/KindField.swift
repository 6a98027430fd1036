import ChanceryData
import ChanceryDiagnostics

/// The key `kind`: what kind of model a file holds.
struct KindField<Record: Sendable>: RecordField {
    let description: FieldDescription
    private let kind: ModelKind

    init(_ kind: ModelKind) {
        self.kind = kind
        description = FieldDescription(
            name: "kind", shape: .constant(.text(kind.rawValue)), isRequired: true, takesWholeNumbers: false,
            documentation: Wording("The kind of document", russian: "Вид документа"), example: .text(kind.rawValue))
    }

    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader) {
        guard let text = value.text else { return reader.reportWrongType(value, expected: description.shape) }
        guard text != kind.rawValue else { return }
        reader.report(at: value.position) { place in .wrongKind(text, expected: kind, at: place) }
    }

    func write(_ record: Record, into sink: inout any ValueSink) {
        sink.key(description.name)
        sink.text(kind.rawValue)
    }

    func value(of record: Record, as spelling: Spelling) -> Value? { .text(kind.rawValue) }

    func collectRecords(into collector: inout RecordCollector) {}
}
