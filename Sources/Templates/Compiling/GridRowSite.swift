/// A row of a table whose grid is computed.
final class GridRowSite: Sendable {
    /// The start of the row up to its properties.
    let start: [Instruction]
    /// How many bytes of the body begin the row's properties (WordprocessingML); 0 where it has none.
    let propertiesLength: Int
    /// The columns that it leaves out before its first cell.
    let skippedColumns: Int
    let body: [Instruction]
    let end: Range<Int>

    init(start: [Instruction], propertiesLength: Int, skippedColumns: Int, body: [Instruction], end: Range<Int>) {
        self.start = start
        self.propertiesLength = propertiesLength
        self.skippedColumns = skippedColumns
        self.body = body
        self.end = end
    }
}
