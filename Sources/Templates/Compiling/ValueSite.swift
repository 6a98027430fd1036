/// Where a value is printed.
struct ValueSite: Sendable {
    /// What surrounds the value.
    enum Surroundings: Sendable {
        /// The text of a run.
        case run(RunBreaks)
        /// A text element without runs: a property.
        case text
        /// The value of an attribute.
        case attribute
    }

    var expression: Expression
    /// The tag's index in the program's list.
    var tag: Int
    var surroundings: Surroundings
}
