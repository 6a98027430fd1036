import ChanceryData

/// Expressions that carriers make; their author typed none of them, so they stand nowhere.
extension Expression {
    private static let nowhere = 0..<0

    /// A name of the data as a field or a control spells it: a key with dots in it is meant first, else a path.
    static func field(_ name: String) -> Expression {
        let steps = name.split(separator: ".").map(String.init)
        guard steps.count > 1, let first = steps.first else { return Expression(.name(name), at: nowhere) }
        let path = steps.dropFirst().reduce(Expression(.name(first), at: nowhere)) { base, step in
            Expression(.member(base, LocalName(text: step, range: nowhere)), at: nowhere)
        }
        return Expression(path.form, at: nowhere, spelling: name)
    }

    /// What no data have: a draft prints the tag.
    static let unresolvable = Expression(.unresolvable, at: nowhere)

    /// A text.
    static func text(_ text: String) -> Expression { Expression(.literal(.text(text)), at: nowhere) }

    /// A list of expressions.
    static func list(_ elements: [Expression]) -> Expression { Expression(.list(elements), at: nowhere) }

    /// What stands at an index or under a key.
    func element(_ index: Value) -> Expression {
        Expression(.element(self, Expression(.literal(index), at: Self.nowhere)), at: Self.nowhere)
    }

    /// Whether the data have what the expression names.
    var isDefined: Expression { Expression(.test(self, TestCall(.defined, range: Self.nowhere)), at: Self.nowhere) }

    /// The opposite.
    var negated: Expression { Expression(.unary(.not, self), at: Self.nowhere) }

    /// Both.
    func and(_ other: Expression) -> Expression { Expression(.binary(.and, self, other), at: Self.nowhere) }

    /// One of both.
    func or(_ other: Expression) -> Expression { Expression(.binary(.or, self, other), at: Self.nowhere) }

    /// This where a condition holds, else another one.
    func when(_ condition: Expression, else other: Expression) -> Expression {
        Expression(.conditional(self, if: condition, else: other), at: Self.nowhere)
    }

    /// The value after a filter.
    func filtered(_ filter: any TemplateFilter, _ arguments: [Expression?] = []) -> Expression {
        Expression(
            .filtered(self, FilterCall(filter: filter, arguments: arguments, range: Self.nowhere)), at: Self.nowhere)
    }

    /// The value where the data have all that it names, else dots: for a copy of what stands elsewhere.
    var echoed: Expression {
        if form == .unresolvable { return .text("…") }
        var seen: Set<String> = []
        let names = nameUses.compactMap { $0.path.first ?? nil }.filter { seen.insert($0).inserted }
        guard let first = names.first else { return self }
        let isKnown = names.dropFirst().prefix(50).reduce(Expression(.name(first), at: Self.nowhere).isDefined) {
            $0.and(Expression(.name($1), at: Self.nowhere).isDefined)
        }
        return when(isKnown, else: .text("…"))
    }

    /// The value, or null where there is none.
    var orNull: Expression {
        filtered(
            DefaultFilter(),
            [
                Expression(.literal(.null), at: Self.nowhere),
                Expression(.literal(Value(.bool(false))), at: Self.nowhere),
            ])
    }
}
