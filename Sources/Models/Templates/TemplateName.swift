public import ChanceryDiagnostics

/// A name that a template may use, for a list of them.
public struct TemplateName: Sendable, Hashable {
    /// The way from the model to it; `[]` stands behind a list that has to be looped over: `sections[].items[].event`.
    public let path: String
    public let shape: Shape
    /// One line that says what it is.
    public let documentation: Wording
}
