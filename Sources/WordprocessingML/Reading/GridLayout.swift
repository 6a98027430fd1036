import ChanceryDocument

/// Places rows on a grid, one after the other.
///
/// A row is laid out as soon as it ends, on as many places as it is wide: of the table only the grid is ever held, never the rows
/// as they are written.
struct GridLayout {
    /// The old way to merge cells of a row (`w:hMerge`), from Word 97 and its converters: the cell that takes the next ones in.
    private struct HorizontalMerge {
        var cell: Int32
        /// The column where the merge begins in this row.
        var column: Int
        /// Whether the cell begins in this row, not in one above.
        var isNew: Bool
    }

    /// How many places there may be.
    private let limit: Int
    private var cells: [Cell] = []
    /// Whether each cell begins a vertical merge, in step with the cells.
    private var areMerges: [Bool] = []
    private var places: [GridPlace] = []
    /// Where the places of each row begin.
    private var starts: [Int] = []
    /// The width of the widest row.
    private var columnCount = 0
    /// How many cells hold text that a merge covers.
    private(set) var coveredTextCount = 0
    /// Whether the rows take more places than there may be; those past the limit are not kept.
    private(set) var isOverfull = false

    init(limit: Int) {
        self.limit = limit
    }

    var rowCount: Int { starts.count }

    /// The finished grid, as wide as its widest row.
    consuming func grid() -> Grid {
        if places.count < rowCount * columnCount { widen() }
        return Grid(cells: cells, places: places, rowCount: rowCount, columnCount: columnCount)
    }

    /// Makes all rows as wide as the widest.
    private mutating func widen() {
        var wide: [GridPlace] = []
        wide.reserveCapacity(rowCount * columnCount)
        for (row, start) in starts.enumerated() {
            let end = row + 1 < starts.count ? starts[row + 1] : places.count
            wide += places[start..<end]
            wide += repeatElement(.absent, count: columnCount - (end - start))
        }
        places = wide
    }

    /// Places a row.
    mutating func place(_ row: TableBuilder.RawRow) {
        let width = row.width
        if (rowCount + 1) * max(columnCount, width) > limit { isOverfull = true }
        if isOverfull { return }
        columnCount = max(columnCount, width)
        let above = (starts.last ?? 0)..<places.count
        let start = places.count
        starts.append(start)
        for _ in 0..<width { places.append(.absent) }
        var column = row.gridBefore
        var merge: HorizontalMerge?
        for raw in row.cells {
            let own = (start + column)..<(start + column + raw.span)
            if raw.horizontal == .continue, let index = merge?.cell, widen(merge, through: column + raw.span) {
                if raw.blocks.contains(where: \.holdsText) { coveredTextCount += 1 }
                cover(own, by: index)
            } else if raw.vertical == .continue, let index = cell(in: above, column),
                areMerges[Int(index)] || !raw.blocks.contains(where: \.holdsText)
            {
                cells[Int(index)].rowSpan += 1
                if raw.blocks.contains(where: \.holdsText) { coveredTextCount += 1 }
                cover(own, by: index)
                merge = raw.horizontal == .restart ? HorizontalMerge(cell: index, column: column, isNew: false) : nil
            } else {
                // A continuation of nothing is a cell of its own (§17.4.84): one with nothing above it, and one with text under a cell
                // that began no merge. Without text it is merged all the same: some programs write no beginning.
                let index = Int32(cells.count)
                cells.append(Cell(raw.blocks, rowSpan: 1, columnSpan: raw.span))
                areMerges.append(raw.vertical != .none)
                cover(own, by: index)
                places[own.lowerBound] = .cell(index)
                merge = raw.horizontal == .restart ? HorizontalMerge(cell: index, column: column, isNew: true) : nil
            }
            column += raw.span
        }
    }

    /// Takes the columns up to one into a merge of the row; whether they belong to it.
    ///
    /// A cell that began in a row above has its width from there: the cells that say so again do not widen it, and one past its
    /// edge is none of it.
    private mutating func widen(_ merge: HorizontalMerge?, through end: Int) -> Bool {
        guard let merge else { return false }
        let span = Int32(end - merge.column)
        if merge.isNew { cells[Int(merge.cell)].columnSpan = span }
        return span <= cells[Int(merge.cell)].columnSpan
    }

    private mutating func cover(_ range: Range<Int>, by index: Int32) {
        for place in range { places[place] = .covered(by: index) }
    }

    /// The cell of the row above that stands over a continuation: it begins at the same column.
    private func cell(in above: Range<Int>, _ column: Int) -> Int32? {
        let place = above.lowerBound + column
        guard above.contains(place) else { return nil }
        let index: Int32
        switch places[place] {
        case .cell(let found): index = found
        case .covered(by: let found): index = found
        case .absent: return nil
        }
        // Inside a wider merged cell is not under it.
        if column > 0, places[place] == .covered(by: index) {
            switch places[place - 1] {
            case .cell(index), .covered(by: index): return nil
            default: break
            }
        }
        return index
    }
}
