import ChanceryData

/// A field's content that is one of some words.
protocol ModelChoice: ModelContent, RawRepresentable<String>, CaseIterable {}

extension ModelChoice {
    static var shape: Shape { .choice(allCases.map(\.rawValue)) }

    /// The words, for a line of documentation.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    static func read(_ value: Value, with reader: inout ModelReader) -> Self? {
        guard let text = value.text else {
            reader.reportWrongType(value, expected: shape)
            return nil
        }
        guard let choice = Self(rawValue: text) else {
            reader.report(at: value.position) { place in
                .unknownValue(text, known: allCases.map(\.rawValue), at: place)
            }
            return nil
        }
        return choice
    }

    func write(into sink: inout any ValueSink) { sink.text(rawValue) }

    func value(as spelling: Spelling) -> Value { .text(rawValue) }
}
