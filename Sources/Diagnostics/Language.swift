/// A language that messages are worded in.
public enum Language: Sendable, Hashable, CaseIterable {
    case english
    case russian
}
