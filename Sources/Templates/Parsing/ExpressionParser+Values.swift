import ChanceryData

/// Names, literals, brackets, and what is written behind them.
extension ExpressionParser {
    mutating func primary() throws(TagProblem) -> Expression {
        guard let token = current else { throw unexpected(wanting: nil) }
        let start = token.range.lowerBound
        switch token.kind {
        case .word(_, nil):
            guard let name = skipName() else { throw unexpected() }
            if let next = current, next.is(.leftParenthesis) { return try called(name) }
            return try made(.name(name.text), from: start)
        case .word(_, let keyword?):
            guard let value = keyword.value else { throw unexpected(wanting: nil) }
            position += 1
            return try made(.literal(value), from: start)
        case .number(let number):
            position += 1
            return try made(.literal(Value(number)), from: start)
        case .text(let text):
            position += 1
            return try made(.literal(.text(text)), from: start)
        case .symbol(.leftParenthesis):
            return try parenthesised()
        case .symbol(.leftBracket):
            position += 1
            let elements = try expressions(until: .rightBracket)
            return try made(.list(elements), from: start)
        case .symbol, .unknown:
            throw unexpected(wanting: nil)
        }
    }

    /// A name: words that are no keywords, with whole numbers among them (`Участник 1`).
    mutating func skipName() -> LocalName? {
        guard case .word(_, nil)? = current?.kind else { return nil }
        let start = currentRange.lowerBound
        var words: [String] = []
        while let token = current {
            if case .word(let word, nil) = token.kind {
                words.append(word)
            } else if case .number(.integer) = token.kind {
                words.append(text(of: token))
            } else {
                break
            }
            position += 1
        }
        return LocalName(text: words.joined(separator: " "), range: range(from: start))
    }

    /// `(a)`, or a list written as Python's tuple: `(a, b)`.
    private mutating func parenthesised() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        position += 1
        if skip(.rightParenthesis) { return try made(.list([]), from: start) }
        var inner = try conditional()
        if skip(.comma) {
            let elements = [inner] + (try expressions(until: .rightParenthesis))
            return try made(.list(elements), from: start)
        }
        try expect(.rightParenthesis)
        inner.range = range(from: start)
        return inner
    }

    private mutating func expressions(until end: Token.Symbol) throws(TagProblem) -> [Expression] {
        var elements: [Expression] = []
        while !skip(end) {
            elements.append(try conditional())
            if skip(.comma) { continue }
            try expect(end)
            break
        }
        return elements
    }

    /// Members and elements: `.name`, `.0`, `[index]`.
    mutating func accessed(_ base: Expression) throws(TagProblem) -> Expression {
        let start = base.range.lowerBound
        var expression = base
        while true {
            if skip(.dot) {
                expression = try member(of: expression, from: start)
            } else if skip(.leftBracket) {
                let index = try conditional()
                if current?.is(.colon) == true { throw .unsupported(at: currentRange, "[a:b]") }
                try expect(.rightBracket)
                expression = try made(.element(expression, index), from: start)
            } else {
                return expression
            }
        }
    }

    private mutating func member(of base: Expression, from start: Int) throws(TagProblem) -> Expression {
        if case .number(let number)? = current?.kind {
            position += 1
            let index = Expression(.literal(Value(number)), at: tokens[position - 1].range)
            return try made(.element(base, index), from: start)
        }
        // Behind a dot any word is a name: `item.in`.
        guard case .word(let word, let keyword)? = current?.kind else { throw unexpected(wanting: nil) }
        var name = LocalName(text: word, range: currentRange)
        if keyword != nil {
            position += 1
        } else if let words = skipName() {
            name = words
        }
        if current?.is(.leftParenthesis) == true { return try called(name, on: base, from: start) }
        let member = try made(.member(base, name), from: start)
        if case .name(let object) = base.form, LoopAttribute.loopNames.contains(object.lowercased()),
            let attribute = LoopAttribute(spelling: name.text)
        {
            return try made(.loop(attribute, otherwise: member), from: start)
        }
        return member
    }

    /// A method of Python that is one of our filters and takes nothing: `.items()`, `.upper()`.
    private mutating func called(_ name: LocalName, on base: Expression, from start: Int) throws(TagProblem)
        -> Expression
    {
        let methods = ["items", "keys", "values", "upper", "lower", "title", "capitalize", "strip"]
        guard methods.contains(name.text), token(ahead: 1)?.is(.rightParenthesis) == true,
            let filter = filters.filter(named: name.text == "strip" ? "trim" : name.text)
        else { throw .noCalls(at: name.range, name.text) }
        position += 2
        let call = FilterCall(filter: filter, arguments: filter.parameters.map { _ in nil }, range: name.range)
        return try made(.filtered(base, call), from: start)
    }

    /// `range(n)`, the one function of Jinja that has a meaning here; it is the filter of that name.
    private mutating func called(_ name: LocalName) throws(TagProblem) -> Expression {
        guard name.text == "range", let filter = filters.filter(named: "range") else {
            throw .noCalls(at: name.range, name.text)
        }
        position += 1
        var arguments = try expressions(until: .rightParenthesis)
        guard (1...2).contains(arguments.count), let end = arguments.popLast() else {
            throw .wrongArgumentCount(at: range(from: name.range.lowerBound), filter)
        }
        let call = FilterCall(filter: filter, arguments: [arguments.first], range: name.range)
        return try made(.filtered(end, call), from: name.range.lowerBound)
    }

    /// Filters and tests, which bind tighter than any operator.
    mutating func suffixed(_ base: Expression) throws(TagProblem) -> Expression {
        let start = base.range.lowerBound
        var expression = base
        while true {
            if skip(.bar) {
                let call = try filterCall()
                expression = try made(.filtered(expression, call), from: start)
            } else if skip(Keyword.is) {
                let negated = skip(Keyword.not)
                let test = try valueTest()
                expression = try made(.test(expression, test, negated: negated), from: start)
            } else {
                return expression
            }
        }
    }

    private mutating func valueTest() throws(TagProblem) -> ValueTest {
        let start = currentRange.lowerBound
        guard case .word(let word, let keyword)? = current?.kind else { throw unexpected(wanting: nil) }
        var spelling = word
        if keyword != nil { position += 1 } else { spelling = skipName()?.text ?? word }
        guard let test = ValueTest(spelling: spelling) else { throw .unknownTest(at: range(from: start), spelling) }
        return test
    }

    /// The expression read as one name, if it is made of words and of signs that names of columns have.
    func spelling(of expression: Expression, _ range: Range<Int>) -> String? {
        switch expression.form {
        case .binary, .comparison, .unary, .test, .conditional: break
        default: return nil
        }
        guard let first = range.first, let last = range.last, tokens.indices.contains(last) else { return nil }
        for token in tokens[range] {
            switch token.kind {
            case .word, .number(.integer), .symbol(.minus), .symbol(.slash), .symbol(.dot), .symbol(.plus): continue
            default: return nil
            }
        }
        let lower = tokens[first].range.lowerBound - tag.contentStart
        let upper = tokens[last].range.upperBound - tag.contentStart
        guard lower >= 0, lower < upper, upper <= tag.content.count else { return nil }
        return NameFolding.collapsed(tag.content[lower..<upper])
    }
}

extension Keyword {
    /// The value that the word is.
    fileprivate var value: Value? {
        switch self {
        case .true: Value(.bool(true))
        case .false: Value(.bool(false))
        case .none: .null
        case .and, .or, .not, .in, .is, .if, .else: nil
        }
    }
}
