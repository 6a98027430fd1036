import ChanceryDocument

/// Gaps between borders that should be one.
extension HeaderReader {
    /// How many rows below the header are looked at.
    private static let reach = 60

    /// Whether a heading without a text is the gap between two borders: no cell of the rows below begins there.
    func isGap(at gridColumn: Int, below rows: Range<Int>) -> Bool {
        guard gridColumn > 0, rows.upperBound < grid.rowCount else { return false }
        return (rows.upperBound..<min(grid.rowCount, rows.upperBound + HeaderReader.reach)).allSatisfy { row in
            if case .covered = grid.place(row: row, column: gridColumn) { true } else { false }
        }
    }
}
