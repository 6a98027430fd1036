/// Gathers the descriptions of the records that a model is made of, each once.
struct RecordCollector {
    private(set) var records: [RecordDescription] = []

    /// Adds a record; false where it is there already, which ends the walk through records that hold themselves.
    mutating func add(_ record: RecordDescription) -> Bool {
        guard !records.contains(where: { $0.name == record.name }) else { return false }
        records.append(record)
        return true
    }
}
