import ChanceryData
import ChanceryDiagnostics

/// A field that is a stored property of its record.
struct Field<Record: Sendable, Content: ModelContent>: RecordField {
    let description: FieldDescription
    // Closures, because they are compiled for the types of each field apart: as methods, called through the protocol, they would
    // look every type up anew for every cell of a plan.
    private let reading: @Sendable (_ value: Value, _ record: inout Record, _ reader: inout ModelReader) -> Void
    private let writing: @Sendable (_ record: Record, _ sink: inout any ValueSink) -> Void
    private let valuing: @Sendable (_ record: Record, _ spelling: Spelling) -> Value?

    @inline(__always)
    init(
        _ name: String, _ path: any WritableKeyPath<Record, Content> & Sendable, _ english: String, russian: String,
        example: Value?, accepting leniency: Leniency = .none
    ) {
        description = FieldDescription(
            name: name, shape: Content.shape, isRequired: Content.isRequired,
            takesWholeNumbers: leniency == .wholeNumbers, documentation: Wording(english, russian: russian),
            example: example)
        let property = StoredProperty(path)
        reading = { value, record, reader in
            // `goal:` with nothing behind it is how YAML spells that there is none.
            if case .null = value.content, !Content.isRequired { return }
            reader.leniency = leniency
            guard let content = Content.read(value, with: &reader) else { return }
            record[keyPath: path] = content
        }
        writing = { record, sink in
            let content = property.content(of: record)
            guard !content.isLeftOut else { return }
            sink.key(name)
            content.write(into: &sink)
        }
        valuing = { record, spelling in
            let content = property.content(of: record)
            if spelling == .written, content.isLeftOut { return nil }
            return content.value(as: spelling)
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

    func write(_ record: Record, into sink: inout any ValueSink) { writing(record, &sink) }

    func value(of record: Record, as spelling: Spelling) -> Value? { valuing(record, spelling) }

    func collectRecords(into collector: inout RecordCollector) { Content.collectRecords(into: &collector) }
}
