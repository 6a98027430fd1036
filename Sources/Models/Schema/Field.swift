import ChanceryData
import ChanceryDiagnostics

/// A field that is a stored property of its record.
struct Field<Record: Sendable, Content: ModelContent>: RecordField {
    let description: FieldDescription
    private let path: any WritableKeyPath<Record, Content> & Sendable
    /// Reads a value into the property. A closure, because it is compiled for the types of each field apart: as a method,
    /// called through the protocol, it would look every type up anew for every cell of a plan.
    private let reading: @Sendable (_ value: Value, _ record: inout Record, _ reader: inout ModelReader) -> Void

    @inline(__always)
    init(
        _ name: String, _ path: any WritableKeyPath<Record, Content> & Sendable, _ english: String, russian: String,
        example: Value?, accepting leniency: Leniency = .none
    ) {
        description = FieldDescription(
            name: name, shape: Content.shape, isRequired: Content.isRequired,
            takesWholeNumbers: leniency == .wholeNumbers, documentation: Wording(english, russian: russian),
            example: example)
        self.path = path
        reading = { value, record, reader in
            // `goal:` with nothing behind it is how YAML spells that there is none.
            if case .null = value.content, !Content.isRequired { return }
            reader.leniency = leniency
            guard let content = Content.read(value, with: &reader) else { return }
            record[keyPath: path] = content
        }
    }

    @inline(__always)
    init(
        _ name: String, _ path: any WritableKeyPath<Record, Content> & Sendable, _ english: String, russian: String,
        example: String? = nil, accepting leniency: Leniency = .none
    ) {
        self.init(
            name, path, english, russian: russian, example: example.map { Value.text($0) }, accepting: leniency)
    }

    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader) {
        reading(value, &record, &reader)
    }

    func write(_ record: Record, to sink: inout some ValueSink) {
        let content = record[keyPath: path]
        guard !content.isLeftOut else { return }
        sink.key(description.name)
        content.write(to: &sink)
    }

    func value(of record: Record, as spelling: Spelling) -> Value? {
        let content = record[keyPath: path]
        if spelling == .written, content.isLeftOut { return nil }
        return content.value(as: spelling)
    }

    func collectRecords(into collector: inout RecordCollector) { Content.collectRecords(into: &collector) }
}
