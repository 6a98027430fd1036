/// «И.о.», «врио»: an office held for a while, which is spelled out when it is declined.
enum ActingOffice {
    /// The tokens with the abbreviation at their beginning written in full; as they are where there is none.
    static func spelledOut(_ tokens: [PhraseToken], _ gender: PersonGender) -> [PhraseToken] {
        var key = ""
        for (index, token) in tokens.prefix(4).enumerated() {
            key += RuleWord(token.text).key
            guard let kind = abbreviations[key], tokens.count > index + 1 else { continue }
            let separator = token.separator.isEmpty ? " " : token.separator
            return words(kind, gender, like: tokens[0].text, tokens.dropFirst(index + 1), separator)
                + tokens.dropFirst(index + 1)
        }
        return tokens
    }

    /// Whether a text begins with such an abbreviation and an office, and not with initials: «и.о. директора», but «И.О. Белых».
    static func begins(_ text: String) -> Bool {
        let tokens = PhraseToken.tokens(of: text)
        var key = ""
        for (index, token) in tokens.prefix(4).enumerated() {
            key += RuleWord(token.text).key
            guard abbreviations[key] != nil, tokens.indices.contains(index + 1) else { continue }
            let office = tokens[index + 1].text
            let isSmall = office.unicodeScalars.first.map { !RuleWord.isCapital($0) } ?? false
            return isSmall || Phrase.isOfficeInGenitive(RuleWord(office).key)
        }
        return false
    }

    private enum Kind {
        case acting
        case actingForAWhile
    }

    private static let abbreviations: [String: Kind] = [
        "и.о.": .acting, "ио": .acting, "и.о": .acting, "врио": .actingForAWhile, "вр.и.о.": .actingForAWhile,
        "вр.ио": .actingForAWhile, "врио.": .actingForAWhile,
        "в.и.о.": .actingForAWhile, "временнои.о.": .actingForAWhile,
    ]

    private static func words(
        _ kind: Kind, _ gender: PersonGender, like first: String, _ rest: ArraySlice<PhraseToken>, _ separator: String
    ) -> [PhraseToken] {
        var words = [gender == .masculine ? "исполняющий" : "исполняющая", "обязанности"]
        if kind == .actingForAWhile { words.insert("временно", at: 0) }
        if let letter = first.unicodeScalars.first, RuleWord.isCapital(letter) {
            words[0] = RuleWord.capitalised(words[0])
        }
        // «И.О. МИНИСТРА» is in capitals throughout.
        if rest.contains(where: { $0.kind == .word }),
            rest.allSatisfy({ $0.kind != .word || RuleWord($0.text).isUpper })
        {
            words = words.map(RuleWord.uppered)
        }
        return words.enumerated().map { index, word in
            PhraseToken(text: word, separator: index == words.count - 1 ? separator : " ", kind: .word)
        }
    }
}
