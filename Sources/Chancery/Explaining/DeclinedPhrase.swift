public import ChanceryDiagnostics
public import ChanceryRussian

/// A name, a position or a body in some case, as `chancery decline` prints it, with what is doubtful about the form.
public struct DeclinedPhrase: Sendable, Hashable {
    /// The form; the phrase itself where there is none.
    public let text: String
    /// A warning where no rule is sure of the form, an error where there is none.
    public let diagnostics: [Diagnostic]

    /// Declines a phrase.
    ///
    /// - Parameters:
    ///   - part: What the phrase is; nil to let it tell.
    ///   - gender: Whose name it is; nil to let it tell.
    ///   - forms: The user's own, which come before every rule.
    public init(
        of phrase: String, in grammaticalCase: GrammaticalCase, as part: DeclinedPart? = nil,
        gender: PersonGender? = nil, forms: FormDictionary = FormDictionary()
    ) {
        switch Declension(forms: forms).form(of: phrase, as: part, of: gender, in: grammaticalCase) {
        case .form(let form):
            text = form.text
            diagnostics = form.certainty == .doubtful ? [.doubtfulForm(form.text, of: phrase)] : []
        case .genderNeeded:
            text = phrase
            diagnostics = [.undeterminedGender(phrase)]
        case .noName:
            text = phrase
            diagnostics = [.notAName(phrase)]
        }
    }
}
