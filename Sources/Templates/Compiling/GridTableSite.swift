/// A table whose grid follows from its first row.
final class GridTableSite: Sendable {
    /// The start of the table up to its grid.
    let start: [Instruction]
    /// The name of the grid's column with its prefix: `w:gridCol`.
    let prefix: String
    /// The whole width of the sample, in twips.
    let width: Int
    let rows: [Instruction]
    let end: Range<Int>

    init(start: [Instruction], prefix: String, width: Int, rows: [Instruction], end: Range<Int>) {
        self.start = start
        self.prefix = prefix
        self.width = width
        self.rows = rows
        self.end = end
    }
}
