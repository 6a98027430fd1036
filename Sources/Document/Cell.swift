/// A cell of a grid: its blocks and how many rows and columns it covers.
public struct Cell: Sendable, Hashable {
    /// What stands in the cell, in order.
    public var blocks: [Block]
    /// At least 1.
    public var rowSpan: Int32
    /// At least 1.
    public var columnSpan: Int32

    /// Creates a cell.
    public init(_ blocks: [Block], rowSpan: Int = 1, columnSpan: Int = 1) {
        self.blocks = blocks
        self.rowSpan = Int32(clamping: max(1, rowSpan))
        self.columnSpan = Int32(clamping: max(1, columnSpan))
    }
}
