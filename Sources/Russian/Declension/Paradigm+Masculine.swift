/// Masculine words: second declension and adjectives. The accusative is that of living beings.
extension Paradigm {
    /// «Иванов», «Пушкин»: a surname in -ов, -ин is an old possessive adjective, hence the instrumental in -ым.
    static let possessiveMasculine = Paradigm(dropping: 0, "а у а ым е")
    /// «Ким», «Иван».
    static let hardMasculine = Paradigm(dropping: 0, "а у а ом е")
    /// «Лукашевич», «Кац»: о is written е behind a hushing letter and ц where the stress is on the stem.
    static let hushingMasculine = Paradigm(dropping: 0, "а у а ем е")
    /// «Цой», «Коваль», «Николай».
    static let softMasculine = Paradigm(dropping: 1, "я ю я ем е")
    /// «Палий», «Юрий».
    static let softMasculineИ = Paradigm(dropping: 1, "я ю я ем и")
    /// «Соловей»: «Соловья».
    static let jotMasculine = Paradigm(dropping: 2, "ья ью ья ьем ье")
    /// «Толстой», «Белый».
    static let hardAdjective = Paradigm(dropping: 2, "ого ому ого ым ом")
    /// «Достоевский», «Чужой».
    static let velarAdjective = Paradigm(dropping: 2, "ого ому ого им ом")
    /// «Волчий»: «Волчьего».
    static let possessiveInИй = Paradigm(dropping: 2, "ьего ьему ьего ьим ьем")
    /// «Горячий», «Средний».
    static let softAdjective = Paradigm(dropping: 2, "его ему его им ем")

    /// The second declension as the last letter asks.
    static func secondDeclension(of word: RuleWord) -> Paradigm {
        if word.ends(in: "ий") { return word.count > 3 ? softMasculineИ : softMasculine }
        if word.ends(in: й) || word.ends(in: ь) { return softMasculine }
        return LetterSet.withoutО.contains(word.last) ? hushingMasculine : hardMasculine
    }

    /// An adjective in -ой, -ый, -ий.
    static func masculineAdjective(_ word: RuleWord) -> Paradigm {
        let stemEnd = word.letter(fromEnd: 2)
        if LetterSet.velar.contains(stemEnd) { return velarAdjective }
        guard LetterSet.hushing.contains(stemEnd) || word.ends(in: "ний") else { return hardAdjective }
        // «Чужой» and «Большой» have the stress, and with it the о, on the ending.
        return word.ends(in: "ой") ? velarAdjective : softAdjective
    }

    private static let й: Ending = "й"
    private static let ь: Ending = "ь"
}
