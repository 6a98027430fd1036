import ChanceryData
import ChanceryDiagnostics

/// The key `chancery`: the version of the format, which is 1.
struct VersionField<Record: Sendable>: RecordField {
    let description = FieldDescription(
        name: "chancery", shape: .constant(.integer(1)), isRequired: true, takesWholeNumbers: false,
        documentation: Wording("The version of this format", russian: "Версия этого формата"), example: .integer(1))

    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader) {
        guard case .integer(let version) = value.content else {
            return reader.reportWrongType(value, expected: description.shape)
        }
        guard version != 1 else { return }
        reader.report(at: value.position) { place in .unsupportedVersion(version, at: place) }
    }

    func write(_ record: Record, into sink: inout any ValueSink) {
        sink.key(description.name)
        sink.integer(1)
    }

    func value(of record: Record, as spelling: Spelling) -> Value? { .integer(1) }

    func collectRecords(into collector: inout RecordCollector) {}
}
