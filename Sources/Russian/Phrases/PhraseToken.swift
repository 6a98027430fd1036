/// A word of a position or of the name of a body, with the white space or sign that follows it.
struct PhraseToken: Sendable, Hashable {
    /// The word without the comma behind it.
    let text: String
    /// What stands between it and the next one: a blank, «, », « – ».
    var separator: String
    let kind: Kind

    enum Kind: Sendable, Hashable {
        /// Letters, with hyphens perhaps.
        case word
        /// «и».
        case conjunction
        /// «гл.», «зам.»: it ends in a full stop and never changes.
        case abbreviation
        /// «МБОУ», «ИРО»: capitals that never change.
        case acronym
        /// A number, a text in quotation marks or brackets, «№».
        case other
    }

    /// Whether a dash with blanks stands behind it.
    var isBeforeDash: Bool {
        separator.count > 1 && separator.contains { "–—-−".contains($0) }
    }
    var isBeforeComma: Bool { separator.hasPrefix(",") || separator.hasPrefix(";") }

    /// What stands in the brackets that are the whole of it; nil for other tokens and for brackets within brackets.
    var inBrackets: String? {
        guard text.first == "(", text.last == ")", text.count > 2 else { return nil }
        let inner = text.dropFirst().dropLast()
        return inner.contains("(") || inner.contains(")") ? nil : String(inner)
    }

    /// The adjective that stands alone in brackets: «(коррекционная)».
    var bracketedAdjective: (before: String, form: AdjectiveForm)? { inBrackets.flatMap(HyphenedAdjective.form) }

    /// The words of a phrase; what stands in quotation marks or brackets is one token.
    static func tokens(of text: String) -> [PhraseToken] {
        let isUpper = !text.unicodeScalars.contains { (0x430...0x44F).contains($0.value) }
        var tokens: [PhraseToken] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let word = takeWord(from: &rest)
            let gap = takeSeparator(from: &rest)
            if word.isEmpty, gap.isEmpty { break }
            tokens.append(PhraseToken(text: word, separator: gap, kind: kind(of: word, inCapitals: isUpper)))
        }
        return tokens
    }

    private static func takeWord(from rest: inout Substring) -> String {
        var depth = 0
        var end = rest.startIndex
        while end < rest.endIndex {
            let character = rest[end]
            if "«„(\"“".contains(character), !(character == "\"" || character == "“") || depth == 0 {
                depth += 1
            } else if "»“)\"”".contains(character), depth > 0 {
                depth -= 1
            } else if depth == 0, character.isWhitespace || character == "," || character == ";" {
                break
            }
            end = rest.index(after: end)
        }
        let word = String(rest[..<end])
        rest = rest[end...]
        return word
    }

    /// Commas, blanks and a dash that stands by itself.
    private static func takeSeparator(from rest: inout Substring) -> String {
        var end = rest.startIndex
        while end < rest.endIndex, rest[end].isWhitespace || rest[end] == "," || rest[end] == ";" {
            end = rest.index(after: end)
        }
        if end < rest.endIndex, "–—-−".contains(rest[end]) {
            let next = rest.index(after: end)
            if next < rest.endIndex, rest[next].isWhitespace {
                end = rest[next...].firstIndex { !$0.isWhitespace } ?? rest.endIndex
            }
        }
        let gap = String(rest[..<end])
        rest = rest[end...]
        return gap
    }

    private static func kind(of word: String, inCapitals: Bool) -> Kind {
        guard let first = word.first, first.isLetter, let last = word.last else { return .other }
        if RuleWord.lowered(word) == "и" { return .conjunction }
        if last == "." { return .abbreviation }
        guard word.allSatisfy({ $0.isLetter || "-‑'’".contains($0) }) else { return .other }
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        let capitals = letters.filter(RuleWord.isCapital)
        if !inCapitals, letters.count > 1, capitals.count == letters.count { return .acronym }
        // «ФГБОУ», «ХКЦРТ»; «ГорОНО» and «МИБЦа» have capitals inside.
        if !inCapitals, capitals.count > 1, capitals.count * 2 >= letters.count, !word.contains("-") { return .acronym }
        guard inCapitals else { return .word }
        let key = RuleWord(word).key
        let isLong = letters.count > 5 || HeadNouns.bodies.contains(key) || HeadNouns.persons.contains(key)
        return isLong || AdjectiveForm(word) != nil ? .word : .acronym
    }
}
