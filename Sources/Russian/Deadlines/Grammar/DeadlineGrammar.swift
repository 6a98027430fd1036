/// A cursor over the tokens of one deadline, with what has been read so far.
///
/// Each alternative of the grammar of domain.md §5 is an extension in a file of its own. An alternative either moves the
/// cursor past what it read or returns nil; ``attempt(_:)`` puts the cursor back. Every alternative looks at a bounded number
/// of tokens for each place, and the number of tokens is bounded by ``DeadlineParser``, so that no text is costly.
struct DeadlineGrammar {
    let text: DeadlineText
    let tokens: [DeadlineToken]
    let context: DeadlineContext
    var position = 0
    /// Where the part under the cursor ends; tokens from here on are not seen.
    var end: Int
    /// The months met so far in the order of the text; a year may still have to be found for them.
    var slots: [YearSlot] = []
    var remarks: [DeadlineRemark] = []

    init(_ tokens: [DeadlineToken], of text: DeadlineText, in context: DeadlineContext) {
        self.text = text
        self.tokens = tokens
        self.context = context
        end = tokens.count
    }

    var isAtEnd: Bool { position >= end }

    /// The token a number of places ahead.
    func peek(_ ahead: Int = 0) -> DeadlineToken? {
        let index = position + ahead
        return index >= 0 && index < end && index < tokens.count ? tokens[index] : nil
    }

    /// Tries an alternative; where it has nothing, all is as before.
    mutating func attempt<Result>(_ alternative: (inout Self) -> Result?) -> Result? {
        let before = self
        if let result = alternative(&self) { return result }
        self = before
        return nil
    }

    /// Passes all of something, or nothing of it.
    mutating func passes(_ something: (inout Self) -> Bool) -> Bool {
        let before = self
        if something(&self) { return true }
        self = before
        return false
    }

    /// Tries an alternative that must reach the end.
    mutating func attemptWhole<Result>(_ alternative: (inout Self) -> Result?) -> Result? {
        attempt { grammar in
            guard let result = alternative(&grammar), grammar.isAtEnd else { return nil }
            return result
        }
    }

    mutating func remark(_ remark: DeadlineRemark) {
        if !remarks.contains(remark) { remarks.append(remark) }
    }

    /// The words of some tokens as written.
    func words(_ range: Range<Int>) -> String {
        let range = range.clamped(to: tokens.indices)
        guard let first = range.first, let last = range.last else { return "" }
        return text.words(tokens[first].range.lowerBound..<tokenTail(last))
    }

    /// The end of a token's characters, with the full stop and the closing quotation marks behind it.
    private func tokenTail(_ index: Int) -> Int {
        let next = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : text.characters.count
        return next
    }
}

// MARK: - Single tokens

extension DeadlineGrammar {
    /// Passes one of some words.
    mutating func word(_ words: String...) -> Bool {
        guard let token = peek(), token.kind == .word, words.contains(token.text) else { return false }
        position += 1
        return true
    }

    /// Passes words that follow each other.
    mutating func phrase(_ phrase: String) -> Bool {
        // Hundreds are tried at one place, and nearly all fail at their first letters.
        guard let first = peek(), first.kind == .word, phrase.utf8.starts(with: first.text.utf8) else { return false }
        let words = phrase.split(separator: " ")
        for (ahead, word) in words.enumerated() {
            guard let token = peek(ahead), token.kind == .word, token.text == word else { return false }
        }
        position += words.count
        return true
    }

    /// Passes one of some phrases, the first that stands here.
    mutating func anyPhrase(_ phrases: [String]) -> Bool {
        for candidate in phrases where phrase(candidate) { return true }
        return false
    }

    /// Passes a word that something can be made of.
    mutating func word<Result>(_ meaning: (String) -> Result?) -> Result? {
        guard let token = peek(), token.kind == .word, let result = meaning(token.text) else { return nil }
        position += 1
        return result
    }

    /// Passes a word that begins so.
    mutating func word(beginning prefix: String) -> Bool {
        guard let token = peek(), token.kind == .word, token.text.hasPrefix(prefix) else { return false }
        position += 1
        return true
    }

    /// Passes a mark.
    mutating func mark(_ mark: String) -> Bool {
        guard let token = peek(), token.kind == .mark, token.text == mark else { return false }
        position += 1
        return true
    }

    /// Passes a comma or a new line.
    mutating func comma() -> Bool {
        guard let token = peek(), token.text == ",", token.kind != .word else { return false }
        position += 1
        return true
    }

    /// Passes a number in Arabic digits.
    mutating func number(in range: ClosedRange<Int>) -> Int? {
        guard let token = peek(), token.kind == .number, range.contains(token.value) else { return nil }
        position += 1
        return token.value
    }

    /// Passes an abbreviation, with or without its full stop.
    mutating func abbreviation(_ words: String...) -> Bool {
        guard let token = peek(), token.kind == .word, words.contains(token.text) else { return false }
        position += 1
        _ = mark(".")
        return true
    }
}
