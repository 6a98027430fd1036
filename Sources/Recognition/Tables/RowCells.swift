import ChanceryDocument

/// The cells that a reader sees in one row of a grid, from the left.
struct RowCells {
    /// A cell of the row.
    struct Entry {
        /// The index into the grid's cells.
        var index: Int
        /// The first column of the grid that it takes.
        var gridColumn: Int
        /// How many columns of the grid it takes.
        var span: Int
        /// Whether it began in a row above.
        var isContinued: Bool
        /// Whether it shows a text.
        var hasText: Bool
        /// The label of its first paragraph with a label that is no bullet, where it shows no text.
        var label: String?
        /// The column of the header that it belongs to, once the row is placed under one.
        var column = 0
        /// How many columns of the header it covers.
        var columnSpan = 1
    }

    /// The cells, from the left.
    private(set) var entries: [Entry] = []
    /// How many cells begin in the row.
    private(set) var ownCount = 0
    /// How many of those show a text.
    private(set) var filledCount = 0
    /// The first cell that begins in the row and shows a text.
    var firstFilled: Entry? { firstFilledIndex.map { entries[$0] } }

    private var firstFilledIndex: Int?

    /// How many cells show a label alone.
    var labelCount: Int { entries.count { $0.label != nil } }

    /// Whether any cell from above reaches into the row.
    var hasContinued: Bool { entries.count > ownCount }

    /// The cells that begin in the row and show a text.
    var filled: some Sequence<Entry> { entries.lazy.filter { !$0.isContinued && $0.hasText } }

    /// Reads a row; the storage is used again from row to row.
    mutating func read(row: Int, of grid: Grid) {
        entries.removeAll(keepingCapacity: true)
        ownCount = 0
        filledCount = 0
        firstFilledIndex = nil
        let start = row * grid.columnCount
        var last = -1
        for column in 0..<grid.columnCount {
            let found: Int
            var isContinued = false
            switch grid.places[start + column] {
            case .absent: continue
            case .cell(let index): found = Int(index)
            case .covered(let index):
                found = Int(index)
                isContinued = true
            }
            if found == last { continue }
            last = found
            guard grid.cells.indices.contains(found) else { continue }
            append(grid.cells[found], index: found, column: column, isContinued: isContinued)
        }
    }

    /// Gives each cell its column of the header.
    ///
    /// A row with a cell for each column whose borders are not the header's is read cell by cell.
    mutating func place(under header: TableHeader) {
        let count = header.columns.count
        var isAligned = true
        for index in entries.indices {
            let (start, end) = (entries[index].gridColumn, entries[index].gridColumn + entries[index].span)
            guard header.columnOfGrid.indices.contains(start) else {
                // Past the header's last column: nothing heads it.
                entries[index].column = count
                entries[index].columnSpan = 1
                continue
            }
            let first = header.columnOfGrid[start]
            let last = header.columnOfGrid[min(end, header.columnOfGrid.count) - 1]
            isAligned = isAligned && (start == 0 || header.columnOfGrid[start - 1] != first)
            entries[index].column = first
            entries[index].columnSpan = max(1, last - first + 1)
        }
        guard !isAligned, entries.count == count else { return }
        for index in entries.indices {
            entries[index].column = index
            entries[index].columnSpan = 1
        }
    }

    private mutating func append(_ cell: Cell, index: Int, column: Int, isContinued: Bool) {
        var entry = Entry(
            index: index, gridColumn: column, span: Int(cell.columnSpan), isContinued: isContinued, hasText: false,
            label: nil)
        entry.hasText = cell.blocks.hasText
        if !entry.hasText {
            for case .paragraph(let paragraph) in cell.blocks where !paragraph.isLabelBullet {
                guard let label = paragraph.label, !label.isEmpty else { continue }
                entry.label = label
                break
            }
        }
        entries.append(entry)
        if isContinued { return }
        ownCount += 1
        guard entry.hasText else { return }
        filledCount += 1
        if firstFilledIndex == nil { firstFilledIndex = entries.count - 1 }
    }
}
