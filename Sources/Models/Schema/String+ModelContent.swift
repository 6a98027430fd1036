import ChanceryData

extension String: ModelContent {
    static var shape: Shape { .text }
    static var isTakenForList: Bool { true }

    static func read(_ value: Value, with reader: inout ModelReader) -> String? {
        switch value.content {
        case .text(let text): return reader.accepted(text, at: value.position)
        case .integer(let number) where reader.leniency == .wholeNumbers: return String(number)
        default:
            reader.reportWrongType(value, expected: shape)
            return nil
        }
    }

    func write(into sink: inout any ValueSink) { sink.text(self) }

    func value(as spelling: Spelling) -> Value { .text(self) }
}
