/// The text of a deadline, normalised for reading (domain.md §5, "normalising before parsing").
///
/// Letter case is kept, for the words that end up in a value; tokens fold it. A new line stays one here and becomes a
/// soft comma as a token.
struct DeadlineText: Sendable {
    let characters: [Character]

    /// Normalises a text; the cost is linear in its length.
    init(_ source: String) {
        characters = Self.trimmed(Self.spaced(Self.folded(source)))
    }

    /// The words of a part, on one line, without blanks and separators around them.
    func words(_ range: Range<Int>) -> String {
        var part = characters[range.clamped(to: characters.indices)].map { $0 == "\n" ? " " : $0 }[...]
        let edges: Set<Character> = [" ", ",", ";", ":"]
        while let last = part.last, edges.contains(last) { part.removeLast() }
        while let first = part.first, edges.contains(first) { part.removeFirst() }
        return String(part)
    }

    /// One spelling for each blank, dash, line end and for «ё»; what nobody sees goes.
    private static func folded(_ source: String) -> [Character] {
        source.compactMap { character in
            switch character {
            case "\u{00AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "*": nil
            case "-", "\u{2010}"..."\u{2015}", "\u{2212}": "-"
            // Comparing goes by canonical equivalence, so these two compose as well.
            case "ё": "е"
            case "Ё": "Е"
            case "й": "й"
            case "Й": "Й"
            case _ where character.isNewline: "\n"
            case _ where character.isWhitespace: " "
            default: character
            }
        }
    }

    /// Blanks: none around a dash, none doubled, one after a comma and between a year and its «г.».
    private static func spaced(_ folded: [Character]) -> [Character] {
        var result: [Character] = []
        result.reserveCapacity(folded.count)
        for character in folded {
            let previous = result.last
            switch character {
            case " ":
                if previous != nil, previous != " ", previous != "\n", previous != "-" { result.append(" ") }
            case "\n":
                if previous == " " { result.removeLast() }
                if let last = result.last, last != "\n", last != "-" { result.append("\n") }
            case "-":
                while result.last == " " || result.last == "\n" { result.removeLast() }
                result.append("-")
            default:
                if previous == ",", character.isLetter || character.isNumber { result.append(" ") }
                if character == "г" || character == "Г", previous?.isWholeNumber == true { result.append(" ") }
                result.append(character)
            }
        }
        return result
    }

    /// Without the full stop and one pair of brackets around everything.
    private static func trimmed(_ spaced: [Character]) -> [Character] {
        var part = withoutTail(spaced[...])
        if part.first == "(", closing(of: part) == part.indices.last {
            part = withoutTail(part.dropFirst().dropLast())
        }
        return Array(part)
    }

    private static func withoutTail(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
        var part = text
        while let last = part.last, last == " " || last == "\n" || last == "," || last == ";" || last == "." {
            if last == ".", endsInAbbreviation(part.dropLast()) { break }
            part.removeLast()
        }
        while let first = part.first, first == " " || first == "\n" { part.removeFirst() }
        return part
    }

    /// Whether the full stop after the text belongs to a word cut short: «2026 г.», «III кв.», «окт.».
    private static func endsInAbbreviation(_ text: ArraySlice<Character>) -> Bool {
        let letters = text.reversed().prefix { $0.isLetter }.prefix(5)
        let word = String(letters.reversed()).lowercased()
        return ["г", "гг", "кв", "уч"].contains(word) || MonthWord.abbreviation(word) != nil
    }

    /// The place of the bracket that closes the first one.
    private static func closing(of text: ArraySlice<Character>) -> Int? {
        var depth = 0
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}
