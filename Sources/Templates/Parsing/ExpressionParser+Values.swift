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
            if let name = skipName() { return try made(.name(name.text), from: start) }
            position += 1
            return try made(.literal(Value(number)), from: start)
        case .text:
            return try made(.literal(.text(adjoiningTexts())), from: start)
        case .symbol(.leftParenthesis):
            return try parenthesised()
        case .symbol(.leftBracket):
            position += 1
            let elements = try expressions(until: .rightBracket)
            return try made(.list(elements), from: start)
        case .symbol(.leftBrace):
            position += 1
            return try made(.mapping(try entries()), from: start)
        case .symbol, .unknown:
            throw unexpected(wanting: nil)
        }
    }

    /// A name: words that are no keywords, with whole numbers among them or before them (`Участник 1`, `2 квартал`).
    mutating func skipName() -> LocalName? {
        switch (current?.kind, token(ahead: 1)?.kind) {
        case (.word(_, nil)?, _), (.number(.integer)?, .word(_, nil)?): break
        default: return nil
        }
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

    /// Texts that stand side by side are one, as in Python.
    private mutating func adjoiningTexts() -> String {
        var joined = ""
        while case .text(let text)? = current?.kind {
            joined += text
            position += 1
        }
        return joined
    }

    /// The entries of a record that is written out, behind its opening brace.
    private mutating func entries() throws(TagProblem) -> [NamedArgument] {
        var entries: [NamedArgument] = []
        while !skip(.rightBrace) {
            let key = try conditional()
            try expect(.colon)
            entries.append(NamedArgument(key, try conditional()))
            if skip(.comma) { continue }
            try expect(.rightBrace)
            break
        }
        return entries
    }

    /// Members and elements: `.name`, `.0`, `[index]`, `[from:to]`.
    mutating func accessed(_ base: Expression) throws(TagProblem) -> Expression {
        let start = base.range.lowerBound
        var expression = base
        while true {
            if skip(.dot) {
                expression = try member(of: expression, from: start)
            } else if skip(.leftBracket) {
                expression = try made(try subscripted(expression), from: start)
            } else {
                return expression
            }
        }
    }

    /// An element or a slice, behind the opening bracket.
    private mutating func subscripted(_ base: Expression) throws(TagProblem) -> Expression.Form {
        let first: Expression? = current?.is(.colon) == true ? nil : try conditional()
        if let first, skip(.rightBracket) { return .element(base, first) }
        guard current?.is(.colon) == true else { throw unexpected(wanting: "«]»") }
        var slice = Expression.Slice(from: first, to: nil, step: nil)
        try expect(.colon)
        if current?.is(.colon) != true, current?.is(.rightBracket) != true { slice.to = try conditional() }
        if skip(.colon), current?.is(.rightBracket) != true { slice.step = try conditional() }
        try expect(.rightBracket)
        return .slice(base, slice)
    }

    private mutating func member(of base: Expression, from start: Int) throws(TagProblem) -> Expression {
        if endsName, let form = base.form.endingInDot { return try made(form, from: start) }
        let name: LocalName
        if let words = skipName() {
            name = words
        } else if case .number(let number)? = current?.kind {
            position += 1
            let index = Expression(.literal(Value(number)), at: tokens[position - 1].range)
            return try made(.element(base, index), from: start)
        } else if case .word(let word, _)? = current?.kind {
            // Behind a dot any word is a name: `item.in`.
            name = LocalName(text: word, range: currentRange)
            position += 1
        } else {
            throw unexpected(wanting: nil)
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

    /// A call of a method that texts, lists and mappings have; `loop.cycle(…)`.
    private mutating func called(_ name: LocalName, on base: Expression, from start: Int) throws(TagProblem)
        -> Expression
    {
        if case .name(let object) = base.form, LoopAttribute.loopNames.contains(object.lowercased()),
            ["cycle", "по очереди"].contains(name.text.lowercased())
        {
            position += 1
            let elements = try expressions(until: .rightParenthesis)
            guard !elements.isEmpty else { throw unexpected(wanting: nil) }
            return try made(.cycle(elements), from: start)
        }
        guard let method = ValueMethod(rawValue: name.text) else { throw .noSuchMethod(at: name.range, name.text) }
        position += 1
        var call = MethodCall(method, [], range: name.range)
        for argument in try arguments() {
            guard let name = argument.name else {
                guard call.named.isEmpty else { throw .wrongMethodArguments(at: argument.value.range, method) }
                call.arguments.append(argument.value)
                continue
            }
            guard method == .format || method.parameterNames.contains(name.text) else {
                throw .wrongMethodArguments(at: name.range, method)
            }
            let key = Expression(.literal(.text(name.text)), at: name.range)
            call.named.append(NamedArgument(key, argument.value))
        }
        guard call.arguments.count >= method.argumentMinimum,
            call.arguments.count + call.named.count <= method.argumentLimit
        else { throw .wrongMethodArguments(at: range(from: name.range.lowerBound), method) }
        return try made(.method(base, call), from: start)
    }

    /// `range(n)` and `dict(a=1)`, the functions of Jinja that have a meaning here.
    private mutating func called(_ name: LocalName) throws(TagProblem) -> Expression {
        let start = name.range.lowerBound
        if name.text == "dict" {
            position += 1
            return try record("dict", from: start)
        }
        guard name.text == "range", let filter = filters.filter(named: "range") else {
            throw .noCalls(at: name.range, name.text)
        }
        position += 1
        let arguments = try expressions(until: .rightParenthesis)
        guard (1...3).contains(arguments.count) else { throw .wrongArgumentCount(at: range(from: start), filter) }
        // `range(end)`, `range(start, end)`, `range(start, end, step)`.
        let end = arguments.count == 1 ? arguments[0] : arguments[1]
        let rest = arguments.count == 1 ? [nil, nil] : [arguments[0], arguments.count == 3 ? arguments[2] : nil]
        let call = FilterCall(filter: filter, arguments: rest, range: name.range)
        return try made(.filtered(end, call), from: start)
    }

    /// A record whose entries are written as arguments; behind the opening bracket in both.
    mutating func record(_ function: String, from start: Int) throws(TagProblem) -> Expression {
        var entries: [NamedArgument] = []
        for argument in try arguments() {
            guard let name = argument.name else { throw .noCalls(at: argument.value.range, function) }
            entries.append(NamedArgument(Expression(.literal(.text(name.text)), at: name.range), argument.value))
        }
        return try made(.mapping(entries), from: start)
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
                expression = try made(.test(expression, try testCall()), from: start)
            } else {
                return expression
            }
        }
    }

    /// A test behind `is`, with what it compares with.
    private mutating func testCall() throws(TagProblem) -> TestCall {
        let isNegated = skip(Keyword.not)
        let start = currentRange.lowerBound
        let test = try valueTest()
        var call = TestCall(test, isNegated: isNegated, range: range(from: start))
        if test.takesArgument {
            if skip(.leftParenthesis) {
                call.argument = try conditional()
                try expect(.rightParenthesis)
            } else if current == nil {
                throw .missingTestArgument(at: call.range, test)
            } else {
                call.argument = try signedPrimary()
            }
        } else if current?.is(.leftParenthesis) == true, token(ahead: 1)?.is(.rightParenthesis) == true {
            position += 2
        }
        return call
    }

    /// The name of a test: the longest row of words that is one.
    private mutating func valueTest() throws(TagProblem) -> ValueTest {
        var words: [String] = []
        while words.count < 3, case .word(let word, _)? = token(ahead: words.count)?.kind { words.append(word) }
        guard !words.isEmpty else { throw unexpected(wanting: nil) }
        for count in stride(from: words.count, to: 0, by: -1) {
            if let test = ValueTest(spelling: words.prefix(count).joined()) {
                position += count
                return test
            }
        }
        let start = currentRange.lowerBound
        let spelling = skipName()?.text ?? words[0]
        throw .unknownTest(at: start..<max(start, range(from: start).upperBound), spelling)
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
