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
    public init(_ noun: String, animacy: Animacy) {
        guard let plural = PhrasePlural(noun) else {
            self.init(unchanging: noun)
            return
        }
        let isPeople = RuleWord(noun).key == "человек"
        self.init(
            singular: GrammaticalCase.allCases.map { Phrase(noun).form(in: $0, animacy).text },
            plural: isPeople
                ? Self.counted(noun) : GrammaticalCase.allCases.map { plural.form(in: $0, animacy) },
            behindTwo: plural.formBehindTwo, animacy: animacy)
    }

    /// «Пять человек», «пяти человекам»: behind a number the word keeps a plural of its own.
    private static func counted(_ stem: String) -> [String] {
        ["и", "", "ам", "", "ами", "ах"].map { stem + $0 }
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
