/// A word, a number or a mark of a deadline's text.
struct DeadlineToken: Sendable {
    enum Kind: Sendable {
        case word
        case number
        /// A number in Roman digits; `value` has it.
        case roman
        case mark
        /// A comma that a new line stands for.
        case softComma
    }

    let kind: Kind
    /// Lower case, look-alike letters made Russian ones; a mark as it is.
    let text: String
    /// The number; 0 for all else.
    let value: Int
    /// The characters of ``DeadlineText`` it stands on.
    let range: Range<Int>

    /// The digits of a number as written: 2 in `05`.
    var digitCount: Int { range.count }
}

extension DeadlineToken {
    /// Cuts a text into tokens; blanks and quotation marks are none.
    static func tokens(of text: DeadlineText) -> [DeadlineToken] {
        let characters = text.characters
        var tokens: [DeadlineToken] = []
        var index = 0
        while index < characters.count {
            let start = index
            let character = characters[index]
            index += 1
            if isWordPart(character) {
                while index < characters.count, isWordPart(characters[index]) { index += 1 }
                tokens += Self.tokens(ofRun: characters[start..<index])
            } else if character == "\n" {
                tokens.append(DeadlineToken(kind: .softComma, text: ",", value: 0, range: start..<index))
            } else if !ignored.contains(character) {
                tokens.append(DeadlineToken(kind: .mark, text: String(character), value: 0, range: start..<index))
            }
        }
        return tokens
    }

    private static let ignored: Set<Character> = [" ", "«", "»", "\"", "„", "“", "”", "'", "’"]

    private static func isWordPart(_ character: Character) -> Bool {
        character.isLetter || isDigit(character) || character == "|"
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isWholeNumber
    }

    /// One token for a Roman number, else one for each stretch of letters or digits: «5ти» is two.
    private static func tokens(ofRun run: ArraySlice<Character>) -> [DeadlineToken] {
        if let value = RomanNumber.value(of: run) {
            return [DeadlineToken(kind: .roman, text: "", value: value, range: run.indices)]
        }
        if let end = endOfGluedRoman(run) { return tokens(ofRun: run[..<end]) + tokens(ofRun: run[end...]) }
        var tokens: [DeadlineToken] = []
        var start = run.startIndex
        while start < run.endIndex {
            let digits = isDigit(run[start])
            let end = run[start...].firstIndex { isDigit($0) != digits } ?? run.endIndex
            let part = String(run[start..<end])
            tokens.append(
                digits
                    // A number too long to be one is no date, count or year either.
                    ? DeadlineToken(kind: .number, text: part, value: Int(part) ?? .max, range: start..<end)
                    : DeadlineToken(kind: .word, text: LookAlike.folded(part), value: 0, range: start..<end))
            start = end
        }
        return tokens
    }

    /// «IVкв.», «IIполугодие»: where a Roman number ends that no blank parts from its word. Only before the words that such numbers
    /// are written with, since a word may begin with a Latin letter that looks Cyrillic.
    private static func endOfGluedRoman(_ run: ArraySlice<Character>) -> ArraySlice<Character>.Index? {
        guard let end = run.firstIndex(where: { !"IVXivx".contains($0) }), end > run.startIndex else { return nil }
        let word = String(run[end...]).lowercased()
        return ["кв", "полугод", "четверт", "семестр"].contains(where: word.hasPrefix) ? end : nil
    }
}
