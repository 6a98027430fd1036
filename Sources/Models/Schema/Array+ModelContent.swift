import ChanceryData

extension Array: ModelContent where Element: ModelContent {
    static var shape: Shape { .list(Element.shape) }
    static var isRequired: Bool { false }

    static func collectRecords(into collector: inout RecordCollector) { Element.collectRecords(into: &collector) }

    static func read(_ value: Value, with reader: inout ModelReader) -> [Element]? {
        if case .list(let values) = value.content { return Element.list(of: values, with: &reader) }
        guard Element.isTakenForList, reader.isScalar(value) else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        return Element.read(value, with: &reader).map { [$0] }
    }

    var isLeftOut: Bool { isEmpty }

    func write(into sink: inout any ValueSink) { Element.write(list: self, into: &sink) }

    func value(as spelling: Spelling) -> Value { Element.value(ofList: self, as: spelling) }
}
