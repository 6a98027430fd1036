import ChanceryData

/// A field of a type of record: the one place that knows its key, its type, its meaning and where it lives.
protocol RecordField<Record>: Sendable {
    associatedtype Record

    var description: FieldDescription { get }

    /// Reads the value of the field's key; reports what is wrong with it.
    func read(_ value: Value, into record: inout Record, with reader: inout ModelReader)
    /// Writes key and value, unless the field is left out.
    func write(_ record: Record, into sink: inout any ValueSink)
    /// The value; `nil` where the field is left out of what is written.
    func value(of record: Record, as spelling: Spelling) -> Value?
    /// Adds the records that the field's content is made of.
    func collectRecords(into collector: inout RecordCollector)
}
