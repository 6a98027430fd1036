import ChanceryData

/// A field of an inner record that stands in the mapping of the outer one: a kind of document that is another one and more.
struct InnerField<Record: Sendable, Inner: Sendable>: RecordField {
    private let field: any RecordField<Inner>
    private let path: any WritableKeyPath<Record, Inner> & Sendable

    init(_ field: any RecordField<Inner>, of path: any WritableKeyPath<Record, Inner> & Sendable) {
        self.field = field
        self.path = path
    }

    var description: FieldDescription { field.description }

    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader) {
        field.read(value, into: &record[keyPath: path], with: &reader)
    }

    func write(_ record: Record, into sink: inout any ValueSink) { field.write(record[keyPath: path], into: &sink) }

    func value(of record: Record, as spelling: Spelling) -> Value? {
        field.value(of: record[keyPath: path], as: spelling)
    }

    func collectRecords(into collector: inout RecordCollector) { field.collectRecords(into: &collector) }
}
