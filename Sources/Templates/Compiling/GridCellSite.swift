/// A cell of a table whose grid is computed.
struct GridCellSite: Sendable {
    /// The start tag, and the start of the properties up to the width.
    var start: [Instruction]
    /// What follows width and span up to the end of the properties.
    var properties: Range<Int>
    /// The width of the sample, in twips.
    var width: Int
    /// The span of the sample.
    var span: Int
    /// The tags that say otherwise.
    var widthTag: (expression: Expression, tag: Int)?
    var spanTag: (expression: Expression, tag: Int)?
    var body: [Instruction]
}
