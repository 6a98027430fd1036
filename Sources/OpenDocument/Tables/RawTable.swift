import ChanceryDocument

/// A cell as it is written.
struct RawCell {
    var blocks: [Block] = []
    var columnSpan = 1
    var rowSpan = 1
    /// How often it stands side by side.
    var repeatCount = 1
    /// The table that divides the cell, none or one: in a list, as in its place it would make every cell three times as large.
    var subTables: [LaidTable] = []
    /// Whether it only keeps the place of a merged cell's part.
    var isCovered = false
}

/// A row as it is written.
struct RawRow {
    var cells: [RawCell] = []
    /// How often it stands one below the other.
    var repeatCount = 1
    var isHeader = false
    /// Whether a tracked change deleted text in it.
    var holdsDeletion = false
}

extension RawRow {
    /// What the repeats of the row and its cells add to the table: the cells, and their text in pieces of 64 bytes.
    ///
    /// - Parameter width: The columns that the table announces.
    func repeatCost(width: Int) -> Int {
        if repeatCount == 1, !cells.contains(where: { $0.repeatCount > 1 }) { return 0 }
        var cost = -cells.count
        for cell in cells where !cell.isCovered {
            let (times, overflow) = min(cell.repeatCount, max(1, width)).multipliedReportingOverflow(by: repeatCount)
            let bytes = cell.blocks.reduce(0) { $0 + $1.byteCount }
            let (sum, isTooMuch) = times.multipliedReportingOverflow(by: 1 + bytes / 64)
            let (total, isPast) = cost.addingReportingOverflow(sum)
            if overflow || isTooMuch || isPast { return Int.max }
            cost = total
        }
        return max(0, cost)
    }

    /// Leaves every cell once; empty ones keep their places.
    mutating func takeOnce() {
        repeatCount = 1
        for index in cells.indices where !cells[index].blocks.isEmpty { cells[index].repeatCount = 1 }
    }
}
