/// How sure it is that a form is right, so that a sheet for review can put the doubtful ones first.
public enum Certainty: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// No rule is sure: the word is written in other letters, or words like it go either way («Гребень»).
    case doubtful
    /// A rule that holds for most words of its kind, and has exceptions («Дарвин» beside «Пушкин»).
    case likely
    /// A rule that has next to no exceptions («Иванов», «Петровна»).
    case sure
    /// The user has said so.
    case given

    public static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
}
