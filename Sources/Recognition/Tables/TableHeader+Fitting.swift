import ChanceryDocument

extension TableHeader {
    /// How many rows below a header are looked at.
    private static let sampleCount = 60

    /// The header as it heads the rows of a grid.
    ///
    /// A border that somebody dragged in the body alone makes one more column of the grid: the header's third cell ends
    /// where no cell of the body does. Where rows have as many cells as there are columns, their own borders count.
    func fitted(to grid: Grid, rows: Range<Int>) -> TableHeader {
        guard let starts = usualStarts(in: grid, rows: rows),
            starts != columns.map(\.gridColumn) || columnOfGrid.count != grid.columnCount
        else { return self }
        var fitted = self
        fitted.columnOfGrid = []
        fitted.columnOfGrid.reserveCapacity(grid.columnCount)
        var column = 0
        for gridColumn in 0..<grid.columnCount {
            while column + 1 < starts.count, starts[column + 1] <= gridColumn { column += 1 }
            fitted.columnOfGrid.append(column)
        }
        for (column, start) in starts.enumerated() where fitted.columns.indices.contains(column) {
            fitted.columns[column].gridColumn = start
        }
        return fitted
    }

    /// Where the cells of most rows begin that have a cell for each column; `nil` where no row has.
    private func usualStarts(in grid: Grid, rows: Range<Int>) -> [Int]? {
        var counts: [[Int]: Int] = [:]
        var cells = RowCells()
        for row in rows.prefix(TableHeader.sampleCount) {
            cells.read(row: row, of: grid)
            guard cells.ownCount > 1, cells.entries.count == columns.count else { continue }
            counts[cells.entries.map(\.gridColumn), default: 0] += 1
        }
        // The header's own borders win a tie.
        let own = columns.map(\.gridColumn)
        var best: (starts: [Int], count: Int)?
        for (starts, count) in counts {
            let isBetter = best.map { best in
                // Equal counts must give the same answer in each run.
                count > best.count
                    || count == best.count && best.starts != own
                        && (starts == own || starts.lexicographicallyPrecedes(best.starts))
            }
            if isBetter ?? true { best = (starts, count) }
        }
        return best?.starts
    }
}
