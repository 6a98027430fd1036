import ChanceryDiagnostics
import ChanceryDocument

/// A table while it is being read: rows of cells as they are written, laid out on the grid when the table ends.
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
        var span: Int32 = 1
        var vertical = Merge.none
        var horizontal = Merge.none
        var isDeleted = false
        /// Whether its last paragraph was moved away, mark and all, and with it the cell: nothing else marks a moved row.
        var isMoved = false
    }

    /// A row as it is written; its cells stand among those of the table.
    struct RawRow {
        /// How many cells it has.
        var cellCount: Int32 = 0
        var gridBefore: Int32 = 0
        var gridAfter: Int32 = 0
        var isHeader = false
        var isDeleted = false
        /// Whether the mark of the row's end is hidden; a row without visible text is then hidden too.
        var isHidden = false
    }

    /// The number of columns that `w:tblGrid` announces.
    var gridColumnCount = 0
    private var rows: [RawRow] = []
    /// The cells of all rows, one row behind the other, those of the current row at the end: a table of a hundred thousand
    /// rows is two lists, not as many.
    private var cells: [RawCell] = []
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

    mutating func beginRow() {
        // A row that never ended is none.
        cells.removeLast(Int(row.cellCount))
        row = RawRow()
    }

    /// Ends the row. One that a tracked change deleted or moved away goes, whole or cell by cell; so does a hidden one.
    mutating func endRow() {
        let own = cells.suffix(Int(row.cellCount))
        let isBare = row.isHidden || own.allSatisfy(\.isMoved)
        let isGone = isBare && !own.contains { $0.blocks.contains(where: \.holdsText) }
        if row.isDeleted || isGone {
            cells.removeLast(Int(row.cellCount))
        } else if row.cellCount > 0 {
            rows.append(row)
        }
        row = RawRow()
    }

    mutating func beginCell() {
        cell = RawCell()
        movedBlockCount = nil
    }

    mutating func endCell() {
        if !cell.isDeleted {
            cells.append(cell)
            row.cellCount += 1
        }
        cell = RawCell()
    }

    /// The number of rows so far, the current one included.
    var rowNumber: Int { rows.count + 1 }

    /// The number of cells of the current row so far, the current one included.
    var cellNumber: Int { Int(row.cellCount) + 1 }

    /// Lays the rows out on the true grid.
    ///
    /// Sources: ECMA-376-1:2016 §17.4 (`gridBefore`, `gridSpan`, `vMerge`, `hMerge`, `gridAfter`). The table is as wide as its
    /// widest row or its `tblGrid`, whichever is wider. A span that runs past every bound («2147483647») is cut at the announced grid.
    ///
    /// - Returns: The table, and how many cells hold text that nobody sees, because a merge covers them.
    /// - Throws: `too-many-cells`.
    /// - Complexity: O(places).
    consuming func table(limits: Limits, at place: Place) throws(Diagnostic) -> (Table, coveredTextCount: Int) {
        // Cells without a row around them are a row.
        if row.cellCount > 0 { endRow() }
        let bound = min(limits.tableColumns, max(1, gridColumnCount, 63))
        var columnCount = min(gridColumnCount, limits.tableColumns)
        var first = 0
        // A column of the grid that no row reaches is no column of the table.
        var used = 0
        for index in rows.indices {
            let width = clipRow(index, firstCell: first, to: bound)
            first += Int(rows[index].cellCount)
            columnCount = max(columnCount, width)
            used = max(used, width)
        }
        if rows.count * columnCount > limits.tableCells { throw .tooManyCells(limit: limits.tableCells, at: place) }
        if used > 0 { columnCount = min(columnCount, used) }
        var layout = GridLayout(rowCount: rows.count, columnCount: columnCount, cellCount: cells.count)
        var headerRowCount = 0
        first = 0
        for (index, row) in rows.enumerated() {
            if row.isHeader, headerRowCount == index { headerRowCount += 1 }
            layout.place(&cells, first..<(first + Int(row.cellCount)), from: Int(row.gridBefore), inRow: index)
            first += Int(row.cellCount)
        }
        return (Table(grid: layout.grid, headerRowCount: headerRowCount), layout.coveredTextCount)
    }

    /// Cuts spans of a row that nobody could have meant; how many columns of the grid the row then reaches over.
    private mutating func clipRow(_ number: Int, firstCell: Int, to bound: Int) -> Int {
        var row = rows[number]
        let own = firstCell..<(firstCell + Int(row.cellCount))
        let grid = max(1, gridColumnCount)
        if row.gridBefore < 0 || Int(row.gridBefore) > bound {
            row.gridBefore = row.gridBefore < 0 ? 0 : Int32(clamping: max(0, grid - own.count))
        }
        if row.gridAfter < 0 || Int(row.gridAfter) > bound { row.gridAfter = 0 }
        rows[number] = row
        let before = Int(row.gridBefore)
        for index in own where cells[index].span < 1 || Int(cells[index].span) > bound {
            cells[index].span =
                cells[index].span < 1 ? 1 : Int32(clamping: max(1, grid - before - (index - firstCell)))
        }
        var width = before + Int(row.gridAfter) + own.reduce(0) { $0 + Int(cells[$1].span) }
        if width > 4096 {
            for index in own { cells[index].span = 1 }
            width = before + Int(row.gridAfter) + own.count
        }
        return width
    }
}
