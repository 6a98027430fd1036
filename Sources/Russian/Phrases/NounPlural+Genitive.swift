/// The genitive plural from the singular, which tells what the plural leaves open: «школ» and «столов», «недель» and «рублей».
extension NounPlural {
    /// Nil where the plural tells more.
    func genitive(fromSingular singular: RuleWord) -> String? {
        if let own = NounPlural.countedGenitives[singular.key] {
            return word.isUpper ? RuleWord.uppered(own) : own
        }
        if singular.ends(in: "а") { return fromА(singular) }
        if singular.ends(in: "я") { return fromЯ(singular) }
        if singular.ends(in: "о") { return fromО(singular) }
        if singular.ends(in: ["ь", "й", "е"]) || word.ends(in: ["а", "я", "е"]) { return nil }
        // A man's word in a hard consonant: «методов», «станков»; «врачей», «месяцев» by the plural.
        let last = word.letter(fromEnd: 1)
        if LetterSet.hushing.contains(last) || word.ends(in: "цы") { return nil }
        return word.replacingLast(1, with: "ов")
    }

    private func fromА(_ singular: RuleWord) -> String? {
        let further = singular.letter(fromEnd: 2)
        if singular.ends(in: "ка"), !LetterSet.vowels.contains(further) {
            // «Площадок», «ошибок»; «девушек», «копеек».
            if further == "ь" || further == "й" { return singular.replacingLast(3, with: "ек") }
            let isHushing = LetterSet.hushing.contains(further) || further == "ц"
            return singular.replacingLast(2, with: isHushing ? "ек" : "ок")
        }
        if singular.key == "юноша" || singular.key == "свеча" { return nil }
        return word.replacingLast(1, with: "")
    }

    private func fromЯ(_ singular: RuleWord) -> String? {
        let (before, further) = (singular.letter(fromEnd: 1), singular.letter(fromEnd: 2))
        if before == "ь" { return nil }
        // «Имен», «времен»; «семян» for the ear's sake.
        if before == "м", further == "и" || further == "е" || singular.ends(in: ["намя", "ламя"]) {
            let isOwn = ["семя", "стремя"].contains(singular.key)
            return singular.replacingLast(1, with: isOwn ? "ян" : "ен")
        }
        if LetterSet.vowels.contains(before) { return singular.replacingLast(1, with: "й") }
        if ["доля", "дядя", "тетя", "судья"].contains(singular.key) { return nil }
        if LetterSet.vowels.contains(further) { return singular.replacingLast(1, with: "ь") }
        guard before == "л" || before == "н" else { return nil }
        let letter = before == "л" ? "л" : "н"
        let isSoft = before == "л" || singular.key == "деревня"
        let stem = further == "ь" ? 3 : 2
        return singular.replacingLast(stem, with: "е" + letter + (isSoft ? "ь" : ""))
    }

    /// «Кресел», «окон», «средств».
    private func fromО(_ singular: RuleWord) -> String? {
        guard word.ends(in: "а") else { return nil }
        let (before, further) = (word.letter(fromEnd: 1), word.letter(fromEnd: 2))
        guard LetterSet("лнр").contains(before), !LetterSet.vowels.contains(further) else { return nil }
        let letter = before == "л" ? "л" : before == "н" ? "н" : "р"
        let vowel = further == "к" ? "о" : "е"
        return further == "ь"
            ? word.replacingLast(3, with: vowel + letter) : word.replacingLast(2, with: vowel + letter)
    }

    /// Words that a number counts in a form of their own.
    private static let countedGenitives: [String: String] = [
        "год": "лет", "раз": "раз", "солдат": "солдат", "письмо": "писем", "яйцо": "яиц", "дитя": "детей",
        "кухня": "кухонь",
        "край": "краев",
    ]
}
