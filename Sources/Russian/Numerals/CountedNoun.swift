/// A noun that stands behind a number: its forms in both numbers, each in the order of the cases.
public struct CountedNoun: Sendable, Hashable {
    private let singular: [String]
    private let plural: [String]
    public let animacy: Animacy

    /// - Parameters:
    ///   - singular: Six forms: «участник», «участника», «участнику», «участника», «участником», «участнике».
    ///   - plural: Six forms: «участники», «участников», «участникам», «участников», «участниками», «участниках».
    init(singular: [String], plural: [String], animacy: Animacy = .inanimate) {
        self.singular = singular
        self.plural = plural
        self.animacy = animacy
    }

    /// The forms of a noun by rule: «участник», «школа».
    public init(_ noun: String, animacy: Animacy) {
        let plural = NounPlural.nominative(of: noun)
        singular = GrammaticalCase.allCases.map { grammaticalCase in
            Phrase(noun).form(in: grammaticalCase, animacy).text
        }
        let forms = NounPlural(nominative: RuleWord(plural), animacy)
        self.plural = GrammaticalCase.allCases.map { forms.form(in: $0) }
        self.animacy = animacy
    }

    /// A word that never changes: «чел.», «экз.», «ИБЦ».
    public init(unchanging word: String) {
        self.init(singular: Array(repeating: word, count: 6), plural: Array(repeating: word, count: 6))
    }

    /// The form that agrees with a number: «21 участник», «не менее 22 участников», «двух участников».
    public func form(for number: Int, in grammaticalCase: GrammaticalCase = .nominative) -> String {
        let few = PluralForm(of: number)
        guard few != .one else { return form(singular, grammaticalCase) }
        switch grammaticalCase {
        case .nominative: return few == .few ? form(singular, .genitive) : form(plural, .genitive)
        case .accusative:
            // «двух участников», but «двадцать два участника»
            let isGenitivePlural = few == .many || (animacy == .animate && number.magnitude < 5)
            return isGenitivePlural ? form(plural, .genitive) : form(singular, .genitive)
        default: return form(plural, grammaticalCase)
        }
    }

    private func form(_ forms: [String], _ grammaticalCase: GrammaticalCase) -> String {
        forms.indices.contains(grammaticalCase.index) ? forms[grammaticalCase.index] : ""
    }
}
