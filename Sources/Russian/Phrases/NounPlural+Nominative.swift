extension NounPlural {
    /// The nominative plural of a noun in the singular: «руководители», «директора», «школы», «учреждения».
    static func nominative(of noun: String) -> String {
        let word = RuleWord(noun)
        if NounForm.isIndeclinable(word) || isPlural(word) || word.ends(in: ["ы", "и"]) { return noun }
        if let own = irregularNominatives[word.key] { return word.isUpper ? RuleWord.uppered(own) : own }
        if let adjective = AdjectiveForm(noun), HeadNouns.adjectival.contains(adjective.key) {
            return adjectivePlural(noun) ?? noun
        }
        if let stressed = stressedInА[word.key] { return word.replacingLast(stressed, with: stressed == 1 ? "я" : "а") }
        return regular(word)
    }

    private static func regular(_ word: RuleWord) -> String {
        if word.ends(in: ["ие", "мя"]) { return word.replacingLast(1, with: word.ends(in: "мя") ? "ена" : "я") }
        if word.ends(in: "о") { return word.replacingLast(1, with: "а") }
        if word.ends(in: "е") { return word.replacingLast(1, with: word.ends(in: ["ще", "це"]) ? "а" : "я") }
        if word.ends(in: "ень"), let own = NounSurnames.decision(word) {
            return String(own.paradigm.form(of: word, in: .genitive).unicodeScalars.dropLast()) + "и"
        }
        if word.ends(in: ["ь", "й", "я"]) { return word.replacingLast(1, with: "и") }
        if word.ends(in: "анин") { return word.replacingLast(2, with: "е") }
        if word.ends(in: "а") {
            let isИ = LetterSet.withoutЫ.contains(word.letter(fromEnd: 1))
            return word.replacingLast(1, with: isИ ? "и" : "ы")
        }
        if let fleeting = FleetingVowel.paradigm(of: word) {
            let genitive = fleeting.form(of: word, in: .genitive)
            return String(genitive.unicodeScalars.dropLast()) + (word.ends(in: "ец") ? "ы" : "и")
        }
        return word.replacingLast(0, with: LetterSet.withoutЫ.contains(word.last) ? "и" : "ы")
    }

    /// The plural of an adjective in the masculine or feminine.
    static func adjectivePlural(_ adjective: String) -> String? {
        guard let (before, form) = HyphenedAdjective.form(adjective) else { return nil }
        guard form.agreement != .plural else { return adjective }
        let whole = RuleWord(form.form(in: .nominative, .inanimate))
        let isReflexive = whole.ends(in: "ся")
        let word = isReflexive ? RuleWord(String(whole.text.unicodeScalars.dropLast(2))) : whole
        let isИ = LetterSet.withoutЫ.contains(word.letter(fromEnd: 2)) || word.ends(in: ["ий", "яя", "ее"])
        return before + word.replacingLast(2, with: isИ ? "ие" : "ые") + (isReflexive ? "ся" : "")
    }

    /// How many letters the plural in a stressed -а, -я replaces.
    private static let stressedInА: [String: Int] = [
        "директор": 0, "учитель": 1, "профессор": 0, "доктор": 0, "мастер": 0, "повар": 0, "сторож": 0, "фельдшер": 0,
        "округ": 0, "город": 0, "дом": 0, "корпус": 0, "паспорт": 0, "адрес": 0, "край": 1, "лагерь": 1,
    ]
    private static let irregularNominatives: [String: String] = [
        "человек": "люди", "ребенок": "дети", "сестра": "сестры", "медсестра": "медсестры", "друг": "друзья",
        "дерево": "деревья", "брат": "братья",
    ]
}
