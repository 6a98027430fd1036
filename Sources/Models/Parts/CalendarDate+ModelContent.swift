import ChanceryData

extension CalendarDate: ModelContent {
    static var shape: Shape { .date }

    static func read(_ value: Value, with reader: inout ModelReader) -> CalendarDate? {
        guard let text = value.text else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        guard let date = CalendarDate(text) else {
            reader.report(at: value.position) { place in .invalidDate(text, at: place) }
            return nil
        }
        return date
    }

    func write(into sink: inout any ValueSink) { sink.text(description) }

    func value(as spelling: Spelling) -> Value { .text(description) }
}
