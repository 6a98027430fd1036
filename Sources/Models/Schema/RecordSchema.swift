import ChanceryData
import ChanceryDiagnostics

/// The one description of a type of record that reading, writing and all its documentation come from.
struct RecordSchema<Record: ModelRecord>: Sendable {
    /// The name, title and fields without the type behind them.
    let description: RecordDescription
    private let fields: [any RecordField<Record>]
    /// The keys in the order of writing; every complete value shares this array.
    private let names: [String]
    private let requiredNames: [String]
    private let blank: Record

    /// Creates the description; `blank` is what the fields are read into.
    init(_ title: Wording, blank: Record, fields: [any RecordField<Record>]) {
        let descriptions = fields.map(\.description)
        description = RecordDescription(name: Record.recordName, title: title, fields: descriptions)
        self.fields = fields
        names = descriptions.map(\.name)
        requiredNames = descriptions.filter(\.isRequired).map(\.name)
        self.blank = blank
    }

    /// The record of a mapping; every problem of its keys and values goes to the reader.
    func read(_ mapping: Mapping, at position: TextPosition?, with reader: inout ModelReader) -> Record {
        var record = blank
        var next = 0
        for index in mapping.keys.indices {
            let key = mapping.keys[index]
            guard let fieldIndex = fieldIndex(of: key, from: next) else {
                reader.report(at: mapping.position(ofKeyAt: index) ?? position, below: key) { place in
                    .unknownKey(key, known: names, at: place)
                }
                continue
            }
            next = fieldIndex + 1
            reader.enter(.key(key))
            fields[fieldIndex].read(mapping.values[index], into: &record, with: &reader)
            reader.leave()
        }
        for name in requiredNames where !mapping.keys.contains(name) {
            reader.report(at: position, below: name) { place in .missingKey(name, at: place) }
        }
        return record
    }

    /// The field of a key. Keys mostly come in the order of writing, so the search begins after the last one found.
    private func fieldIndex(of key: String, from start: Int) -> Int? {
        for index in start..<names.count where names[index] == key { return index }
        for index in 0..<start where names[index] == key { return index }
        return nil
    }

    /// Writes a record as a mapping.
    func write(_ record: Record, to sink: inout some ValueSink) {
        sink.withErased { erased in write(record, into: &erased) }
    }

    /// The same where the type of the sink does not matter any more.
    func write(_ record: Record, into sink: inout any ValueSink) {
        sink.beginMapping()
        for field in fields { field.write(record, into: &sink) }
        sink.endMapping()
    }

    /// The record as a mapping.
    func value(of record: Record, as spelling: Spelling) -> Value {
        switch spelling {
        case .complete:
            return .mapping(
                Mapping(keys: names, values: fields.map { $0.value(of: record, as: spelling) ?? .null }))
        case .written:
            var writtenNames: [String] = []
            var values: [Value] = []
            writtenNames.reserveCapacity(names.count)
            values.reserveCapacity(names.count)
            for index in fields.indices {
                guard let value = fields[index].value(of: record, as: spelling) else { continue }
                writtenNames.append(names[index])
                values.append(value)
            }
            return .mapping(Mapping(keys: writtenNames, values: values))
        }
    }

    /// Adds this record and those that its fields are made of.
    func collectRecords(into collector: inout RecordCollector) {
        guard collector.add(description) else { return }
        for field in fields { field.collectRecords(into: &collector) }
    }
}
