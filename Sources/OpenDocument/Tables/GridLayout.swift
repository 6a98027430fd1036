import ChanceryDiagnostics
import ChanceryDocument

/// Places rows on a grid, one after the other.
///
/// Cells are placed by counting columns, covered ones included; a cell whose place is taken by one above or before it goes to the next
/// free one, so that files that leave the covered cells out read the same (LibreOffice ignores covered cells altogether).
struct GridLayout {
    /// A cell at its place.
    private struct Placed {
        var rows: Range<Int>
        var columns: Range<Int>
    }

    private let limits: Limits
    private let place: Place
    /// The columns that the table announces; nothing if they are more than anybody could have meant.
    private let announced: Int
    private let bound: Int
    private var rowCount = 0
    private var width = 0
    private var cells: [Cell] = []
    private var placed: [Placed] = []
    /// The sub-tables by the index of the cell that each divides.
    private(set) var subTables: [Int: LaidTable] = [:]
    /// The first row in which each column is free again.
    private var busyUntil: [Int] = []

    init(columnCount: Int, limits: Limits, place: Place) {
        self.limits = limits
        self.place = place
        bound = max(1, limits.tableColumns)
        announced = columnCount <= bound ? columnCount : 0
    }

    /// The grid of the rows.
    mutating func grid(of rows: [RawRow]) throws(Diagnostic) -> Grid {
        rowCount = rows.reduce(0) { $0 + $1.repeatCount }
        try checkSize()
        var index = 0
        for row in rows {
            for _ in 0..<row.repeatCount {
                try place(row, at: index)
                index += 1
            }
        }
        var places = [GridPlace](repeating: .absent, count: rowCount * width)
        for (number, item) in placed.enumerated() {
            let cell = Int32(clamping: number)
            for row in item.rows {
                for column in item.columns { places[row * width + column] = .covered(by: cell) }
            }
            places[item.rows.lowerBound * width + item.columns.lowerBound] = .cell(cell)
        }
        return Grid(cells: cells, places: places, rowCount: rowCount, columnCount: width)
    }

    private func checkSize() throws(Diagnostic) {
        if rowCount * max(1, width) > limits.tableCells { throw .tooManyCells(limit: limits.tableCells, at: place) }
    }

    private mutating func place(_ row: RawRow, at index: Int) throws(Diagnostic) {
        var column = 0
        for cell in row.cells {
            let count = repeats(of: cell, from: column)
            if cell.isCovered {
                column = min(column + count, bound)
                continue
            }
            for _ in 0..<count {
                while column < busyUntil.count, busyUntil[column] > index { column += 1 }
                try place(cell, row: index, column: column)
                column += 1
            }
        }
    }

    /// How often a cell is repeated, cut at the announced width.
    private func repeats(of cell: RawCell, from column: Int) -> Int {
        if cell.repeatCount <= 1 { return 1 }
        if announced > 0 { return min(cell.repeatCount, max(1, announced - column)) }
        return cell.repeatCount <= bound ? cell.repeatCount : 1
    }

    private mutating func place(_ cell: RawCell, row: Int, column: Int) throws(Diagnostic) {
        if column >= bound { throw .tooManyColumns(limit: limits.tableColumns, at: place) }
        let last = announced > column ? announced : bound
        var end = cell.columnSpan <= 1 ? column + 1 : min(column + cell.columnSpan, last)
        if cell.columnSpan > bound, announced == 0 { end = column + 1 }
        if busyUntil.count < end { busyUntil.append(contentsOf: repeatElement(0, count: end - busyUntil.count)) }
        // A span ends where a cell from above stands.
        if let taken = (column..<end).first(where: { busyUntil[$0] > row }) { end = taken }
        let bottom = min(row + max(1, cell.rowSpan), rowCount)
        for covered in column..<end { busyUntil[covered] = bottom }
        if let table = cell.subTables.first { subTables[cells.count] = table }
        cells.append(Cell(cell.blocks, rowSpan: bottom - row, columnSpan: end - column))
        placed.append(Placed(rows: row..<bottom, columns: column..<end))
        if end > width {
            width = end
            try checkSize()
        }
    }
}
