/// A noun that stands behind a number: its forms in both numbers, each in the order of the cases.
public struct CountedNoun: Sendable, Hashable {
    private let singular: [String]
    private let plural: [String]
    /// The form behind two, three and four.
    private let behindTwo: String
    /// Whether the accusative of two, three and four is the genitive: «двух участников».
    public let animacy: Animacy

    /// - Parameters:
    ///   - singular: Six forms: «участник», «участника», «участнику», «участника», «участником», «участнике».
    ///   - plural: Six forms: «участники», «участников», «участникам», «участников», «участниками», «участниках».
    ///   - behindTwo: Where it is not the genitive of the singular: «учебных часа».
    init(singular: [String], plural: [String], behindTwo: String? = nil, animacy: Animacy = .inanimate) {
        self.singular = singular
        self.plural = plural
        self.behindTwo = behindTwo ?? singular.dropFirst().first ?? ""
        self.animacy = animacy
    }

    /// The forms of a noun by rule: «участник», «школа», «учебный час»; an abbreviation never changes.
    ///
    /// - Parameter forms: Forms of the user's, which come before every rule; those of the plural stand under its nominative:
    ///   «участники», «учебные часы».
    public init(_ noun: String, animacy: Animacy, forms: FormDictionary = FormDictionary()) {
        func given(_ word: String, _ byRule: (GrammaticalCase) -> String) -> [String] {
            GrammaticalCase.allCases.map { forms.form(of: word, in: $0)?.text ?? byRule($0) }
        }
        guard let plural = PhrasePlural(noun) else {
            self.init(singular: given(noun) { _ in noun }, plural: given(noun) { _ in noun }, animacy: animacy)
            return
        }
        let isPeople = RuleWord(noun).key == "человек"
        let counted = Self.counted(noun)
        self.init(
            singular: given(noun) { Phrase(noun).form(in: $0, animacy, forms: forms).text },
            plural: given(plural.text) { grammaticalCase in
                isPeople ? counted[grammaticalCase.index] : plural.form(in: grammaticalCase, animacy, forms: forms)
            },
            behindTwo: forms.form(of: noun, in: .genitive)?.text ?? plural.formBehindTwo(forms: forms),
            animacy: animacy)
    }

    /// «Пять человек», «пяти человекам»: behind a number the word keeps a plural of its own.
    private static func counted(_ stem: String) -> [String] {
        ["и", "", "ам", "", "ами", "ах"].map { stem + $0 }
    }

    /// A word that never changes: «чел.», «экз.», «ИБЦ».
    public init(unchanging word: String) {
        self.init(singular: Array(repeating: word, count: 6), plural: Array(repeating: word, count: 6))
    }

    /// Whose form stands behind a number, and which: «участник» in the genitive behind two, «участники» in it behind five;
    /// nil where the form is that of no case: «учебных часа».
    package func source(
        for number: Int, in grammaticalCase: GrammaticalCase
    ) -> (word: String, grammaticalCase: GrammaticalCase)? {
        let form = form(for: number, in: grammaticalCase)
        let count = PluralForm(of: number)
        for (forms, isRight) in [(singular, count == .one || count == .few), (plural, count != .one)] where isRight {
            let cases = [grammaticalCase, .genitive].filter { self.form(forms, $0) == form }
            if let first = cases.first { return (self.form(forms, .nominative), first) }
        }
        return nil
    }

    /// The form that agrees with a number: «21 участник», «не менее 22 участников», «двух участников».
    public func form(for number: Int, in grammaticalCase: GrammaticalCase = .nominative) -> String {
        let few = PluralForm(of: number)
        guard few != .one else { return form(singular, grammaticalCase) }
        switch grammaticalCase {
        case .nominative: return few == .few ? behindTwo : form(plural, .genitive)
        case .accusative:
            // «двух участников», but «двадцать два участника»
            let isGenitivePlural = few == .many || (animacy == .animate && number.magnitude < 5)
            return isGenitivePlural ? form(plural, .genitive) : behindTwo
        default: return form(plural, grammaticalCase)
        }
    }

    private func form(_ forms: [String], _ grammaticalCase: GrammaticalCase) -> String {
        forms.indices.contains(grammaticalCase.index) ? forms[grammaticalCase.index] : ""
    }
}
