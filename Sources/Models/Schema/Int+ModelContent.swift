import ChanceryData

extension Int: ModelContent {
    static var shape: Shape { .integer }

    static func read(_ value: Value, with reader: inout ModelReader) -> Int? {
        guard case .integer(let number) = value.content else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        return number
    }

    func write(into sink: inout any ValueSink) { sink.integer(self) }

    func value(as spelling: Spelling) -> Value { .integer(self) }
}
