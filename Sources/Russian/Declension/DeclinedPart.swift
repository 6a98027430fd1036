/// What a text is that is to be declined.
public enum DeclinedPart: String, Sendable, Hashable, CaseIterable {
    /// A surname, of one word or several.
    case surname
    /// A given name, double perhaps: «Анна-Мария».
    case given
    /// A patronymic: «Иванович», «Гасан оглы».
    case patronymic
    /// A whole name, in either order, with initials perhaps.
    case name
    /// The office of a person.
    case position
    /// A body, a document or a thing.
    case body

    /// What a text seems to be: a name where it has initials, a patronymic or a known given name; a position or a body by
    /// its head; a surname where it is one word with a capital that is neither.
    public static func guessed(for text: String) -> DeclinedPart {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return .body }
        let key = RuleWord(String(first.split(separator: "-").first ?? first)).key
        let isOffice =
            HeadNouns.persons.contains(key) || HeadNouns.adjectival.contains(key) || ActingOffice.begins(text)
            || TrailingName(text) != nil || isShortened(first)
        if !isOffice, let name = PersonName(parsing: text), isName(name, words) {
            if words.count > 1 { return .name }
            return name.surname == nil ? .given : .surname
        }
        if isOffice { return .position }
        let phrase = Phrase(text)
        let isBody = HeadNouns.bodies.contains(key) || phrase.headKey.map { HeadNouns.bodies.contains($0) } ?? false
        return isBody || phrase.agreement == .neuter || phrase.agreement == nil ? .body : .position
    }

    /// «Зам. директора по УВР», «зав. библиотекой»: an office cut short, and no initial.
    private static func isShortened(_ word: Substring) -> Bool {
        ["зам.", "зав.", "пом.", "нач."].contains(RuleWord.lowered(String(word)))
    }

    private static func isName(_ name: PersonName, _ words: [Substring]) -> Bool {
        guard words.allSatisfy({ $0.unicodeScalars.first.map(RuleWord.isCapital) ?? false }) || words.count > 2 else {
            return false
        }
        if case .initial = name.givenName { return true }
        if case .full(let father) = name.patronymic, PersonName.genderByPatronymic(father) != nil { return true }
        if case .full(let given) = name.givenName, PersonName.genderByGivenName(given) != nil { return true }
        guard words.count == 1, let word = words.first else { return false }
        let rule = RuleWord(String(word))
        return !HeadNouns.bodies.contains(rule.key) && !HeadNouns.masculineInА.contains(rule.key)
            && !NounPlural.isPlural(rule)
            && (!rule.isUpper || rule.count > 5)
            && !rule.ends(in: ["ы", "тели", "ники", "логи", "ция", "ство", "ение", "ание"])
    }
}
