import ChanceryData

/// Cuts the inside of a tag into tokens.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private let origin: Int
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
        scalars = tag.content
        origin = tag.contentStart
        literals = tag.literals.filter { $0.lowerBound >= tag.contentStart }
    }

    private mutating func run() throws(TagProblem) {
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isBlank || scalar.isIgnorable {
                index += 1
            } else if nextLiteral < literals.count, literals[nextLiteral].lowerBound == origin + index {
                appendText(literals[nextLiteral])
                nextLiteral += 1
            } else if scalar.isNameStart {
                appendWord()
            } else if scalar.isDigit {
                try appendNumber()
            } else if QuoteMark.contains(scalar) {
                throw .unclosedString(at: origin + index..<origin + scalars.count)
            } else {
                appendSymbol()
            }
        }
    }

    private mutating func append(_ kind: Token.Kind, from start: Int) {
        tokens.append(Token(kind: kind, range: origin + start..<origin + index))
    }

    /// The scalars from here on that may go on a word.
    private mutating func appendWord() {
        let start = index
        var word = String.UnicodeScalarView()
        while index < scalars.count, scalars[index].isNamePart || scalars[index].isIgnorable {
            if !scalars[index].isIgnorable { word.append(scalars[index]) }
            index += 1
        }
        let spelling = String(word)
        append(.word(spelling, Keyword(spelling: spelling)), from: start)
    }

    private mutating func appendNumber() throws(TagProblem) {
        let start = index
        // Behind a dot stands an index: `list.0.1`.
        let isIndex = tokens.last?.is(.dot) ?? false
        var digits = digits()
        var isWhole = true
        if !isIndex, index + 1 < scalars.count, scalars[index] == ".", scalars[index + 1].isDigit {
            index += 1
            digits += "." + self.digits()
            isWhole = false
        }
        if index < scalars.count, scalars[index].isNameStart {
            // `2х`, `1e5`: neither a number nor a name.
            while index < scalars.count, scalars[index].isNamePart { index += 1 }
            append(.unknown(String(String.UnicodeScalarView(scalars[start..<index]))), from: start)
            return
        }
        if isWhole, let number = Int(digits) {
            append(.number(.integer(number)), from: start)
        } else if !isWhole, let number = Double(digits), number.isFinite {
            append(.number(.decimal(number)), from: start)
        } else {
            throw .numberTooLarge(at: origin + start..<origin + index)
        }
    }

    private mutating func digits() -> String {
        var digits = ""
        while index < scalars.count, scalars[index].isDigit {
            digits.unicodeScalars.append(scalars[index])
            index += 1
        }
        return digits
    }

    /// A text without its quotes; `\n`, `\t`, `\\` and escaped quotes are what they stand for.
    private mutating func appendText(_ literal: Range<Int>) {
        let start = index
        let end = min(scalars.count, literal.upperBound - origin)
        var text = String.UnicodeScalarView()
        index += 1
        while index < end - 1 {
            let scalar = scalars[index]
            index += 1
            if scalar == "\\", index < end - 1 {
                let escaped = scalars[index]
                index += 1
                switch escaped {
                case "n": text.append("\n")
                case "t": text.append("\t")
                case "\\": text.append("\\")
                case _ where QuoteMark.contains(escaped): text.append(escaped)
                // As in Python, a backslash before anything else is a backslash.
                default:
                    text.append("\\")
                    text.append(escaped)
                }
            } else if !scalar.isIgnorableInText {
                text.append(scalar)
            }
        }
        index = end
        append(.text(String(text)), from: start)
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
