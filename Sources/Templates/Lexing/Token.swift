import ChanceryData

/// A piece of a tag.
struct Token: Sendable, Hashable {
    /// The kinds of pieces.
    enum Kind: Sendable, Hashable {
        /// A word, with the keyword that it is, if it is one.
        case word(String, Keyword?)
        case number(Value.Content)
        case text(String)
        case symbol(Symbol)
        /// Something that the language does not have.
        case unknown(String)
    }

    /// Signs.
    enum Symbol: String, Sendable, Hashable, CaseIterable {
        case leftParenthesis = "("
        case rightParenthesis = ")"
        case leftBracket = "["
        case rightBracket = "]"
        case leftBrace = "{"
        case rightBrace = "}"
        case comma = ","
        case semicolon = ";"
        case dot = "."
        case colon = ":"
        case bar = "|"
        case tilde = "~"
        case plus = "+"
        case minus = "-"
        case star = "*"
        case doubleStar = "**"
        case slash = "/"
        case doubleSlash = "//"
        case percent = "%"
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case assign = "="
    }

    var kind: Kind
    /// Where it stands in the scanned text.
    var range: Range<Int>

    /// Whether this is a sign.
    func `is`(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }

    /// The keyword, if this is one.
    var keyword: Keyword? {
        guard case .word(_, let keyword) = kind else { return nil }
        return keyword
    }
}
