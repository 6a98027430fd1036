/// What comes of a text that is to be declined.
public enum DeclensionOutcome: Sendable, Hashable {
    /// The form, with how sure it is.
    case form(InflectedText)
    /// The form depends on whether it is a man's or a woman's name, and nothing tells that.
    case genderNeeded
    /// The text cannot be taken apart as a person's name.
    case noName
}
