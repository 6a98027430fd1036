import ChanceryDiagnostics
import ChanceryDocument

/// A table while it is being read: rows of cells as they are written, laid out on the grid when the table ends.
struct TableBuilder {
    /// The number of columns that the table announces, repeats included.
    private var columnCount = 0
    /// The widths of the first columns, 0 where nothing says it; all of a table are in one unit.
    private var widths: [Double] = []
    /// How many `table:table-header-rows` are open.
    var headerDepth = 0
    /// Whether the table divides the cell that it stands in (`table:is-sub-table`).
    var isSubTable = false
    /// Whether the table began in deleted text.
    var isDeleted = false
    /// The text before a table that began in deleted text, when the end of its paragraph is deleted too.
    var carriedBefore: ParagraphBuilder?
    private(set) var rows: [RawRow] = []
    private var row = RawRow()
    private var cell = RawCell()
    /// The blocks and lists around the table, while a cell of it is being read.
    private var outerBlocks: [Block] = []
    private var outerLists: [OpenList] = []

    /// More repeats of a row than this nobody could have meant: LibreOffice takes them as one, and so do we.
    private static let repeatBound = 8192

    mutating func addColumns(_ count: Int, width: Double) {
        columnCount += count
        // Past every sane width nobody asks for it.
        widths += repeatElement(width, count: min(count, max(0, 4096 - widths.count)))
    }

    mutating func beginRow(repeatCount: Int) {
        row = RawRow(
            repeatCount: (1...Self.repeatBound).contains(repeatCount) ? repeatCount : 1, isHeader: headerDepth > 0)
    }

    /// Ends the row. One whose text is all deleted is deleted itself: LibreOffice marks no row but what stands in it.
    ///
    /// - Parameter budget: How much may still be repeated; what would take more stands there once.
    /// - Returns: Whether repeats were cut.
    mutating func endRow(repeatBudget budget: inout Int) -> Bool {
        let isGone =
            row.holdsDeletion
            && row.cells.allSatisfy { cell in
                !cell.isCovered && cell.rowSpan == 1 && cell.subTables.isEmpty
                    && !cell.blocks.contains(where: \.holdsText)
            }
        let cost = isGone ? 0 : row.repeatCost(width: columnCount)
        let isCut = cost > budget
        if isCut { row.takeOnce() } else { budget -= cost }
        if !isGone { rows.append(row) }
        row = RawRow()
        return isCut
    }

    /// Notes that something in the row is deleted.
    mutating func noteDeletion() { row.holdsDeletion = true }

    mutating func beginCell(_ cell: RawCell, blocks: [Block], lists: [OpenList]) {
        self.cell = cell
        outerBlocks = blocks
        outerLists = lists
    }

    /// Divides the cell that is being read; one that is divided already cannot be.
    mutating func divideCell(by table: LaidTable) -> Bool {
        if !cell.subTables.isEmpty { return false }
        cell.subTables = [table]
        return true
    }

    /// Ends the cell and gives back what stood around it.
    mutating func endCell(_ blocks: [Block]) -> (blocks: [Block], lists: [OpenList]) {
        cell.blocks = blocks
        // A table among other text only stands in the cell.
        if let table = cell.subTables.first, blocks.contains(where: \.holdsText) || cell.repeatCount > 1 {
            cell.blocks.append(.table(Table(grid: table.grid, headerRowCount: table.headerRowCount)))
            cell.subTables = []
        }
        row.cells.append(cell)
        cell = RawCell()
        defer {
            outerBlocks = []
            outerLists = []
        }
        return (outerBlocks, outerLists)
    }

    /// Whether the cell that is being read only keeps a place.
    var isCellCovered: Bool { cell.isCovered }

    /// The number of rows so far, the current one included.
    var rowNumber: Int { rows.count + 1 }

    /// The number of cells of the current row so far, the current one included.
    var cellNumber: Int { row.cells.count + 1 }

    /// Lays the rows out on the true grid.
    ///
    /// Sources: ODF 1.3 part 3 §9.1 (`table-cell`, `covered-table-cell` and their spans and repeats). The table is as wide as its widest row.
    ///
    /// - Throws: `too-many-cells`.
    /// - Complexity: O(places).
    consuming func table(limits: Limits, at place: Place) throws(Diagnostic) -> LaidTable {
        var layout = GridLayout(columnCount: columnCount, limits: limits, place: place)
        let grid = try layout.grid(of: rows)
        let headers = rows.prefix { $0.isHeader }.reduce(0) { $0 + $1.repeatCount }
        let table = LaidTable(
            grid: grid, headerRowCount: headers, edges: LaidTable.edges(widths, count: grid.columnCount))
        if layout.subTables.isEmpty { return table }
        var divided = DividedTable(table, dividedBy: layout.subTables)
        return try divided.joined(limits: limits, at: place)
    }
}
