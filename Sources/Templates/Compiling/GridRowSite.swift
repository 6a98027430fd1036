/// A row of a table whose grid is computed.
final class GridRowSite: Sendable {
    /// The start of the row up to its properties.
    let start: [Instruction]
    /// How many bytes of the body begin the row's properties (WordprocessingML); 0 where it has none.
    let propertiesLength: Int
    /// The columns that it leaves out before its first cell: how many, and how wide they are in the sample.
    let skipped: (count: Int, width: Int)
    let body: [Instruction]
    let end: Range<Int>

    init(
        start: [Instruction], propertiesLength: Int, skipped: (count: Int, width: Int), body: [Instruction],
        end: Range<Int>
    ) {
        self.start = start
        self.propertiesLength = propertiesLength
        self.skipped = skipped
        self.body = body
        self.end = end
    }
}
