/// Declines names, positions and bodies: the user's own forms first, then by rule (domain.md §6.2, §6.3).
///
/// Every form comes with how sure its rule is. The letter case of the word is given back («ИВАНОВ», «ИВАНОВУ»), «ё» is kept
/// and never put in. What is asked for in the nominative comes back as it is.
public struct Declension: Sendable, Hashable {
    /// Forms that the user has given; they come before every rule.
    public var forms: FormDictionary

    /// Creates a declension.
    public init(forms: FormDictionary = FormDictionary()) {
        self.forms = forms
    }

    /// A form of the user's, or of a rule where there is none.
    func form(
        of text: String, _ gender: PersonGender?, in grammaticalCase: GrammaticalCase,
        byRule rule: (String) -> InflectedText
    ) -> InflectedText {
        if let form = forms.form(of: text, in: grammaticalCase, gender: gender) { return form }
        if grammaticalCase == .nominative { return InflectedText(text, .sure) }
        return rule(text)
    }
}
