/// A word or phrase in some case, with how sure its form is.
public struct InflectedText: Sendable, Hashable {
    /// The form.
    public var text: String
    /// How sure it is; of several words, the least sure one.
    public var certainty: Certainty

    /// Creates a form.
    public init(_ text: String, _ certainty: Certainty) {
        self.text = text
        self.certainty = certainty
    }

    /// Several forms with a text between them, as sure as the least sure of them.
    static func joined(_ parts: [InflectedText], separator: String) -> InflectedText {
        InflectedText(
            parts.map(\.text).joined(separator: separator), parts.map(\.certainty).min() ?? .sure)
    }
}

extension InflectedText: CustomStringConvertible {
    public var description: String { text }
}
