import ChanceryData

/// A field's content, or a whole model, that is a mapping of declared keys.
protocol ModelRecord: ModelContent {
    /// The name, unique among the records of a model. It stands apart from the schema because the schema of a record
    /// that holds itself has to name it.
    static var recordName: String { get }
    static var recordSchema: RecordSchema<Self> { get }
    /// Reports what is wrong with fields that are right one by one.
    func check(at value: Value, with reader: inout ModelReader)
}

extension ModelRecord {
    static var shape: Shape { .record(recordName) }

    static func collectRecords(into collector: inout RecordCollector) { recordSchema.collectRecords(into: &collector) }

    static func read(_ value: Value, with reader: inout ModelReader) -> Self? {
        guard case .mapping(let mapping) = value.content else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        guard reader.descend(at: value.position) else { return nil }
        defer { reader.ascend() }
        let problemCount = reader.problems.count
        let record = recordSchema.read(mapping, at: value.position, with: &reader)
        if reader.problems.count == problemCount { record.check(at: value, with: &reader) }
        return record
    }

    func check(at value: Value, with reader: inout ModelReader) {}

    func write(into sink: inout any ValueSink) { Self.recordSchema.write(self, into: &sink) }

    func value(as spelling: Spelling) -> Value { Self.recordSchema.value(of: self, as: spelling) }
}
