/// Everything that can be said of a kind of model from its types alone.
///
/// JSON Schema, the names for templates and the commented starter are made from it; it is made from the same lists of
/// fields that read and write the models, so none of them can fall behind.
public struct ModelSchema: Sendable, Hashable {
    /// The kind of model, or `layout` for a layout profile.
    public let name: String
    /// The records: the model itself first, the others in the order in which they are met.
    public let records: [RecordDescription]

    /// The record of a name.
    public func record(_ name: String) -> RecordDescription? { records.first { $0.name == name } }

    init<Model: ModelRecord & ChanceryModel>(of model: Model.Type) {
        self.init(of: model, named: model.kind.rawValue)
    }

    init<Record: ModelRecord>(of record: Record.Type, named name: String) {
        self.name = name
        var collector = RecordCollector()
        record.collectRecords(into: &collector)
        records = collector.records
    }
}
