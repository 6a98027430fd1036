/// The grid of a table that is being filled.
struct GridState {
    /// What a row says of its cells: how many columns each covers, and how wide it wants to be.
    struct Measure {
        var span: Int
        var weight: Double
        /// The span of the sample: more than one, and the cell takes in what its row leaves open.
        var sampleSpan: Int
    }

    /// The widths of the columns in twips; empty until the first row is known.
    private(set) var columns: [Int] = []
    /// How many columns the cells of the current row cover so far.
    private(set) var column = 0
    /// The cells of the current row, and the columns that it leaves out before them.
    private(set) var row: [Measure] = []
    /// How many cells the current row has.
    private(set) var cellCount = 0
    /// The row that covers most columns, and how many; more than the grid has, and the table is filled again.
    private(set) var widest: [Measure] = []
    private(set) var widestCount = 0
    /// The cell that takes in what its row leaves open, and how many columns that is.
    private var stretch: (cell: Int, by: Int)?
    /// What cells say of their width and span, by column and span: the same few in all rows.
    private var cellPlaces: [Int: [UInt8]] = [:]
    private let width: Int
    /// Where in the output the grid belongs.
    var offset = 0
    let syntax: GridSyntax

    init(width: Int, syntax: GridSyntax) {
        self.width = width
        self.syntax = syntax
    }

    /// A grid whose columns follow from the widest row of an earlier pass.
    init(after earlier: GridState) {
        width = earlier.width
        syntax = earlier.syntax
        row = earlier.widest
        fix()
    }

    /// Whether the columns are known.
    var isFixed: Bool { !columns.isEmpty }

    /// Whether a row has more columns than the first one.
    var isTooNarrow: Bool { widestCount > columns.count }

    /// Begins a row.
    ///
    /// - Parameters:
    ///   - skipped: The columns that it leaves out before its first cell, and how wide they are.
    ///   - stretch: The cell that covers some columns more than it says.
    mutating func beginRow(skipping skipped: (count: Int, width: Int), stretching stretch: (cell: Int, by: Int)? = nil)
    {
        column = skipped.count
        cellCount = 0
        row = []
        if skipped.count > 0 {
            row.append(Measure(span: skipped.count, weight: Double(skipped.width), sampleSpan: 1))
        }
        self.stretch = stretch
    }

    /// Ends a row.
    mutating func endRow() {
        if column > widestCount {
            widestCount = column
            widest = row
        }
    }

    /// The cell of the current row that could cover more columns: the widest of those that are merged in the sample.
    var stretchable: Int? {
        row.indices.filter { row[$0].sampleSpan > 1 }.max { row[$0].span < row[$1].span }
    }

    /// Fixes the columns by the cells of the row: their widths share the table's by weight, to the last twip; columns under one cell share its
    /// width equally. Without cells there is nothing to fix.
    mutating func fix() {
        let total = row.reduce(0) { $0 + $1.weight }
        var reached = 0
        var sum = 0.0
        for (index, cell) in row.enumerated() {
            sum += total > 0 ? cell.weight / total : 1 / Double(row.count)
            let end = index == row.count - 1 ? width : Int((sum * Double(width)).rounded())
            let cellWidth = max(cell.span, end - reached)
            reached = end
            for part in 0..<cell.span {
                columns.append((part + 1) * cellWidth / cell.span - part * cellWidth / cell.span)
            }
        }
        widest = row
        widestCount = columns.count
    }

    /// Places the next cell of the row: how many columns it covers, and what says so.
    mutating func place(span: Int, weight: Double, sampleSpan: Int) -> (span: Int, bytes: [UInt8]) {
        cellCount += 1
        let span = stretch?.cell == row.count ? span + (stretch?.by ?? 0) : span
        row.append(Measure(span: span, weight: weight, sampleSpan: sampleSpan))
        guard isFixed else { return (span, []) }
        defer { column += span }
        let key = column &* 4096 &+ span
        if let known = cellPlaces[key] { return (span, known) }
        let end = min(column + span, columns.count)
        let cellWidth = column < end ? columns[column..<end].reduce(0, +) : 0
        let bytes = Array(syntax.cellPlace(width: cellWidth, span: span).utf8)
        cellPlaces[key] = bytes
        return (span, bytes)
    }

    /// Counts a place that a merge from above covers.
    mutating func skipPlace() {
        cellCount += 1
        row.append(Measure(span: 1, weight: 0, sampleSpan: 1))
        if isFixed { column += 1 }
    }

    /// The width of some columns at the end of the grid.
    func width(ofLast count: Int) -> Int {
        columns.suffix(count).reduce(0, +)
    }
}
