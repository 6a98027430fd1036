/// The cells of a table at their rows and columns, with merges, gaps and short rows resolved.
///
/// Rows and columns count from 0. The grid is as wide as its widest row; it is built once by a reader, in time linear in its places.
public struct Grid: Sendable, Hashable {
    /// The cells in order of reading.
    public var cells: [Cell]
    /// `rowCount` × `columnCount` places, row by row.
    public var places: [GridPlace]
    /// The number of rows.
    public let rowCount: Int
    /// The number of columns: those of the widest row.
    public let columnCount: Int

    /// Creates a grid from its places.
    ///
    /// Missing places are absent ones; those past the last row are dropped.
    public init(cells: [Cell], places: [GridPlace], rowCount: Int, columnCount: Int) {
        self.cells = cells
        self.rowCount = rowCount
        self.columnCount = columnCount
        let count = rowCount * columnCount
        self.places = places
        if places.count < count {
            self.places.append(contentsOf: repeatElement(.absent, count: count - places.count))
        } else if places.count > count {
            self.places.removeLast(places.count - count)
        }
    }

    /// What stands at a row and column; absent outside of the grid.
    public func place(row: Int, column: Int) -> GridPlace {
        guard row >= 0, row < rowCount, column >= 0, column < columnCount else { return .absent }
        return places[row * columnCount + column]
    }

    /// The cell that begins at a row and column.
    public func cell(row: Int, column: Int) -> Cell? {
        guard case .cell(let index) = place(row: row, column: column) else { return nil }
        return cells[Int(index)]
    }

    /// The index of the cell whose text a reader sees at a row and column: the one that begins there or covers the place.
    public func index(seenAtRow row: Int, column: Int) -> Int? {
        switch place(row: row, column: column) {
        case .cell(let index), .covered(by: let index): Int(index)
        case .absent: nil
        }
    }

    /// The cells that begin in a row, with their columns, from the left.
    public func cells(beginningInRow row: Int) -> [(column: Int, cell: Cell)] {
        (0..<columnCount).compactMap { column in cell(row: row, column: column).map { (column, $0) } }
    }
}
