/// What Jinja's blocks say that need no program behind them: `set`, `with`, `filter`.
extension ExpressionParser {
    /// What makes a record whose members `set` may change, wherever that stands.
    private static let namespaceNames: Set<String> = ["namespace", "накопитель"]

    /// `a = 1`, `a, b = list`, `ns.total = 1`; `name` alone takes the text up to `endset`.
    mutating func setTag() throws(TagProblem) -> ControlTag {
        var target = SetTarget(try targets(endingBefore: nil))
        if target.names.count == 1 {
            if skip(.dot) {
                guard let member = skipName() else { throw unexpected(wanting: nil) }
                target.member = member
            } else if current == nil || current?.is(.bar) == true {
                return .capture(target, try filters(of: Expression(.captured, at: tag.range)))
            }
        }
        try expect(.assign)
        if target.member == nil, target.names.count == 1, let members = try namespace() {
            target.isNamespace = true
            return .set(target, members)
        }
        return .set(target, try conditionalOrList())
    }

    /// `a = 1, b = 2`, behind `with`.
    mutating func withTag() throws(TagProblem) -> ControlTag {
        var bindings: [WithBinding] = []
        while current != nil {
            guard let name = skipName() else { throw unexpected(wanting: nil) }
            try expect(.assign)
            var target = SetTarget([name])
            if let members = try namespace() {
                target.isNamespace = true
                bindings.append(WithBinding(target, members))
            } else {
                bindings.append(WithBinding(target, try conditional()))
            }
            if !skip(.comma) { break }
        }
        return .with(bindings)
    }

    /// `upper | trim`, behind `filter`.
    mutating func filterTag() throws(TagProblem) -> ControlTag {
        let start = currentRange.lowerBound
        let first = try made(.filtered(Expression(.captured, at: tag.range), try filterCall()), from: start)
        return .filter(try filters(of: first))
    }

    private mutating func filters(of input: Expression) throws(TagProblem) -> Expression {
        var expression = input
        while skip(.bar) {
            expression = try made(.filtered(expression, try filterCall()), from: input.range.lowerBound)
        }
        return expression
    }

    /// `namespace(total=0)`, right behind `=`: nowhere else is there such a call.
    private mutating func namespace() throws(TagProblem) -> Expression? {
        guard case .word(let word, nil)? = current?.kind, Self.namespaceNames.contains(word.lowercased()),
            token(ahead: 1)?.is(.leftParenthesis) == true
        else { return nil }
        let start = currentRange.lowerBound
        position += 2
        return try record(word, from: start)
    }
}
