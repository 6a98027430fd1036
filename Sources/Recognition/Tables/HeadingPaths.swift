import ChanceryDocument

/// The cells that head the columns of a grid, where borders of the header do not meet those of the rows below, for somebody
/// dragged a border in some of the rows.
///
/// Word then parts the grid at each of the places (`gridSpan`, ECMA-376-1:2016 §17.4.17), a hair's breadth apart: what lies
/// between two borders that should be one belongs to the cell beside it.
struct HeadingPaths {
    /// For each column of the grid the cells that head it, from the top.
    private let paths: [[Int]]

    /// Follows the columns of a header. Linear in its places: a hostile grid has a thousand columns.
    init(_ reader: HeaderReader, in rows: Range<Int>) {
        let grid = reader.grid
        let plain = (0..<grid.columnCount).map { reader.path(at: $0, in: rows) }
        guard rows.count > 1 else {
            paths = plain
            return
        }
        let bottoms = plain.indices.map { grid.index(seenAtRow: rows.upperBound - 1, column: $0) }
        let high = Self.highCells(of: grid, in: rows)
        let isUnderHigh = plain.map { $0.dropLast().contains(where: high.contains) }
        let clean = plain.indices.map { $0 }.filter { plain[$0].last == bottoms[$0] && !isUnderHigh[$0] }
        let behind = Self.nearest(clean, under: bottoms, from: plain.indices.reversed(), step: 1)
        let before = Self.nearest(clean, under: bottoms, from: Array(plain.indices), step: -1)
        paths = plain.indices.map { column in
            let path = plain[column]
            guard path.count > 1, let bottom = path.last, bottoms[column] == bottom else { return path }
            // A cell that reaches the last row heads a column by itself and nothing below it.
            if Int(grid.cells[bottom].rowSpan) >= rows.count { return [bottom] }
            guard isUnderHigh[column], let beside = behind[column] ?? before[column] else { return path }
            return plain[beside]
        }
    }

    subscript(gridColumn: Int) -> [Int] { paths[gridColumn] }

    /// For each column the nearest clean one to one side of it under the same last cell.
    private static func nearest(
        _ clean: [Int], under bottoms: [Int?], from columns: [Int], step: Int
    ) -> [Int?] {
        let clean = Set(clean)
        var nearest = [Int?](repeating: nil, count: bottoms.count)
        for column in columns {
            let beside = column + step
            guard bottoms.indices.contains(beside), let bottom = bottoms[column], bottoms[beside] == bottom else {
                continue
            }
            nearest[column] = clean.contains(beside) ? beside : nearest[beside]
        }
        return nearest
    }

    /// The cells that reach the last row of the header: under half of each or more stands nothing but itself and blank cells.
    /// Where a continuation begins elsewhere than its beginning, no merge is left of the two.
    private static func highCells(of grid: Grid, in rows: Range<Int>) -> Set<Int> {
        var widths: [Int: (row: Int, width: Int, free: Int)] = [:]
        for row in rows {
            for column in 0..<grid.columnCount {
                guard let index = grid.index(seenAtRow: row, column: column) else { continue }
                var cell = widths[index] ?? (row, 0, 0)
                guard cell.row == row else { continue }
                cell.width += 1
                let below = grid.index(seenAtRow: rows.upperBound - 1, column: column)
                if below == index || below.map({ !grid.cells[$0].blocks.hasText }) ?? true { cell.free += 1 }
                widths[index] = cell
            }
        }
        return Set(widths.filter { 2 * $0.value.free >= $0.value.width }.keys)
    }
}
