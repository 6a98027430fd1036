/// A text of a model, with its way from the model.
public struct ModelText: Sendable, Hashable {
    /// The way, as messages show it: `clauses[1].deadline[0]`.
    public let path: String
    /// The text.
    public let text: String
}
