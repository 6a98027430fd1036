/// A change to the signs of a text that Russian print asks for; the text stays as it is until somebody accepts it.
public struct TypographyProposal: Sendable, Hashable {
    /// What the rule mends.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// «И.И. Иванов»: a no-break space at the surname, none between initials.
        case initials
        /// «№ 15».
        case number
        /// «10 л.», «5 %».
        case unit
        /// «5 июня 2026 г.».
        case date
        /// «г. Хабаровск», «п. 3».
        case abbreviation
        /// « » outside, „ “ inside.
        case quotes
        /// «5–7», «май – июнь».
        case range
        /// A dash between words, with a no-break space before it.
        case dash
    }

    /// The rule that proposes it.
    public let rule: Rule
    /// Where the text changes, in Unicode scalars from its beginning.
    public let range: Range<Int>
    /// What stands there now.
    public let original: String
    /// What should.
    public let replacement: String

    init(_ rule: Rule, _ range: Range<Int>, _ original: String, _ replacement: String) {
        self.rule = rule
        self.range = range
        self.original = original
        self.replacement = replacement
    }
}
