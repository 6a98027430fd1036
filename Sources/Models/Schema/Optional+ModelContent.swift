import ChanceryData

extension Optional: ModelContent where Wrapped: ModelContent {
    static var shape: Shape { Wrapped.shape }
    static var isRequired: Bool { false }

    static func collectRecords(into collector: inout RecordCollector) { Wrapped.collectRecords(into: &collector) }

    static func read(_ value: Value, with reader: inout ModelReader) -> Wrapped?? {
        Wrapped.read(value, with: &reader).map(Optional.some)
    }

    /// A blank cell, unlike an absent one, is written: it says that its column exists.
    var isLeftOut: Bool { self == nil }

    func write(into sink: inout any ValueSink) {
        guard let wrapped = self else { return sink.null() }
        wrapped.write(into: &sink)
    }

    func value(as spelling: Spelling) -> Value { self?.value(as: spelling) ?? .null }
}
