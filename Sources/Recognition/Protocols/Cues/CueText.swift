/// A line as cues are looked for in it: its tokens, letters set apart («Р Е Ш И Л И») made one word.
struct CueText {
    let tokens: Tokens
    /// The words, figures and signs in small letters, ё as е; a word set apart is one.
    let words: [Word]

    /// A word, figure or sign.
    struct Word {
        var text: String
        var kind: Tokens.Kind
        /// The tokens that it takes.
        var tokens: Range<Int>
        /// Whether a tab stands before it, as between the cells of a row.
        var followsTab = false
    }

    /// Looks at the beginning of a line; cues do not stand far behind it.
    init(_ text: String) {
        let tokens = Tokens(text)
        var words: [Word] = []
        var index = 0
        while index < tokens.all.count {
            let spaced = CueText.spacedLetters(tokens, from: index)
            if spaced > 3 {
                let text = tokens.all[index..<(index + spaced)].map(\.text).joined()
                words.append(Word(text: text, kind: .word, tokens: index..<(index + spaced)))
                index += spaced
            } else {
                words.append(
                    Word(text: tokens.all[index].text, kind: tokens.all[index].kind, tokens: index..<(index + 1)))
                index += 1
            }
        }
        if text.contains("\t") {
            for index in words.indices.dropFirst() {
                let start = words[index].tokens.lowerBound
                words[index].followsTab = tokens.text(in: start..<start).contains("\t")
            }
        }
        self.tokens = tokens
        self.words = words
    }

    /// How many single letters follow each other from a token on.
    private static func spacedLetters(_ tokens: Tokens, from start: Int) -> Int {
        var end = start
        // «П  Р  И  К  А З»: letters may stand two blanks apart, words then stand further.
        var usual = 1
        while let token = tokens[end], token.kind == .word, token.followsBlank || end == start,
            token.text.unicodeScalars.count == 1
        {
            let gap = end == start ? 0 : CueText.gap(tokens, before: end)
            if end == start + 1 { usual = max(1, gap) }
            if gap > usual { break }
            end += 1
        }
        return end - start
    }

    /// How many blanks stand before a token.
    private static func gap(_ tokens: Tokens, before index: Int) -> Int {
        guard let token = tokens[index], let before = tokens[index - 1] else { return 0 }
        return tokens.source[before.range.upperBound..<token.range.lowerBound].unicodeScalars.count
    }

    /// A word by its index; `nil` past the end.
    subscript(index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

    /// Whether the word at an index is one of some texts.
    func at(_ index: Int, _ texts: String...) -> Bool { self[index].map { texts.contains($0.text) } ?? false }

    /// Whether the word at an index begins with one of some stems.
    func at(_ index: Int, stems: [String]) -> Bool {
        guard let word = self[index], word.kind == .word else { return false }
        return stems.contains { word.text.hasPrefix($0) }
    }

    /// Whether the line begins as headings of items do: «О …», «Об …», and no initial.
    var beginsTopic: Bool { at(0, "о", "об", "обо") && !at(1, ".") }

    /// Whether a dash stands at an index, with a blank on one side at least.
    func isDash(_ index: Int) -> Bool {
        guard let word = self[index], tokens.isDash(word.tokens.lowerBound) else { return false }
        let behind = tokens[word.tokens.upperBound]
        return tokens[word.tokens.lowerBound]?.followsBlank == true || behind?.followsBlank ?? true
    }

    /// Whether all letters of a word are capitals.
    func isUppercase(_ index: Int) -> Bool {
        guard let word = self[index], word.kind == .word else { return false }
        return tokens.text(word.tokens.lowerBound...(word.tokens.upperBound - 1)).unicodeScalars
            .allSatisfy { !$0.isLetter || !$0.isLowercaseLetter }
    }

    /// Whether a word begins with a capital.
    func isCapitalised(_ index: Int) -> Bool {
        guard let word = self[index], let token = tokens[word.tokens.lowerBound] else { return false }
        guard let first = tokens.source.unicodeScalars[token.range].first else { return false }
        return first.isLetter && !first.isLowercaseLetter
    }

    /// What follows a word, without the signs that part a cue from its text.
    func rest(from index: Int) -> String {
        guard let word = self[index] else { return "" }
        guard let token = tokens[word.tokens.lowerBound] else { return "" }
        var rest = tokens.source[token.range.lowerBound...].unicodeScalars
        rest = rest.drop { $0.isBlank || $0.isDash || ":.,;".unicodeScalars.contains($0) }
        return String(rest).trimmed
    }

    /// What stands before a word.
    func text(before index: Int) -> String {
        guard let word = self[index], let token = tokens[word.tokens.lowerBound] else { return tokens.source.trimmed }
        return String(tokens.source[..<token.range.lowerBound]).trimmed
    }

    /// The index of the first colon, dash or tab that parts a label from its text: within some words, before any name.
    ///
    /// The colon of a time (14:30) is none, nor is a hyphen between two words.
    func separator(within limit: Int, from start: Int = 0) -> Int? {
        for index in start..<min(words.count, start + limit) {
            if words[index].text == ":" || isDash(index) {
                let isTime =
                    words[index].text == ":" && self[index - 1]?.kind == .figure && self[index + 1]?.kind == .figure
                if !isTime { return index }
            }
            if index > start, words[index].followsTab { return index }
            if NameReader(tokens).end(ofNameAt: words[index].tokens.lowerBound) != nil { return nil }
        }
        return nil
    }
}

extension String {
    /// The text with a word at its beginning whose letters are set apart, «П Р О Т О К О Л», made whole.
    var withoutLetterSpacing: String {
        let cue = CueText(self)
        guard let first = cue[0], first.tokens.count > 3 else { return self }
        let word = cue.tokens.text(first.tokens.lowerBound...(first.tokens.upperBound - 1))
        let whole = String(String.UnicodeScalarView(word.unicodeScalars.filter { !$0.isBlank }))
        return whole + cue.tokens.text(from: first.tokens.upperBound)
    }
}
