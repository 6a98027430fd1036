/// A table on its true grid.
public struct Table: Sendable, Hashable {
    /// The cells at their rows and columns.
    public var grid: Grid
    /// How many rows from the top are marked as the repeated header.
    public var headerRowCount: Int

    /// Creates a table.
    public init(grid: Grid, headerRowCount: Int = 0) {
        self.grid = grid
        self.headerRowCount = headerRowCount
    }
}
