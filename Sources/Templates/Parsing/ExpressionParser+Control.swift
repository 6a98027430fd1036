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
        case .set:
            guard let name = skipName() else { throw unexpected(wanting: nil) }
            try expect(.assign)
            return .set(name, try conditional())
        case .include:
            if case .text(let text)? = current?.kind {
                position += 1
                return .include(LocalName(text: text, range: tokens[position - 1].range))
            }
            guard let name = skipName() else { throw unexpected(wanting: nil) }
            return .include(name)
        case .colspan: return .colspan(try conditional())
        case .colwidth: return .colwidth(try conditional())
        case .cellBackground: return .cellBackground(try conditional())
        case .horizontalMerge: return .horizontalMerge
        case .verticalMerge: return .verticalMerge
        }
    }

    /// The words at the beginning, as many of the first three as make a head.
    private mutating func controlHead() throws(TagProblem) -> ControlHead {
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
        var variables: [LocalName] = []
        let isBracketed = skip(.leftParenthesis)
        repeat {
            guard let name = skipName() else { throw unexpected(wanting: nil) }
            if variables.contains(where: { $0.text == name.text }) {
                throw .repeatedVariable(at: name.range, name.text)
            }
            variables.append(name)
        } while skip(.comma)
        if isBracketed { try expect(.rightParenthesis) }
        guard skip(Keyword.in) else { throw unexpected(wanting: "«in» («в»)") }
        let iterable = try disjunction()
        let condition: Expression? = skip(Keyword.if) ? try conditional() : nil
        return ForTag(variables: variables, iterable: iterable, condition: condition)
    }
}

extension ControlHead {
    /// Whether a `{{ … }}` that begins with the word was meant to be a `{% … %}`; a name may begin with it too.
    func needsControlTag(followedBy rest: ArraySlice<Token>) -> Bool {
        switch self {
        case .for: rest.contains { $0.keyword == .in }
        case .if, .elif: !rest.isEmpty
        case .else, .endFor, .endIf: rest.isEmpty
        default: false
        }
    }
}
