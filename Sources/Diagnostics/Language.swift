/// A language that messages are worded in.
public enum Language: Sendable, Hashable, CaseIterable {
    /// English.
    case english
    /// Russian.
    case russian
}
