/// An office with its holder's name behind it: «директор школы Иванов И.И.», «методист А.П. Ким», «директор школы Сидорова Анна
/// Петровна».
struct TrailingName {
    /// The office.
    let office: String
    /// What stands between: a blank, maybe a no-break one.
    let separator: String
    /// The name, surname and initials or full names in either order.
    let name: String

    /// Nil where no name ends the text, where it is a genitive («помощник депутата Иванова И.И.», «школа имени Ю.А. Гагарина»),
    /// and where the text does not begin with an office.
    init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > 2, let last = words.last else { return nil }
        guard let count = Self.length(ofNameEnding: words), words.count > count else { return nil }
        let own = words.suffix(count)
        let before = words[words.count - count - 1]
        // «и.о. директора Иванова Анна Петровна»: the office is a genitive, and not the name.
        let isActing = ActingOffice.begins(text) && !Self.isDedicated(before)
        guard own.contains(where: { !Self.isInitials($0) && Self.isName($0) }), isActing || !Self.isGenitive(before),
            let first = own.first, isActing || Self.isOffice(words.dropLast(count))
        else { return nil }
        office = String(text[..<before.endIndex])
        separator = String(text[before.endIndex..<first.startIndex])
        name = String(text[first.startIndex..<last.endIndex])
    }

    /// How many words the name at the end takes; nil where none ends there.
    private static func length(ofNameEnding words: [Substring]) -> Int? {
        guard let last = words.last else { return nil }
        let before = words[words.count - 2]
        if isInitials(last) { return isInitials(before) ? 3 : 2 }
        if isInitials(before) { return words.count > 3 && isInitials(words[words.count - 3]) ? 3 : 2 }
        // «Сидорова Анна Петровна», «Анна Петровна Сидорова»: a patronymic in the nominative tells.
        let hasPatronymic = [last, before].contains { PatronymicRules.gender(of: RuleWord(String($0))) != nil }
        return hasPatronymic && words.suffix(3).allSatisfy(isName) ? 3 : nil
    }

    /// «И.», «И.О.», «А.-М.».
    private static func isInitials(_ word: Substring) -> Bool {
        guard word.hasSuffix("."), word.count < 7 else { return false }
        return word.split(separator: ".").allSatisfy { part in
            let letters = part.drop { $0 == "-" }
            return letters.count == 1 && letters.first?.isUppercase == true
        }
    }

    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
        return word.allSatisfy { $0.isLetter || $0 == "-" } && word.contains(where: \.isLowercase)
    }

    private static func isGenitive(_ word: Substring) -> Bool {
        isDedicated(word) || Phrase.isOfficeInGenitive(RuleWord(String(word)).key)
    }

    private static func isDedicated(_ word: Substring) -> Bool {
        ["имени", "им.", "им"].contains(RuleWord(String(word)).key)
    }

    private static func isOffice(_ words: ArraySlice<Substring>) -> Bool {
        let tokens = PhraseToken.tokens(of: words.joined(separator: " "))
        return HeadSearch.isOffice(tokens)
    }
}
