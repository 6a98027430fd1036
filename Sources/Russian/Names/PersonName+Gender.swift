extension PersonName {
    /// Whose name it is: by the patronymic, else the given name, else the ending of the surname; nil where none of them tells.
    ///
    /// It is never guessed: «Ким В.» may be either, and whoever writes to that person must say.
    public var gender: PersonGender? {
        if case .full(let text) = patronymic, let gender = PersonName.genderByPatronymic(text) { return gender }
        if case .full(let text) = givenName, let gender = PersonName.genderByGivenName(text) { return gender }
        return surname.flatMap { PersonName.genderBySurname($0) }
    }

    /// By a patronymic in one word or two («Гасан оглы»).
    static func genderByPatronymic(_ text: String) -> PersonGender? {
        guard let blank = text.utf8.lastIndex(of: 0x20) else { return PatronymicRules.gender(of: RuleWord(text)) }
        return PatronymicRules.gender(of: RuleWord(String(text[text.utf8.index(after: blank)...])))
    }

    /// By the list of given names; of a double name the parts must not contradict each other.
    static func genderByGivenName(_ text: String) -> PersonGender? {
        let parts = text.split { $0 == " " || $0 == "-" }
        let genders = Set(parts.compactMap { GivenNames.gender(of: RuleWord(String($0))) })
        return genders.count == 1 ? genders.first : nil
    }

    static func genderBySurname(_ text: String) -> PersonGender? {
        let parts = text.split { $0 == " " || $0 == "-" }
        let genders = Set(parts.compactMap { SurnameRules.gender(of: RuleWord(String($0))) })
        return genders.count == 1 ? genders.first : nil
    }
}

extension SurnameRules {
    /// The gender that an ending tells; nil for those that men and women share.
    static func gender(of word: RuleWord) -> PersonGender? {
        guard word.count > 3, !foreignInИн.contains(word.key), !foreignInОв.contains(word.key) else { return nil }
        if word.ends(in: masculineEndings) { return .masculine }
        if word.count > 4, word.ends(in: ["ой", "кий", "гий", "хий", "щий"]) {
            let isNounInБой = word.ends(in: "бой") && !adjectivesInБой.contains(word.key)
            return isNounInБой || nounsInОй.contains(word.key) || nounsInИй.contains(word.key) ? nil : .masculine
        }
        guard word.count > 4, !georgianInАя.contains(word.key), !nounsInИна.contains(word.key) else { return nil }
        return word.ends(in: feminineEndings) ? .feminine : nil
    }

    private static let masculineEndings: [Ending] = ["ов", "ев", "ин", "ын", "ский", "цкий", "ый"]
    private static let feminineEndings: [Ending] = ["ова", "ева", "ина", "ына", "ая", "яя"]
}
