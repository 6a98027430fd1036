/// A table whose grid follows from its first row.
struct GridTableSite: Sendable {
    /// The start of the table up to its grid.
    var start: [Instruction]
    /// The name of the grid's column with its prefix: `w:gridCol`.
    var prefix: String
    /// The whole width of the sample, in twips.
    var width: Int
    var rows: [Instruction]
    var end: Range<Int>
}
