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
        if Int(grid.cells[bottom].rowSpan) >= rows.count { return [bottom] }
        guard path.dropLast().contains(where: { isHigh($0, at: gridColumn, in: rows) }) else { return path }
        return pathBeside(gridColumn, under: bottom, in: rows) ?? path
    }

    /// The path of another grid column under the same last cell whose parents are none of the high cells.
    private func pathBeside(_ gridColumn: Int, under bottom: Int, in rows: Range<Int>) -> [Int]? {
        let row = rows.upperBound - 1
        for step in [1, -1] {
            var column = gridColumn + step
            while (0..<grid.columnCount).contains(column), grid.index(seenAtRow: row, column: column) == bottom {
                let path = path(at: column, in: rows)
                if path.last == bottom, !path.dropLast().contains(where: { isHigh($0, at: column, in: rows) }) {
                    return path
                }
                column += step
            }
        }
        return nil
    }

    /// Whether a cell that is seen in a grid column reaches the last row of the header: under half of it or more stands
    /// nothing but itself and blank cells. Where its continuation begins elsewhere, no merge is left of the two.
    private func isHigh(_ index: Int, at gridColumn: Int, in rows: Range<Int>) -> Bool {
        let bottom = rows.upperBound - 1
        guard let row = rows.first(where: { grid.index(seenAtRow: $0, column: gridColumn) == index }) else {
            return false
        }
        var width = 0
        var free = 0
        func count(_ column: Int) -> Bool {
            guard (0..<grid.columnCount).contains(column), grid.index(seenAtRow: row, column: column) == index else {
                return false
            }
            width += 1
            let below = grid.index(seenAtRow: bottom, column: column)
            if below == index || below.map({ !grid.cells[$0].blocks.hasText }) ?? true { free += 1 }
            return true
        }
        var column = gridColumn
        while count(column) { column += 1 }
        column = gridColumn - 1
        while count(column) { column -= 1 }
        return 2 * free >= width
    }

    /// Whether a heading without a text is the gap between two borders: no cell of the rows below begins there.
    func isGap(at gridColumn: Int, below rows: Range<Int>) -> Bool {
        guard gridColumn > 0, rows.upperBound < grid.rowCount else { return false }
        return (rows.upperBound..<min(grid.rowCount, rows.upperBound + HeaderReader.reach)).allSatisfy { row in
            if case .covered = grid.place(row: row, column: gridColumn) { true } else { false }
        }
    }
}
