/// A cell of a table whose grid is computed.
final class GridCellSite: Sendable {
    /// A number that a tag says.
    struct Number: Sendable {
        let expression: Expression
        /// The tag's index in the program's list.
        let tag: Int
        /// The expression as a path, where it is no more than that.
        let path: NamePath?

        init(expression: Expression, tag: Int) {
            self.expression = expression
            self.tag = tag
            path = NamePath(expression)
        }
    }

    /// The start tag, and the start of the properties up to the width.
    let start: [Instruction]
    /// What follows width and span up to the end of the properties.
    let properties: Range<Int>
    /// The width of the sample, in twips.
    let sampleWidth: Int
    /// The span of the sample.
    let sampleSpan: Int
    /// What a tag says instead of the sample's width.
    let width: Number?
    /// What a tag says instead of the sample's span.
    let span: Number?
    let body: [Instruction]

    init(
        start: [Instruction], properties: Range<Int>, sampleWidth: Int, sampleSpan: Int, width: Number?, span: Number?,
        body: [Instruction]
    ) {
        self.start = start
        self.properties = properties
        self.sampleWidth = sampleWidth
        self.sampleSpan = sampleSpan
        self.width = width
        self.span = span
        self.body = body
    }
}
