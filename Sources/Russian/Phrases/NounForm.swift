/// A noun in the nominative, singular or plural, as its ending and the words before it tell.
struct NounForm {
    let word: RuleWord
    let agreement: Agreement
    let certainty: Certainty

    /// - Parameter expected: What the adjectives before the noun agree with; nil where there are none.
    /// - Returns: Nil for a word that cannot be the nominative of such a noun.
    init?(_ text: String, agreeingWith expected: Agreement?) {
        let word = RuleWord(text)
        guard word.last != .other, let natural = NounForm.agreement(of: word, expected) else { return nil }
        if let expected, expected != natural { return nil }
        self.word = word
        agreement = natural
        let isKnown =
            HeadNouns.persons.contains(word.key) || HeadNouns.bodies.contains(word.key)
            || word.ends(in: NounForm.plainEndings)
        certainty = isKnown ? .sure : .likely
    }

    /// Endings that leave no doubt about the paradigm.
    private static let plainEndings: [Ending] = [
        "тель", "ник", "ист", "лог", "граф", "ент", "ант", "ство", "ение", "ание", "ость", "ция", "изм", "щик", "чик",
    ]

    private static func agreement(of word: RuleWord, _ expected: Agreement?) -> Agreement? {
        if isIndeclinable(word) { return expected ?? .neuter }
        // «Главного», «третьего»: a genitive, never a noun.
        if word.count > 4, word.ends(in: ["ого", "его"]) { return nil }
        if word.ends(in: ["а", "я"]) {
            if NounPlural.isPlural(word) { return .plural }
            if word.ends(in: "мя"), word.count < 7 { return .neuter }
            if expected == .plural || expected == .neuter { return expected == .plural ? .plural : nil }
            // «Временный глава», «городская староста».
            return expected != .feminine && HeadNouns.masculineInА.contains(word.key) ? .masculine : .feminine
        }
        if word.ends(in: ["ы", "и"]) { return .plural }
        if word.ends(in: ["о", "е"]) { return word.ends(in: ["ане", "яне"]) ? .plural : .neuter }
        if word.ends(in: "ь") { return isFeminineInЬ(word, expected) ? .feminine : .masculine }
        guard !LetterSet.vowels.contains(word.last) else { return nil }
        // Behind an adjective these are the instrumental («заведующий отделом») or a genitive («председатель Советов»).
        if expected != nil, word.ends(in: otherCases), !nominatives.contains(word.key) { return nil }
        return .masculine
    }

    static func isIndeclinable(_ word: RuleWord) -> Bool {
        if HeadNouns.indeclinable.contains(word.key) { return true }
        // «Минобрнауки», «Минпросвещения»: the second half is a genitive; «Минфин» is declined.
        return word.ends(in: ["и", "ы", "а", "я"]) && word.count > 6 && word.key.hasPrefix("мин")
            && !word.key.hasPrefix("минист") && word.text.first == "М"
    }

    private static func isFeminineInЬ(_ word: RuleWord, _ expected: Agreement?) -> Bool {
        if expected == .feminine { return true }
        if expected == .masculine { return false }
        if feminineWords.contains(word.key) { return true }
        return word.ends(in: feminineInЬ) && !masculineInЬ.contains(word.key)
    }

    private static let feminineInЬ: [Ending] = [
        "ть", "вь", "дь", "знь", "пись", "жь", "шь", "чь", "аль", "оль", "ань", "ось", "вязь", "пь", "быль",
    ]
    private static let feminineWords: Set<String> = [
        "цель", "модель", "панель", "мебель", "артель", "карусель", "дуэль", "щель", "мель", "отмель", "акварель",
        "пастель", "параллель", "гибель", "обитель", "добродетель", "метель", "осень", "тень", "степень", "лень",
        "мишень",
        "ступень", "сирень", "дверь", "тварь", "соль", "роль", "боль",
    ]
    private static let masculineInЬ: Set<String> = [
        "медведь", "лебедь", "вождь", "гость", "голубь", "червь", "дождь", "гвоздь", "зять", "тесть", "господь", "путь",
        "ноготь", "коготь", "локоть", "лапоть", "деготь", "ломоть", "госпиталь", "фестиваль", "рояль", "хрусталь",
        "миндаль", "февраль", "враль", "король", "контроль", "пароль", "алкоголь", "уголь", "тополь", "монополь",
        "лось", "карась", "гусь", "коваль", "желудь", "груздь",
    ]
    private static let otherCases: [Ending] = ["ом", "ем", "ов", "ев", "ам", "ям", "ями", "ами"]
    /// Nouns whose nominative ends like another case.
    private static let nominatives: Set<String> = [
        "дом", "детдом", "роддом", "дурдом", "диплом", "прием", "управдом", "агроном", "альбом", "симптом", "том",
        "астроном", "эконом", "гастроном", "перелом", "заем", "объем", "подъем", "водоем", "тотем", "остров", "зов",
        "ров", "лев", "хлев", "храм",
    ]

    func form(in grammaticalCase: GrammaticalCase, _ animacy: Animacy) -> String {
        guard grammaticalCase != .nominative, !NounForm.isIndeclinable(word) else { return word.text }
        if agreement == .plural {
            return NounPlural(nominative: word, animacy).form(in: grammaticalCase)
        }
        let isLikeNominative = agreement == .masculine && !word.ends(in: ["а", "я"]) && animacy == .inanimate
        if grammaticalCase == .accusative, isLikeNominative { return word.text }
        return paradigm.form(of: word, in: grammaticalCase)
    }

    private var paradigm: Paradigm {
        switch agreement {
        case .masculine: word.ends(in: ["а", "я"]) ? Paradigm.firstDeclension(of: word) : masculine
        case .feminine: feminine
        case .neuter, .plural: neuter
        }
    }

    private var masculine: Paradigm {
        if let own = NounSurnames.decision(word) { return own.paradigm }
        if word.count > 4, word.ends(in: ["чек", "шек", "жек"]) {
            return Paradigm.hardMasculine.replacing(2, with: "к")
        }
        if let fleeting = FleetingVowel.paradigm(of: word) {
            guard word.ends(in: "ец") else { return fleeting }
            // «Продавцом», «бойцом» have the stress on the ending, «владельцем» on the stem.
            let isStressed =
                word.count < 6 && !NounForm.unstressedInЕц.contains(word.key)
                || NounForm.stressedInЕц.contains(word.key)
            return isStressed ? fleeting.stressed : fleeting
        }
        if word.key == "путь" { return Paradigm(dropping: 1, "и и ь ем и") }
        if word.ends(in: "ач") || NounForm.stressedHushing.contains(word.key) { return .hardMasculine }
        return Paradigm.secondDeclension(of: word)
    }

    private static let stressedInЕц: Set<String> = [
        "продавец", "творец", "певец", "купец", "боец", "гребец", "пловец", "стрелец", "дворец", "образец",
    ]
    private static let unstressedInЕц: Set<String> = ["танец", "палец", "ранец", "перец", "немец"]
    private static let stressedHushing: Set<String> = [
        "москвич", "ключ", "плащ", "гараж", "этаж", "чертеж", "платеж", "падеж", "рубеж", "багаж", "тираж", "монтаж",
        "мятеж",
    ]

    /// Words in a hushing letter and -а with the stress on the ending: «госпожой».
    private static let stressedInА: Set<String> = ["госпожа", "душа", "свеча", "левша", "межа", "лапша", "епанча"]

    private var feminine: Paradigm {
        guard word.ends(in: "ь") else {
            return NounForm.stressedInА.contains(word.key)
                ? Paradigm(dropping: 1, "и е у ой е") : Paradigm.firstDeclension(of: word)
        }
        if word.key == "церковь" { return Paradigm(dropping: 3, "ви ви овь овью ви") }
        if word.key == "мать" || word.key == "дочь" { return Paradigm(dropping: 1, "ери ери ь ерью ери") }
        return .thirdDeclension
    }

    private var neuter: Paradigm {
        if word.ends(in: "о") { return Paradigm(dropping: 1, "а у о ом е") }
        if word.ends(in: "ие") { return Paradigm(dropping: 1, "я ю е ем и") }
        if word.ends(in: "мя") { return Paradigm(dropping: 1, "ени ени я енем ени") }
        let isHushing = LetterSet.withoutО.contains(word.letter(fromEnd: 1))
        return isHushing ? Paradigm(dropping: 1, "а у е ем е") : Paradigm(dropping: 1, "я ю е ем е")
    }
}
