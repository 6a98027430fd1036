/// Forms that the user has given; they come before every rule.
///
/// A word or phrase is looked up in the nominative, whatever its letter case, «ё» being «е»; the form found takes the letter
/// case of the word asked for.
public struct FormDictionary: Sendable, Hashable {
    /// What the forms of one word are kept under.
    private struct Key: Sendable, Hashable {
        let word: String
        /// Nil for forms that both genders share.
        let gender: PersonGender?
    }

    private var forms: [Key: [GrammaticalCase: String]] = [:]

    /// Creates an empty dictionary.
    public init() {}

    /// Whether no word has a form.
    public var isEmpty: Bool { forms.isEmpty }

    /// The number of words that have forms; one that has them for men and for women counts twice.
    public var count: Int { forms.count }

    /// Adds a form, in the place of one that is there.
    ///
    /// - Parameters:
    ///   - form: The form as it is to be written.
    ///   - word: The word or phrase in the nominative.
    ///   - gender: Whose name it is; nil where the form serves both.
    public mutating func add(
        _ form: String, of word: String, in grammaticalCase: GrammaticalCase, gender: PersonGender? = nil
    ) {
        forms[Key(word: Self.key(word), gender: gender), default: [:]][grammaticalCase] = form
    }

    /// Adds all of another dictionary, whose forms come first.
    public mutating func merge(_ other: FormDictionary) {
        forms.merge(other.forms) { $0.merging($1) { _, theirs in theirs } }
    }

    /// The form of a word; that of its gender before the one that both share.
    public func form(
        of word: String, in grammaticalCase: GrammaticalCase, gender: PersonGender? = nil
    ) -> InflectedText? {
        guard !forms.isEmpty else { return nil }
        let key = Self.key(word)
        let own = gender.flatMap { forms[Key(word: key, gender: $0)]?[grammaticalCase] }
        guard let form = own ?? forms[Key(word: key, gender: nil)]?[grammaticalCase] else { return nil }
        return InflectedText(Self.fitted(form, to: word), .given)
    }

    /// Lower case, «е» for «ё», one blank for any white space.
    private static func key(_ word: String) -> String {
        var key = ""
        for part in word.split(whereSeparator: \.isWhitespace) {
            if !key.isEmpty { key += " " }
            for scalar in part.unicodeScalars { key.unicodeScalars.append(RuleWord.foldedScalar(scalar)) }
        }
        return key
    }

    private static func fitted(_ form: String, to word: String) -> String {
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        guard let first = letters.first, RuleWord.isCapital(first) else { return form }
        if letters.count > 1, letters.allSatisfy(RuleWord.isCapital) { return RuleWord.uppered(form) }
        return RuleWord.capitalised(form)
    }
}
