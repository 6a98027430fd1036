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
    }

    /// The cells, from the left.
    private(set) var entries: [Entry] = []
    /// How many cells begin in the row.
    private(set) var ownCount = 0
    /// How many of those show a text.
    private(set) var filledCount = 0
    /// The first cell that begins in the row and shows a text.
    private(set) var firstFilled: Entry?

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
        firstFilled = nil
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
        if firstFilled == nil { firstFilled = entry }
    }
}
