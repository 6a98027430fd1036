import ChanceryData

/// Reads the tokens of one tag by recursive descent; the precedence of operators is Jinja's.
struct ExpressionParser {
    let filters: FilterRegistry
    let tag: ScannedTag
    let tokens: [Token]
    var position = 0
    /// How deep the parser is in brackets and the like.
    private var nesting = 0

    /// Deeper brackets are refused, so that no tag exhausts the stack.
    static let greatestNesting = 32

    /// - Throws: what cutting into tokens throws; `empty-tag`.
    init(_ tag: ScannedTag, filters: FilterRegistry) throws(TagProblem) {
        self.filters = filters
        self.tag = tag
        tokens = try Tokenizer.tokens(of: tag)
        if tokens.isEmpty { throw .emptyTag(at: tag.range) }
    }

    // MARK: - Tokens

    var current: Token? { tokens.indices.contains(position) ? tokens[position] : nil }

    func token(ahead count: Int) -> Token? {
        tokens.indices.contains(position + count) ? tokens[position + count] : nil
    }

    /// The range of the current token; past the end, the empty range behind the last.
    var currentRange: Range<Int> {
        if let current { return current.range }
        let end = tokens.last?.range.upperBound ?? tag.range.upperBound
        return end..<end
    }

    /// The range from a token's start to the end of the one that was read last.
    func range(from start: Int) -> Range<Int> {
        let end = position > 0 && position <= tokens.count ? tokens[position - 1].range.upperBound : start
        return start..<max(start, end)
    }

    mutating func skip(_ symbol: Token.Symbol) -> Bool {
        guard let current, current.is(symbol) else { return false }
        position += 1
        return true
    }

    mutating func skip(_ keyword: Keyword) -> Bool {
        guard current?.keyword == keyword else { return false }
        position += 1
        return true
    }

    mutating func expect(_ symbol: Token.Symbol) throws(TagProblem) {
        guard skip(symbol) else { throw unexpected(wanting: "«\(symbol.rawValue)»") }
    }

    /// What is wrong with the current token.
    func unexpected(wanting wanted: String? = nil) -> TagProblem {
        .badExpression(at: currentRange, met: current.map(text), wanted: wanted)
    }

    /// A token as it was typed.
    func text(of token: Token) -> String {
        let lower = max(0, token.range.lowerBound - tag.contentStart)
        let upper = min(tag.content.count, token.range.upperBound - tag.contentStart)
        return lower < upper ? NameFolding.collapsed(tag.content[lower..<upper]) : ""
    }

    // MARK: - Expressions

    /// The expression that is all of the tag.
    mutating func wholeExpression() throws(TagProblem) -> Expression {
        if tag.kind == .value, case .word(let word, _)? = current?.kind, let head = ControlHead(spelling: word),
            head.needsControlTag(followedBy: tokens.dropFirst())
        {
            throw .controlInValue(at: currentRange, word)
        }
        let expression = if let title = try titleWithComma() { title } else { try conditional() }
        try expectEnd()
        return expression
    }

    func expectEnd() throws(TagProblem) {
        if current != nil { throw unexpected() }
    }

    /// `a if b else c`
    mutating func conditional() throws(TagProblem) -> Expression {
        try enter()
        defer { nesting -= 1 }
        let start = currentRange.lowerBound
        var expression = try disjunction()
        while skip(Keyword.if) {
            let condition = try disjunction()
            let otherwise: Expression? = skip(Keyword.else) ? try conditional() : nil
            expression = try made(.conditional(expression, if: condition, else: otherwise), from: start)
        }
        return expression
    }

    private mutating func enter() throws(TagProblem) {
        guard nesting < ExpressionParser.greatestNesting else { throw .tooDeep(at: currentRange) }
        nesting += 1
    }

    /// An expression without a condition: `a or b`.
    mutating func disjunction() throws(TagProblem) -> Expression {
        let first = position
        let start = currentRange.lowerBound
        var expression = try conjunction()
        while skip(Keyword.or) { expression = try made(.binary(.or, expression, try conjunction()), from: start) }
        expression.spelling = spelling(of: expression, first..<position)
        return expression
    }

    private mutating func conjunction() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        var expression = try negation()
        while skip(Keyword.and) { expression = try made(.binary(.and, expression, try negation()), from: start) }
        return expression
    }

    private mutating func negation() throws(TagProblem) -> Expression {
        guard current?.keyword == .not else { return try comparison() }
        try enter()
        defer { nesting -= 1 }
        let start = currentRange.lowerBound
        position += 1
        return try made(.unary(.not, try negation()), from: start)
    }

    private mutating func comparison() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        let left = try sum()
        var links: [Expression.Comparison] = []
        while let comparator = skipComparator() {
            links.append(Expression.Comparison(comparator: comparator, right: try sum()))
        }
        return links.isEmpty ? left : try made(.comparison(left, links), from: start)
    }

    private mutating func skipComparator() -> ComparisonOperator? {
        if current?.keyword == .not, token(ahead: 1)?.keyword == .in {
            position += 2
            return .notIn
        }
        if skip(Keyword.in) { return .in }
        guard case .symbol(let symbol)? = current?.kind, let comparator = ComparisonOperator(rawValue: symbol.rawValue)
        else { return nil }
        position += 1
        return comparator
    }

    private mutating func sum() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        var expression = try joined()
        while let sign = skipOperator(.add, .subtract) {
            expression = try made(.binary(sign, expression, try joined()), from: start)
        }
        return expression
    }

    /// In Jinja `~` binds tighter than `+`.
    private mutating func joined() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        var expression = try product()
        while let sign = skipOperator(.join) {
            expression = try made(.binary(sign, expression, try product()), from: start)
        }
        return expression
    }

    private mutating func product() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        var expression = try power()
        while let sign = skipOperator(.multiply, .divide, .divideWhole, .remainder) {
            expression = try made(.binary(sign, expression, try power()), from: start)
        }
        return expression
    }

    /// In Jinja a sign binds tighter than a power, and a row of powers goes from left to right.
    private mutating func power() throws(TagProblem) -> Expression {
        let start = currentRange.lowerBound
        var expression = try signed()
        while let sign = skipOperator(.power) {
            expression = try made(.binary(sign, expression, try signed()), from: start)
        }
        return expression
    }

    private mutating func skipOperator(_ operators: BinaryOperator...) -> BinaryOperator? {
        guard case .symbol(let symbol)? = current?.kind, let sign = BinaryOperator(rawValue: symbol.rawValue),
            operators.contains(sign)
        else { return nil }
        position += 1
        return sign
    }

    /// A value with its sign and what follows it; the sign binds tighter than a filter: `-1 | abs` is 1.
    private mutating func signed() throws(TagProblem) -> Expression {
        try suffixed(try signedPrimary())
    }

    /// A value with its sign, and members and elements of it.
    mutating func signedPrimary() throws(TagProblem) -> Expression {
        guard let current, current.is(.minus) || current.is(.plus) else { return try accessed(try primary()) }
        try enter()
        defer { nesting -= 1 }
        position += 1
        let operand = try signedPrimary()
        return try made(.unary(current.is(.minus) ? .minus : .plus, operand), from: current.range.lowerBound)
    }

    /// Makes an expression that ends with the token read last.
    func made(_ form: Expression.Form, from start: Int) throws(TagProblem) -> Expression {
        let expression = Expression(form, at: range(from: start))
        guard expression.height <= Expression.greatestHeight else { throw .tooDeep(at: expression.range) }
        return expression
    }
}
