/// A table whose grid follows from its rows.
final class GridTableSite: Sendable {
    /// The start of the table up to its grid.
    let start: [Instruction]
    let syntax: GridSyntax
    /// The whole width of the sample, in twips.
    let width: Int
    let rows: [Instruction]
    let end: Range<Int>

    init(start: [Instruction], syntax: GridSyntax, width: Int, rows: [Instruction], end: Range<Int>) {
        self.start = start
        self.syntax = syntax
        self.width = width
        self.rows = rows
        self.end = end
    }
}
