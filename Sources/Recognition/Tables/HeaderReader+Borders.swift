import ChanceryDocument

/// Headers whose borders do not meet those of the rows below, for somebody dragged a border in some of the rows.
///
/// Word then parts the grid at each of the places (`gridSpan`, ECMA-376-1:2016 §17.4.17), a hair's breadth apart.
extension HeaderReader {
    /// How many rows below the header are looked at.
    private static let reach = 60

    /// The cells that head a column of the grid, whatever lies between two borders that should be one.
    ///
    /// A cell that reaches the last row of the header heads a column by itself and nothing below it; so it is no parent
    /// of the cell beside it that begins a little too early.
    func headingPath(at gridColumn: Int, in rows: Range<Int>) -> [Int] {
        let path = path(at: gridColumn, in: rows)
        guard rows.count > 1, path.count > 1, let bottom = path.last,
            grid.index(seenAtRow: rows.upperBound - 1, column: gridColumn) == bottom
        else { return path }
        if isHigh(bottom, in: rows) { return [bottom] }
        guard path.dropLast().contains(where: { isHigh($0, in: rows) }) else { return path }
        return pathBeside(gridColumn, under: bottom, in: rows) ?? path
    }

    /// The path of another grid column under the same last cell whose parents are none of the high cells.
    private func pathBeside(_ gridColumn: Int, under bottom: Int, in rows: Range<Int>) -> [Int]? {
        let row = rows.upperBound - 1
        for step in [1, -1] {
            var column = gridColumn + step
            while (0..<grid.columnCount).contains(column), grid.index(seenAtRow: row, column: column) == bottom {
                let path = path(at: column, in: rows)
                if path.last == bottom, !path.dropLast().contains(where: { isHigh($0, in: rows) }) { return path }
                column += step
            }
        }
        return nil
    }

    private func isHigh(_ index: Int, in rows: Range<Int>) -> Bool { Int(grid.cells[index].rowSpan) >= rows.count }

    /// Whether a heading without a text is the gap between two borders: no cell of the rows below begins there.
    func isGap(at gridColumn: Int, below rows: Range<Int>) -> Bool {
        guard gridColumn > 0, rows.upperBound < grid.rowCount else { return false }
        return (rows.upperBound..<min(grid.rowCount, rows.upperBound + HeaderReader.reach)).allSatisfy { row in
            if case .covered = grid.place(row: row, column: gridColumn) { true } else { false }
        }
    }
}
