/// Where a value is printed.
final class ValueSite: Sendable {
    /// What surrounds the value.
    enum Surroundings: Sendable {
        /// The text of a run.
        case run(RunBreaks)
        /// The text of a paragraph of ODF, whose blanks collapse.
        case paragraph(RunBreaks)
        /// The text of a block that is taken.
        case captured
        /// A text element without runs: a property.
        case text
        /// The value of an attribute.
        case attribute
    }

    let expression: Expression
    /// The expression as a path, where it is no more than that.
    let path: NamePath?
    /// The tag's index in the program's list.
    let tag: Int
    let surroundings: Surroundings
    /// What is around, where the value may be more than a text.
    let rich: RichPlace?

    init(expression: Expression, tag: Int, surroundings: Surroundings, rich: RichPlace? = nil) {
        self.expression = expression
        path = NamePath(expression)
        self.tag = tag
        self.surroundings = surroundings
        self.rich = rich
    }
}
