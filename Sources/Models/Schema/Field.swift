import ChanceryData
import ChanceryDiagnostics

/// A field that is a stored property of its record.
struct Field<Record: Sendable, Content: ModelContent>: RecordField {
    let description: FieldDescription
    private let path: any WritableKeyPath<Record, Content> & Sendable
    private let leniency: Leniency

    init(
        _ name: String, _ path: any WritableKeyPath<Record, Content> & Sendable, _ english: String, russian: String,
        example: Value?, accepting leniency: Leniency = .none
    ) {
        description = FieldDescription(
            name: name, shape: Content.shape, isRequired: Content.isRequired,
            takesWholeNumbers: leniency == .wholeNumbers, documentation: Wording(english, russian: russian),
            example: example)
        self.path = path
        self.leniency = leniency
    }

    init(
        _ name: String, _ path: any WritableKeyPath<Record, Content> & Sendable, _ english: String, russian: String,
        example: String? = nil, accepting leniency: Leniency = .none
    ) {
        self.init(
            name, path, english, russian: russian, example: example.map { Value.text($0) }, accepting: leniency)
    }

    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader) {
        // `goal:` with nothing behind it is how YAML spells that there is none.
        if value.content == .null, !Content.isRequired { return }
        reader.leniency = leniency
        guard let content = Content.read(value, with: &reader) else { return }
        record[keyPath: path] = content
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
