/// Words in -а and -я, whichever their gender, feminine words in -ь, and feminine adjectives.
extension Paradigm {
    /// «Иванова»: the feminine of an old possessive adjective.
    static let possessiveFeminine = Paradigm(dropping: 1, "ой ой у ой ой")
    /// «Толстая».
    static let hardFeminineAdjective = Paradigm(dropping: 2, "ой ой ую ой ой")
    /// «Горячая».
    static let hushingFeminineAdjective = Paradigm(dropping: 2, "ей ей ую ей ей")
    /// «Средняя».
    static let softFeminineAdjective = Paradigm(dropping: 2, "ей ей юю ей ей")
    /// «Нинель», «область».
    static let thirdDeclension = Paradigm(dropping: 1, "и и ь ью и")
    /// «Окуджава», and by the letter before the ending «Ганка», «Хижа», «Капица», «Гамалея», «Гарсия».
    static let hardA = Paradigm(dropping: 1, "ы е у ой е")
    static let velarA = Paradigm(dropping: 1, "и е у ой е")
    static let hushingA = Paradigm(dropping: 1, "и е у ей е")
    static let tseA = Paradigm(dropping: 1, "ы е у ей е")
    static let softA = Paradigm(dropping: 1, "и е ю ей е")
    static let softIA = Paradigm(dropping: 1, "и и ю ей и")

    /// The first declension as the letter before the ending asks: «Окуджава», «Актанка», «Олжа», «Гарсия».
    static func firstDeclension(of word: RuleWord) -> Paradigm {
        let stemEnd = word.letter(fromEnd: 1)
        guard word.ends(in: "а") else { return word.ends(in: "ия") ? softIA : softA }
        if LetterSet.hushing.contains(stemEnd) { return hushingA }
        if LetterSet.velar.contains(stemEnd) { return velarA }
        return word.ends(in: "ца") ? tseA : hardA
    }

    /// An adjective in -ая, -яя.
    static func feminineAdjective(_ word: RuleWord) -> Paradigm {
        if word.ends(in: "яя") { return softFeminineAdjective }
        // «Большая» and «Чужая» have the stress, and with it the о, on the ending.
        if word.key == "большая" || word.key == "чужая" { return hardFeminineAdjective }
        return LetterSet.hushing.contains(word.letter(fromEnd: 2)) ? hushingFeminineAdjective : hardFeminineAdjective
    }
}
