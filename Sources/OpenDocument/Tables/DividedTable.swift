import ChanceryDiagnostics
import ChanceryDocument

/// A table some of whose cells sub-tables divide (`table:is-sub-table`, ODF 1.3 part 3 §19.673): what a person sees is one table.
///
/// OpenOffice.org wrote split cells so. Rows of a divided cell divide the row that it stands in; its columns fall together with
/// those of the table where they stand below each other, which the widths of columns tell.
struct DividedTable {
    private let outer: LaidTable
    /// The sub-tables by the index of the cell that each divides.
    private let inner: [Int: LaidTable]
    /// The columns of the whole, by where they end.
    private var edges: [Double] = []
    /// The first row of the whole for each row of the outer table, and the end.
    private var rowStarts: [Int] = []

    /// Edges that are nearer to each other than this share of the table's width are one; the programs that wrote them rounded.
    private static let tolerance = 0.004

    init(_ outer: LaidTable, dividedBy inner: [Int: LaidTable]) {
        self.outer = outer
        self.inner = inner
        setEdges()
    }

    /// The whole table.
    ///
    /// - Throws: `too-many-cells`.
    mutating func joined(limits: Limits, at place: Place) throws(Diagnostic) -> LaidTable {
        let corners = corners()
        setRows(corners)
        let rowCount = rowStarts.last ?? 0
        if rowCount * edges.count > limits.tableCells { throw .tooManyCells(limit: limits.tableCells, at: place) }
        var items: [Item] = []
        for (index, cell) in outer.grid.cells.enumerated() {
            let corner = corners[index]
            let rows = rowStarts[corner.row]..<rowStarts[min(corner.row + Int(cell.rowSpan), rowStarts.count - 1)]
            let columns = corner.column..<(corner.column + Int(cell.columnSpan))
            if let table = inner[index] {
                items += self.items(of: table, rows: rows, columns: columns)
            } else {
                items.append(
                    Item(
                        cell, rows: rows,
                        columns: self.columns(from: edge(columns.lowerBound), to: edge(columns.upperBound))))
            }
        }
        items.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
        let headerRowCount = rowStarts[min(outer.headerRowCount, rowStarts.count - 1)]
        return LaidTable(grid: grid(items, rowCount: rowCount), headerRowCount: headerRowCount, edges: edges)
    }

    /// A cell of the whole at its place.
    private struct Item {
        var cell: Cell
        var rows: Range<Int>
        var columns: Range<Int>

        init(_ cell: Cell, rows: Range<Int>, columns: Range<Int>) {
            self.cell = cell
            self.rows = rows
            self.columns = columns
        }
    }

    /// The upper left corners of the outer cells, in step with them.
    private func corners() -> [(row: Int, column: Int)] {
        var corners = [(row: Int, column: Int)](repeating: (0, 0), count: outer.grid.cells.count)
        for (position, place) in outer.grid.places.enumerated() {
            guard case .cell(let index) = place else { continue }
            corners[Int(index)] = (position / outer.grid.columnCount, position % outer.grid.columnCount)
        }
        return corners
    }

    /// Where an outer column begins.
    private func edge(_ column: Int) -> Double {
        column == 0 || outer.edges.isEmpty ? 0 : outer.edges[min(column, outer.edges.count) - 1]
    }

    private mutating func setEdges() {
        edges = outer.edges.isEmpty ? [1] : outer.edges
        for (position, place) in outer.grid.places.enumerated() {
            guard case .cell(let index) = place, let table = inner[Int(index)] else { continue }
            let column = position % outer.grid.columnCount
            let start = edge(column)
            let width = edge(column + Int(outer.grid.cells[Int(index)].columnSpan)) - start
            // The last edge is the cell's own.
            for share in table.edges.dropLast() {
                let place = start + share * width
                if snapped(place) == nil { edges.insert(place, at: count(upTo: place)) }
            }
        }
    }

    /// The edge that a place is as good as at.
    private func snapped(_ place: Double) -> Double? {
        let next = count(upTo: place)
        let candidates = [next > 0 ? edges[next - 1] : 0, next < edges.count ? edges[next] : 1]
        return candidates.filter { abs($0 - place) <= Self.tolerance }.min { abs($0 - place) < abs($1 - place) }
    }

    /// The columns of the whole between two places; one at least.
    private func columns(from start: Double, to end: Double) -> Range<Int> {
        let first = min(count(upTo: start), edges.count - 1)
        return first..<max(first + 1, count(upTo: end))
    }

    /// How many columns end at a place or before it.
    private func count(upTo place: Double) -> Int {
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Makes each outer row as many rows as the sub-tables in it have.
    private mutating func setRows(_ corners: [(row: Int, column: Int)]) {
        var counts = [Int](repeating: 1, count: outer.grid.rowCount)
        for (index, table) in inner.sorted(by: { $0.key < $1.key }) {
            let rows = corners[index].row..<min(corners[index].row + Int(outer.grid.cells[index].rowSpan), counts.count)
            guard let last = rows.last else { continue }
            counts[last] += max(0, table.grid.rowCount - counts[rows].reduce(0, +))
        }
        rowStarts = counts.reduce(into: [0]) { starts, count in starts.append((starts.last ?? 0) + count) }
    }

    /// The cells of a sub-table at their places in the whole; those of its last row reach to the end of the divided cell.
    private func items(of table: LaidTable, rows: Range<Int>, columns: Range<Int>) -> [Item] {
        let start = edge(columns.lowerBound)
        let width = edge(columns.upperBound) - start
        func innerEdge(_ column: Int) -> Double {
            guard column > 0 else { return start }
            let place = start + table.edges[column - 1] * width
            return snapped(place) ?? place
        }
        var items: [Item] = []
        for (position, place) in table.grid.places.enumerated() {
            guard case .cell(let index) = place else { continue }
            let cell = table.grid.cells[Int(index)]
            let (row, column) = (position / table.grid.columnCount, position % table.grid.columnCount)
            let bottom = row + Int(cell.rowSpan)
            let end = bottom >= table.grid.rowCount ? rows.upperBound : rows.lowerBound + bottom
            let last = min(column + Int(cell.columnSpan), table.edges.count)
            items.append(
                Item(
                    cell, rows: (rows.lowerBound + row)..<end,
                    columns: self.columns(from: innerEdge(column), to: innerEdge(last))
                ))
        }
        return items
    }

    private func grid(_ items: [Item], rowCount: Int) -> Grid {
        var places = [GridPlace](repeating: .absent, count: rowCount * edges.count)
        var cells: [Cell] = []
        for item in items {
            let row = item.rows.lowerBound * edges.count
            // Cells that rounding put at one place stand side by side as far as there is room, else in one.
            guard let free = item.columns.first(where: { places[row + $0] == .absent }) else {
                if case .cell(let taken) = places[row + item.columns.lowerBound] {
                    cells[Int(taken)].blocks += item.cell.blocks
                } else if case .covered(by: let taken) = places[row + item.columns.lowerBound] {
                    cells[Int(taken)].blocks += item.cell.blocks
                }
                continue
            }
            let end = item.columns.first { $0 > free && places[row + $0] != .absent } ?? item.columns.upperBound
            let columns = free..<end
            let index = Int32(clamping: cells.count)
            cells.append(Cell(item.cell.blocks, rowSpan: item.rows.count, columnSpan: columns.count))
            for row in item.rows {
                for column in columns { places[row * edges.count + column] = .covered(by: index) }
            }
            places[item.rows.lowerBound * edges.count + columns.lowerBound] = .cell(index)
        }
        return Grid(cells: cells, places: places, rowCount: rowCount, columnCount: edges.count)
    }
}
