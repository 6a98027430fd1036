public import ChanceryData
public import ChanceryDiagnostics

/// What is known of a field of a record without any model at hand.
public struct FieldDescription: Sendable, Hashable {
    /// The key in YAML and JSON, and the name in a template.
    public let name: String
    public let shape: Shape
    /// Whether a file without it is wrong.
    public let isRequired: Bool
    /// Whether a whole number is taken where a text is expected.
    public let takesWholeNumbers: Bool
    /// One line that says what it is for.
    public let documentation: Wording
    /// A value that it might have.
    public let example: Value?
}
