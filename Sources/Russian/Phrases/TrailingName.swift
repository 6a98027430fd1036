/// An office with its holder's name behind it: «директор школы Иванов И.И.», «методист А.П. Ким».
struct TrailingName {
    /// The office.
    let office: String
    /// What stands between: a blank, maybe a no-break one.
    let separator: String
    /// The name, surname and initials in either order.
    let name: String

    /// Nil where no name ends the text, where it is a genitive («помощник депутата Иванова И.И.», «школа имени Ю.А. Гагарина»),
    /// and where the text does not begin with an office.
    init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > 2, let last = words.last else { return nil }
        let count: Int
        if Self.isInitials(last) {
            let isSpaced = Self.isInitials(words[words.count - 2])
            count = isSpaced ? 3 : 2
        } else {
            guard Self.isInitials(words[words.count - 2]) else { return nil }
            count = words.count > 3 && Self.isInitials(words[words.count - 3]) ? 3 : 2
        }
        guard words.count > count else { return nil }
        let own = words.suffix(count)
        let before = words[words.count - count - 1]
        guard own.contains(where: { !Self.isInitials($0) && Self.isName($0) }), !Self.isGenitive(before),
            let first = own.first, Self.isOffice(words.dropLast(count))
        else { return nil }
        office = String(text[..<before.endIndex])
        separator = String(text[before.endIndex..<first.startIndex])
        name = String(text[first.startIndex..<last.endIndex])
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
        let key = RuleWord(String(word)).key
        return ["имени", "им.", "им"].contains(key) || Phrase.isOfficeInGenitive(key)
    }

    private static func isOffice(_ words: ArraySlice<Substring>) -> Bool {
        let tokens = PhraseToken.tokens(of: words.joined(separator: " "))
        return HeadSearch.isOffice(tokens)
    }
}
