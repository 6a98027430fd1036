import ChanceryData

/// Titles of columns as names: with a dot at the end, with a comma.
extension ExpressionParser {
    /// Whether the dot that was read last is the end of a name, as that of «Ф.И.О.»: a sign, a word of the language behind a blank, or nothing
    /// follows it.
    var endsName: Bool {
        switch current?.kind {
        case nil: true
        case .symbol(let symbol)?: symbol != .dot && symbol != .leftParenthesis
        case .word(_, let keyword?)?:
            // «И» before a dot is a letter: «Ф. И. О.»
            (keyword.isInfix || keyword == .not && token(ahead: 1)?.keyword == .in)
                && currentRange.lowerBound > range(from: 0).upperBound && token(ahead: 1)?.is(.dot) != true
        case .word, .number, .text, .unknown: false
        }
    }

    /// A title of a column with a comma in it, «Сумма, руб.»: no value has a comma outside of brackets, so all words and signs up to a filter
    /// are one name.
    mutating func titleWithComma() throws(TagProblem) -> Expression? {
        let title = tokens.prefix { !$0.is(.bar) }
        guard let first = title.first, let last = title.last, title.contains(where: { $0.is(.comma) }),
            case .word = first.kind, !last.is(.comma), title.allSatisfy(\.isPartOfTitle)
        else { return nil }
        position = title.count
        let lower = first.range.lowerBound - tag.contentStart
        let upper = last.range.upperBound - tag.contentStart
        guard lower >= 0, lower < upper, upper <= tag.content.count else { return nil }
        return try suffixed(
            try made(.name(NameFolding.collapsed(tag.content[lower..<upper])), from: first.range.lowerBound))
    }
}

extension Token {
    /// Whether it may stand in a title with a comma.
    fileprivate var isPartOfTitle: Bool {
        switch kind {
        case .word, .number(.integer), .symbol(.comma), .symbol(.dot), .symbol(.minus), .symbol(.slash), .symbol(.plus),
            .symbol(.percent):
            true
        case .number, .symbol, .text, .unknown: false
        }
    }
}

extension Expression.Form {
    /// A name or a member with a dot as its last letter; `nil` for any other form and where it has one.
    var endingInDot: Expression.Form? {
        switch self {
        case .name(let name) where !name.hasSuffix("."): return .name(name + ".")
        case .member(let base, var name) where !name.text.hasSuffix("."):
            name.text += "."
            return .member(base, name)
        default: return nil
        }
    }
}
