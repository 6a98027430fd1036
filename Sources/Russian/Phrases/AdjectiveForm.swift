/// An adjective or participle in the nominative, as its ending tells.
struct AdjectiveForm {
    let word: RuleWord
    let agreement: Agreement
    /// «обучающийся»: the particle behind the ending.
    private let isReflexive: Bool

    /// Nil for a word that is no adjective in the nominative; nouns in -ий, -ие and -ей are none.
    init?(_ text: String) {
        let whole = RuleWord(text)
        isReflexive = whole.count > 6 && whole.ends(in: "ся")
        let word = isReflexive ? RuleWord(String(text.unicodeScalars.dropLast(2))) : whole
        guard word.count > 3 || word.key == "злой", let agreement = AdjectiveForm.agreement(of: word) else {
            return nil
        }
        self.word = word
        self.agreement = agreement
    }

    /// The whole word in lower case with «е» for «ё».
    var key: String { word.key + (isReflexive ? "ся" : "") }

    private static func agreement(of word: RuleWord) -> Agreement? {
        if let third = thirds[word.key] { return third.agreement }
        if word.ends(in: "ый") { return .masculine }
        if word.ends(in: "ой") {
            return word.ends(in: ["строй", "слой", "бой"]) && !SurnameRules.adjectivesInБой.contains(word.key)
                || nouns.contains(word.key) ? nil : .masculine
        }
        if word.ends(in: "ий") {
            let before = word.letter(fromEnd: 2)
            return stemsBeforeИй.contains(before) && !nouns.contains(word.key) ? .masculine : nil
        }
        if word.ends(in: ["ая", "яя"]) { return .feminine }
        if word.ends(in: ["ое", "ее"]) { return .neuter }
        if word.ends(in: "ые") { return .plural }
        guard word.ends(in: "ие") else { return nil }
        // «Большие», «городские», «средние»; but «учреждение», «предприятие», «условие».
        let before = word.letter(fromEnd: 2)
        if LetterSet.velar.contains(before) || LetterSet.hushing.contains(before) {
            return word.ends(in: nounsInИе) ? nil : .plural
        }
        return word.ends(in: softInНие) ? .plural : nil
    }

    func form(in grammaticalCase: GrammaticalCase, _ animacy: Animacy) -> String {
        guard grammaticalCase != .nominative else { return word.text + particle }
        if grammaticalCase == .accusative, agreement == .masculine || agreement == .plural {
            return animacy == .animate ? form(in: .genitive, animacy) : word.text + particle
        }
        return paradigm.form(of: word, in: grammaticalCase) + particle
    }

    private var particle: String { isReflexive ? (word.isUpper ? "СЯ" : "ся") : "" }

    private var paradigm: Paradigm {
        if let third = AdjectiveForm.thirds[word.key] { return third.paradigm }
        return switch agreement {
        case .masculine: Paradigm.masculineAdjective(word)
        case .feminine:
            // «Большая» and «чужая» have the stress on the ending.
            word.ends(in: ["ольшая", "чужая"]) ? .hardFeminineAdjective : Paradigm.feminineAdjective(word)
        case .neuter: neuter
        case .plural: word.ends(in: "ые") ? AdjectiveForm.hardPlural : AdjectiveForm.softPlural
        }
    }

    private var neuter: Paradigm {
        if word.ends(in: "ее") { return AdjectiveForm.softNeuter }
        let before = word.letter(fromEnd: 2)
        let isИ = LetterSet.velar.contains(before) || LetterSet.hushing.contains(before)
        return isИ ? AdjectiveForm.velarNeuter : AdjectiveForm.hardNeuter
    }

    private static let hardNeuter = Paradigm(dropping: 2, "ого ому ое ым ом")
    private static let velarNeuter = Paradigm(dropping: 2, "ого ому ое им ом")
    private static let softNeuter = Paradigm(dropping: 2, "его ему ее им ем")
    private static let hardPlural = Paradigm(dropping: 2, "ых ым ых ыми ых")
    private static let softPlural = Paradigm(dropping: 2, "их им их ими их")
    private static let thirds: [String: (agreement: Agreement, paradigm: Paradigm)] = [
        "третий": (.masculine, Paradigm(dropping: 2, "ьего ьему ьего ьим ьем")),
        "третья": (.feminine, Paradigm(dropping: 1, "ей ей ю ей ей")),
        "третье": (.neuter, Paradigm(dropping: 1, "его ему е им ем")),
        "третьи": (.plural, Paradigm(dropping: 1, "их им их ими их")),
    ]

    /// Adjectives whose stem ends in a soft н: «средние», «внутренние», «многолетние».
    private static let softInНие: [Ending] = [
        "едние", "ренние", "верхние", "нижние", "дальние", "ближние", "крайние", "задние", "ранние", "поздние",
        "летние",
        "зимние", "вечерние", "древние", "режние", "дняшние", "машние", "здешние", "внешние", "сенние",
    ]
    /// «Полномочие», «противоречие», «благополучие».
    private static let nounsInИе: [Ending] = [
        "мочие", "личие", "звучие", "лучие", "речие", "дечие", "течие", "вечие", "ружие",
    ]
    private static let stemsBeforeИй: LetterSet = "гкхжшчщн"
    private static let nouns: Set<String> = [
        "герой", "покой", "устой", "водопой", "настрой", "гений", "перегной",
    ]
}
