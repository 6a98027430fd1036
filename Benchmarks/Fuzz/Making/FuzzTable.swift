/// A made-up table with its merges worked out.
struct FuzzTable {
    /// A cell at its place.
    struct Place {
        var cell: FuzzCell
        var column: Int
        /// Whether the cell above covers it.
        var isCovered = false
        /// How many rows it takes.
        var rowSpan = 1
    }

    struct Row {
        var places: [Place] = []
        var width = 0
    }

    private(set) var rows: [Row] = []
    private(set) var columnCount = 1

    /// Rows with cells; a table has one at least.
    init(_ table: [[FuzzCell]]) {
        for row in table where !row.isEmpty { add(row) }
        if rows.isEmpty { add([FuzzCell()]) }
        columnCount = rows.map(\.width).max() ?? 1
        for index in rows.indices {
            for (number, place) in rows[index].places.enumerated() where !place.isCovered {
                var next = index + 1
                while next < rows.count, covers(place, rows[next]) { next += 1 }
                rows[index].places[number].rowSpan = next - index
            }
        }
    }

    private mutating func add(_ row: [FuzzCell]) {
        var result = Row()
        for cell in row {
            var place = Place(cell: cell, column: result.width)
            place.isCovered =
                cell.goesOn
                && rows.last?.places.contains { $0.column == place.column && $0.cell.span == cell.span } == true
            result.places.append(place)
            result.width += cell.span
        }
        rows.append(result)
    }

    private func covers(_ place: Place, _ row: Row) -> Bool {
        row.places.contains { $0.isCovered && $0.column == place.column }
    }
}
