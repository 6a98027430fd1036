package import ChanceryData

/// What a tag computes. Two expressions are equal when they say the same; where they stand does not count.
///
/// The tree is never higher than ``Expression/greatestHeight``, so that walks over it may recur.
package struct Expression: Sendable {
    /// The kinds of expressions.
    package indirect enum Form: Sendable, Hashable {
        /// A text, a number, `true`, `false` or `none`.
        case literal(Value)
        case name(String)
        /// `base.name`
        case member(Expression, LocalName)
        /// `base[index]`
        case element(Expression, Expression)
        /// `base[from:to:step]`
        case slice(Expression, Slice)
        /// An attribute of the loop around; where there is no loop, the ordinary member that it looks like.
        case loop(LoopAttribute, otherwise: Expression)
        /// `loop.cycle(a, b)`: the values in turn.
        case cycle([Expression])
        case list([Expression])
        /// A record that is written out: `{"name": value}`.
        case mapping([NamedArgument])
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        case comparison(Expression, [Comparison])
        /// `then if condition else otherwise`
        case conditional(Expression, if: Expression, else: Expression?)
        /// `value is test`
        case test(Expression, TestCall)
        case filtered(Expression, FilterCall)
        /// `value.method(…)`
        case method(Expression, MethodCall)
        /// The text that stood in the block which ends here: `set`, `filter`.
        case captured
        /// What no data have: a draft prints the tag.
        case unresolvable
    }

    /// A link of a chain of comparisons.
    package struct Comparison: Sendable, Hashable {
        package var comparator: ComparisonOperator
        package var right: Expression

        package init(comparator: ComparisonOperator, right: Expression) {
            self.comparator = comparator
            self.right = right
        }
    }

    /// The bounds of a part of a list or a text, as Python takes them.
    package struct Slice: Sendable, Hashable {
        package var from: Expression?
        package var to: Expression?
        package var step: Expression?

        package init(from: Expression?, to: Expression?, step: Expression?) {
            self.from = from
            self.to = to
            self.step = step
        }
    }

    package let form: Form
    /// Where it stands in the scanned text.
    package var range: Range<Int>
    /// The expression read as one name, where words and signs between them could be that: `Дата и номер`,
    /// `бизнес-план`. If the data have such a name, it is meant.
    package var spelling: String?
    /// The height of the tree; a leaf has 1.
    let height: Int
    /// The form as a path of names, where it is no more than that.
    let namePath: NamePath?

    /// The height from which a tree is refused.
    static let greatestHeight = 100

    package init(_ form: Form, at range: Range<Int>, spelling: String? = nil) {
        self.form = form
        self.range = range
        self.spelling = spelling
        height = 1 + form.children.reduce(0) { max($0, $1.height) }
        namePath = NamePath(form)
    }
}

extension Expression: Hashable {
    package static func == (left: Expression, right: Expression) -> Bool { left.form == right.form }

    package func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

extension Expression.Form {
    /// The parts of the expression from left to right.
    package var children: [Expression] {
        switch self {
        case .literal, .name, .captured, .unresolvable: []
        case .member(let base, _): [base]
        case .element(let base, let index): [base, index]
        case .slice(let base, let slice): [base] + [slice.from, slice.to, slice.step].compactMap(\.self)
        case .loop(_, let otherwise): [otherwise]
        case .cycle(let elements), .list(let elements): elements
        case .mapping(let entries): entries.flatMap { [$0.name, $0.value] }
        case .unary(_, let operand): [operand]
        case .binary(_, let left, let right): [left, right]
        case .comparison(let left, let links): [left] + links.map(\.right)
        case .conditional(let then, let condition, let otherwise): [then, condition] + (otherwise.map { [$0] } ?? [])
        case .test(let operand, let call): [operand] + (call.argument.map { [$0] } ?? [])
        case .filtered(let input, let call): [input] + call.arguments.compactMap(\.self)
        case .method(let base, let call): [base] + call.arguments + call.named.flatMap { [$0.name, $0.value] }
        }
    }
}
