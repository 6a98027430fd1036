import ChanceryDiagnostics
import ChanceryDocument

/// A table while it is being read: the row and cell that are open as they are written, all before them laid out on the grid.
struct TableBuilder {
    /// A merge mark of a cell (`ST_Merge`, ECMA-376-1:2016 §17.18.57).
    enum Merge {
        case none
        case restart
        case `continue`
    }

    /// A cell as it is written.
    struct RawCell {
        var blocks: [Block] = []
        var span = 1
        var vertical = Merge.none
        var horizontal = Merge.none
        var isDeleted = false
        /// Whether its last paragraph was moved away, mark and all, and with it the cell: nothing else marks a moved row.
        var isMoved = false
    }

    /// A row as it is written.
    struct RawRow {
        var cells: [RawCell] = []
        var gridBefore = 0
        var gridAfter = 0
        var isHeader = false
        var isDeleted = false
        /// Whether the mark of the row's end is hidden; a row without visible text is then hidden too.
        var isHidden = false
    }

    /// The number of columns that `w:tblGrid` announces.
    var gridColumnCount = 0
    private let limits: Limits
    private var layout: GridLayout
    private var headerRowCount = 0
    /// The blocks around the table, while a cell of it is being read.
    var outerBlocks: [Block] = []
    var row = RawRow()
    var cell = RawCell()
    /// How many blocks stood in the cell when a paragraph ended whose mark was moved away.
    var movedBlockCount: Int?
    /// What the table's style says of all text in it.
    var isStyleBold = false
    var isStyleHidden = false
    /// The list that its style numbers the paragraphs in it by, unless they say otherwise.
    var styleNumID: Int?
    var styleListLevel: Int?
    /// How the lists counted before a deleted cell, whose paragraphs do not count.
    var counterBeforeCell: ListCounter?

    init(limits: Limits) {
        self.limits = limits
        layout = GridLayout(limit: limits.tableCells)
    }

    mutating func beginRow() { row = RawRow() }

    /// Ends the row and lays it out. One that a tracked change deleted or moved away goes, whole or cell by cell; so does a hidden one.
    mutating func endRow() {
        let isBare = row.isHidden || row.cells.allSatisfy(\.isMoved)
        let isGone = isBare && !row.cells.contains { $0.blocks.contains(where: \.holdsText) }
        if !row.isDeleted, !row.cells.isEmpty, !isGone { layOutRow() }
        row = RawRow()
    }

    mutating func beginCell() {
        cell = RawCell()
        movedBlockCount = nil
    }

    mutating func endCell() {
        if !cell.isDeleted { row.cells.append(cell) }
        cell = RawCell()
    }

    private mutating func layOutRow() {
        // A span that runs past every bound («2147483647») is cut at the announced grid.
        row.clip(to: min(limits.tableColumns, max(1, gridColumnCount, 63)), grid: max(1, gridColumnCount))
        if row.isHeader, headerRowCount == layout.rowCount { headerRowCount += 1 }
        layout.place(row)
    }

    /// The number of rows so far, the current one included.
    var rowNumber: Int { layout.rowCount + 1 }

    /// The table on its true grid, which is as wide as its widest row: a column that no row reaches is none.
    ///
    /// Sources: ECMA-376-1:2016 §17.4 (`gridBefore`, `gridSpan`, `vMerge`, `hMerge`, `gridAfter`).
    ///
    /// - Returns: The table, and how many cells hold text that nobody sees, because a merge covers them.
    /// - Throws: `too-many-cells`.
    /// - Complexity: O(places).
    consuming func table(at place: Place) throws(Diagnostic) -> (Table, coveredTextCount: Int) {
        // Cells without a row around them are a row.
        if !row.cells.isEmpty { endRow() }
        if layout.isOverfull { throw .tooManyCells(limit: limits.tableCells, at: place) }
        let coveredTextCount = layout.coveredTextCount
        return (Table(grid: layout.grid(), headerRowCount: headerRowCount), coveredTextCount)
    }
}

extension TableBuilder.RawRow {
    /// How many columns of the grid the row reaches over.
    var width: Int { cells.reduce(gridBefore + gridAfter) { $0 + $1.span } }

    /// Cuts spans that nobody could have meant.
    mutating func clip(to bound: Int, grid: Int) {
        if gridBefore < 0 || gridBefore > bound { gridBefore = gridBefore < 0 ? 0 : max(0, grid - cells.count) }
        if gridAfter < 0 || gridAfter > bound { gridAfter = 0 }
        for index in cells.indices where cells[index].span < 1 || cells[index].span > bound {
            cells[index].span = cells[index].span < 1 ? 1 : max(1, grid - gridBefore - index)
        }
        if width > 4096 {
            for index in cells.indices { cells[index].span = 1 }
        }
    }
}
