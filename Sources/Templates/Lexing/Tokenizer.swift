import ChanceryData

/// Cuts the inside of a tag into tokens.
///
/// What nobody sees counts in texts alone. Elsewhere it is taken away first: `10` with a soft hyphen in it is one number.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    /// Where each of the scalars stands in the scanned text.
    private let positions: [Int]
    private let literals: [Range<Int>]
    private var index = 0
    private var nextLiteral = 0
    private var tokens: [Token] = []

    /// The tokens of a tag.
    ///
    /// - Throws: `unclosed-string`, `number-too-large`.
    static func tokens(of tag: ScannedTag) throws(TagProblem) -> [Token] {
        var tokenizer = Tokenizer(tag)
        try tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ tag: ScannedTag) {
        let literals = tag.literals.filter { $0.lowerBound >= tag.contentStart }
        var next = 0
        let seen = zip(tag.contentStart..., tag.content).filter { position, scalar in
            while next < literals.count, literals[next].upperBound <= position { next += 1 }
            return !scalar.isIgnorable || next < literals.count && literals[next].contains(position)
        }
        scalars = seen.map(\.1)
        positions = seen.map(\.0)
        self.literals = literals
    }

    private mutating func run() throws(TagProblem) {
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isBlank {
                index += 1
            } else if nextLiteral < literals.count, literals[nextLiteral].lowerBound == positions[index] {
                appendText(literals[nextLiteral])
                nextLiteral += 1
            } else if scalar.isNameStart {
                appendWord()
            } else if scalar.isDigit {
                try appendNumber()
            } else if QuoteMark.contains(scalar) {
                throw .unclosedString(at: range(from: index, to: scalars.count))
            } else {
                appendSymbol()
            }
        }
    }

    private mutating func append(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(kind: kind, range: range(from: start, to: index)))
    }

    /// Where scalars that are there stand in the scanned text.
    private func range(from start: Int, to end: Int) -> Range<Int> { positions[start]..<positions[end - 1] + 1 }

    /// The scalars from here on that may go on a word.
    private mutating func appendWord() {
        let start = index
        var word = String.UnicodeScalarView()
        while index < scalars.count, scalars[index].isNamePart {
            word.append(scalars[index])
            index += 1
        }
        let spelling = String(word)
        append(.word(spelling, Keyword(spelling: spelling)), from: start)
    }

    /// A number as Jinja spells it: `12`, `1_000`, `0x1F`, `1.5`, `1e3`.
    private mutating func appendNumber() throws(TagProblem) {
        let start = index
        if let radix = radix(), let number = prefixedNumber(radix) {
            guard let number = Int(number, radix: radix) else {
                throw .numberTooLarge(at: range(from: start, to: index))
            }
            append(.number(.integer(number)), from: start)
            return
        }
        // Behind a dot stands an index: `list.0.1`.
        let isIndex = tokens.last?.is(.dot) ?? false
        var digits = digits()
        var isWhole = true
        if !isIndex, index + 1 < scalars.count, scalars[index] == ".", scalars[index + 1].isDigit {
            index += 1
            digits += "." + self.digits()
            isWhole = false
        }
        if let exponent = exponent() {
            digits += exponent
            isWhole = false
        }
        if index < scalars.count, scalars[index].isNameStart {
            // `2х`: neither a number nor a name.
            while index < scalars.count, scalars[index].isNamePart { index += 1 }
            append(.unknown(String(scalars: scalars[start..<index])), from: start)
            return
        }
        if isWhole, let number = Int(digits) {
            append(.number(.integer(number)), from: start)
        } else if !isWhole, let number = Double(digits), number.isFinite {
            append(.number(.decimal(number)), from: start)
        } else {
            throw .numberTooLarge(at: range(from: start, to: index))
        }
    }

    /// The base that `0x`, `0o` or `0b` says.
    private func radix() -> Int? {
        guard scalars[index] == "0", index + 1 < scalars.count else { return nil }
        return switch scalars[index + 1] {
        case "x", "X": 16
        case "o", "O": 8
        case "b", "B": 2
        default: nil
        }
    }

    /// The digits behind a base, if nothing else follows them.
    private mutating func prefixedNumber(_ radix: Int) -> String? {
        var end = index + 2
        var digits = ""
        while end < scalars.count, scalars[end].isNamePart {
            if scalars[end] != "_" { digits.unicodeScalars.append(scalars[end]) }
            end += 1
        }
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.hexDigitValue.map { $0 < radix } ?? false }) else {
            return nil
        }
        index = end
        return digits
    }

    /// `e5`, `E-5`, `e+5`, with nothing of a name behind.
    private mutating func exponent() -> String? {
        guard index < scalars.count, scalars[index] == "e" || scalars[index] == "E" else { return nil }
        var end = index + 1
        var text = "e"
        if end < scalars.count, scalars[end].isDash || scalars[end] == "+" {
            text += scalars[end].isDash ? "-" : "+"
            end += 1
        }
        let digitStart = end
        while end < scalars.count, scalars[end].isDigit {
            text.unicodeScalars.append(scalars[end])
            end += 1
        }
        guard end > digitStart, end == scalars.count || !scalars[end].isNamePart else { return nil }
        index = end
        return text
    }

    /// Digits; single underscores may stand between them.
    private mutating func digits() -> String {
        var digits = ""
        while index < scalars.count {
            if scalars[index].isDigit {
                digits.unicodeScalars.append(scalars[index])
            } else if scalars[index] != "_" || index + 1 >= scalars.count || !scalars[index + 1].isDigit {
                break
            }
            index += 1
        }
        return digits
    }

    /// A text without its quotes; Python's escapes are what they stand for.
    private mutating func appendText(_ literal: Range<Int>) {
        let start = index
        let end = min(scalars.count, index + literal.count)
        var text = String.UnicodeScalarView()
        index += 1
        while index < end - 1 {
            let scalar = scalars[index]
            index += 1
            if scalar == "\\", index < end - 1 {
                appendEscaped(to: &text, before: end - 1)
            } else if !scalar.isIgnorableInText {
                text.append(scalar)
            }
        }
        index = end
        append(.text(String(text)), from: start)
    }

    /// What a backslash and the scalars behind it stand for.
    private mutating func appendEscaped(to text: inout String.UnicodeScalarView, before end: Int) {
        // What is dropped inside of a text stands between a backslash and its letter as if it were not there.
        while index < end, scalars[index].isIgnorableInText { index += 1 }
        guard index < end else {
            text.append("\\")
            return
        }
        let escaped = scalars[index]
        index += 1
        switch escaped {
        case "n": text.append("\n")
        case "t": text.append("\t")
        case "r": text.append("\r")
        case "\\": text.append("\\")
        case _ where QuoteMark.contains(escaped): text.append(escaped)
        case "x", "u", "U":
            let count = escaped == "x" ? 2 : escaped == "u" ? 4 : 8
            if index + count <= end,
                let number = UInt32(String(scalars: scalars[index..<index + count]), radix: 16),
                let scalar = Unicode.Scalar(number)
            {
                index += count
                text.append(scalar)
                return
            }
            fallthrough
        // As in Python, a backslash before anything else is a backslash.
        default:
            text.append("\\")
            text.append(escaped)
        }
    }

    private mutating func appendSymbol() {
        let start = index
        let first = sign(at: index)
        index += 1
        if index < scalars.count, let symbol = Token.Symbol(rawValue: first + sign(at: index)) {
            index += 1
            append(.symbol(symbol), from: start)
        } else if let symbol = Token.Symbol(rawValue: first) {
            append(.symbol(symbol), from: start)
        } else {
            append(.unknown(first), from: start)
        }
    }

    /// A sign as it was typed before autocorrection got at it.
    private func sign(at index: Int) -> String {
        let scalar = scalars[index]
        if scalar.isDash { return "-" }
        return switch scalar {
        case "≤": "<="
        case "≥": ">="
        case "≠": "!="
        case "×", "·": "*"
        case "÷": "/"
        default: String(scalar)
        }
    }
}
