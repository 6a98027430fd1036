public import ChanceryRussian

/// A word or phrase, and the forms of it that rules have made.
public struct ReviewedForm: Sendable, Hashable {
    /// The word or phrase in the nominative.
    public let word: String
    /// What it was taken for.
    public let part: DeclinedPart
    /// Whose name it is, where the template or the record says so; nil where the name itself tells.
    public let gender: PersonGender?
    /// The forms that were asked for.
    public internal(set) var forms: [GrammaticalCase: String]
    /// How sure the least sure of them is.
    public internal(set) var certainty: Certainty
}
