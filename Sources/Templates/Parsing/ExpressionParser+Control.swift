/// What stands in `{% … %}`.
extension ExpressionParser {
    /// The control tag that is all of the tag.
    mutating func control() throws(TagProblem) -> ControlTag {
        let head = try controlHead()
        let tag = try control(head)
        try expectEnd()
        return tag
    }

    private mutating func control(_ head: ControlHead) throws(TagProblem) -> ControlTag {
        switch head {
        case .for: return .for(try loop())
        case .if: return .if(try conditional())
        case .elif: return .elif(try conditional())
        case .else: return .else
        case .endFor: return .end(.loop)
        case .endIf: return .end(.condition)
        case .end: return .end(nil)
        case .set: return try setTag()
        case .with: return try withTag()
        case .filter: return try filterTag()
        case .endWith: return .end(.with)
        case .endSet: return .end(.capture)
        case .endFilter: return .end(.filter)
        case .include:
            if case .text(let text)? = current?.kind {
                let name = LocalName(text: text, range: currentRange)
                position += 1
                // What Jinja says of the names that the other template sees is so anyway.
                while case .word(let word, _)? = current?.kind, ["with", "context"].contains(word) { position += 1 }
                return .include(name)
            }
            guard let name = skipName() else { throw unexpected(wanting: nil) }
            return .include(name)
        case .colspan: return .colspan(try conditional())
        case .colwidth: return .colwidth(try conditional())
        case .cellBackground: return .cellBackground(try conditional())
        case .horizontalMerge: return .horizontalMerge
        case .verticalMerge: return .verticalMerge
        case .equalMerge: return .equalMerge
        case .raw, .endRaw: throw .strayRaw(at: tag.range)
        }
    }

    /// The words at the beginning, as many of the first three as make a head.
    mutating func controlHead() throws(TagProblem) -> ControlHead {
        var words: [String] = []
        while words.count < 3, case .word(let word, _)? = token(ahead: words.count)?.kind { words.append(word) }
        guard let first = words.first else { throw unexpected(wanting: nil) }
        for count in stride(from: words.count, to: 0, by: -1) {
            if let head = ControlHead(spelling: words.prefix(count).joined()) {
                position += count
                return head
            }
        }
        throw .unknownControl(at: currentRange, first)
    }

    /// `a, b in list if condition`, behind `for`.
    private mutating func loop() throws(TagProblem) -> ForTag {
        let variables = try targets(endingBefore: .in)
        guard skip(Keyword.in) else { throw unexpected(wanting: "«in» («в»)") }
        let iterable = try listed(try disjunction()) { (parser: inout Self) throws(TagProblem) in
            try parser.disjunction()
        }
        let condition: Expression? = skip(Keyword.if) ? try conditional() : nil
        // Words in a row are one name, so Jinja's mark of a recursive loop has become the end of one.
        if case .word("recursive", _)? = token(ahead: -1)?.kind, case .word? = token(ahead: -2)?.kind {
            throw .unsupported(at: tokens[position - 1].range, "recursive")
        }
        return ForTag(variables: variables, iterable: iterable, condition: condition)
    }

    /// Names with commas between, perhaps in brackets.
    ///
    /// - Parameter keyword: What follows them.
    mutating func targets(endingBefore keyword: Keyword?) throws(TagProblem) -> [LocalName] {
        var names: [LocalName] = []
        let isBracketed = skip(.leftParenthesis)
        repeat {
            guard let name = skipName() else {
                // A comma may end the names, as in Python.
                if !names.isEmpty, keyword.map({ current?.keyword == $0 }) ?? (current?.is(.assign) == true) { break }
                throw unexpected(wanting: nil)
            }
            if names.contains(where: { $0.text == name.text }) { throw .repeatedVariable(at: name.range, name.text) }
            names.append(name)
        } while skip(.comma)
        if isBracketed { try expect(.rightParenthesis) }
        return names
    }

    /// A value, or several with commas between as a list: `set a, b = 1, 2`.
    mutating func conditionalOrList() throws(TagProblem) -> Expression {
        try listed(try conditional()) { (parser: inout Self) throws(TagProblem) in try parser.conditional() }
    }

    /// The first of a row of values, or the list of all of them.
    private mutating func listed(
        _ first: Expression, _ element: (inout Self) throws(TagProblem) -> Expression
    ) throws(TagProblem) -> Expression {
        guard current?.is(.comma) == true else { return first }
        var elements = [first]
        while skip(.comma), current != nil { elements.append(try element(&self)) }
        return try made(.list(elements), from: first.range.lowerBound)
    }
}

extension ControlHead {
    /// Whether a `{{ … }}` that begins with the word was meant to be a `{% … %}`; a name may begin with it too.
    func needsControlTag(followedBy rest: ArraySlice<Token>) -> Bool {
        switch self {
        // Behind a filter «in» compares: `{{ for, with whom | replace("a" in b, "") }}` is a title with a comma.
        case .for: rest.prefix { !$0.is(.bar) }.contains { $0.keyword == .in }
        case .if, .elif: !rest.isEmpty
        case .else, .endFor, .endIf: rest.isEmpty
        default: false
        }
    }
}
