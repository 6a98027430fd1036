/// The words, figures and signs of a line, as the readers of dates and references go through them.
struct Tokens {
    /// A token.
    enum Kind: Sendable, Hashable {
        case word
        case figure
        case sign
    }

    struct Token {
        var kind: Kind
        /// The small letters, the digits, or the sign.
        var text: String
        var range: Range<String.Index>
        /// Whether a blank stands before it.
        var followsBlank: Bool
        /// The number that a figure is, if it is a small one.
        var value: Int? { kind == .figure && text.utf8.count <= 9 ? Int(text) : nil }
    }

    let source: String
    private(set) var all: [Token] = []

    init(_ source: String) {
        self.source = source
        let scalars = source.unicodeScalars
        var index = scalars.startIndex
        var followsBlank = true
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.isBlank || scalar.value == 0xAD || Tokens.isFiller(scalars, index) {
                followsBlank = true
                index = scalars.index(after: index)
                continue
            }
            let start = index
            let kind: Kind = scalar.isDigit ? .figure : scalar.isLetter ? .word : .sign
            index = scalars.index(after: index)
            while kind != .sign, index < scalars.endIndex,
                kind == .figure ? scalars[index].isDigit : scalars[index].isLetter
            {
                index = scalars.index(after: index)
            }
            var small = String.UnicodeScalarView()
            for scalar in scalars[start..<index] { small.append(Tokens.folded(scalar)) }
            all.append(Token(kind: kind, text: String(small), range: start..<index, followsBlank: followsBlank))
            followsBlank = false
        }
    }

    /// A small letter, «е» for «ё»: «УТВЕРЖДЁН» and «утвержден» are one word.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let small = scalar.lowercased
        return small == "ё" ? "е" : small
    }

    /// Whether a lone underscore stands between words for a blank: «от_10.10.2024_№_88»; several are a line to fill in.
    private static func isFiller(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> Bool {
        guard scalars[index] == "_", index > scalars.startIndex else { return false }
        let next = scalars.index(after: index)
        return next < scalars.endIndex && scalars[next] != "_" && !scalars[next].isBlank
            && scalars[scalars.index(before: index)] != "_"
    }

    /// A token, `nil` past the end.
    subscript(index: Int) -> Token? { all.indices.contains(index) ? all[index] : nil }

    /// Whether the token at an index is one of some texts.
    func at(_ index: Int, _ texts: String...) -> Bool {
        guard let token = self[index] else { return false }
        return texts.contains(token.text)
    }

    /// Whether a dash stands at an index.
    func isDash(_ index: Int) -> Bool {
        self[index]?.text.unicodeScalars.first?.isDash ?? false
    }

    /// The source between two tokens, both with it.
    func text(_ tokens: ClosedRange<Int>) -> String {
        guard let first = self[tokens.lowerBound], let last = self[tokens.upperBound] else { return "" }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }

    /// The month, 1 to 12, that a word names in any case or abbreviation.
    static func month(_ word: String) -> Int? {
        let stems = [
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
        ]
        for (index, stem) in stems.enumerated() {
            if index == 4 {
                if ["май", "мая", "мае"].contains(word) { return 5 }
            } else if word.hasPrefix(stem), word.unicodeScalars.count <= stem.unicodeScalars.count + 2 {
                return index + 1
            }
        }
        return nil
    }
}
