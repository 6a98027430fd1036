/// The merges downwards of a table that is being filled, on its true grid.
///
/// What a row covers is decided by the rows that came out above it, never by those of the template: a loop repeats them, a condition leaves
/// them out.
struct TableMerges {
    /// What a cell of the template held last at a place: merges of equal cells ask for it.
    private struct Place: Hashable {
        var cell: Int32
        var column: Int
    }

    /// Whether the grid of the table is computed.
    let isComputed: Bool
    /// How many loops are open around the table, and around the current row.
    private let tableDepth: Int
    private(set) var rowDepth: Int
    /// The number of the current row.
    private var row = 0
    /// The column of the grid where the next cell stands.
    private(set) var column = 0
    /// The merges that reach the row above or this one, by their first column.
    private var open: [Int: OpenMerge] = [:]
    /// Those that have ended.
    private var closed: [OpenMerge] = []
    private var contents: [Place: [UInt8]] = [:]

    init(depth: Int, isComputed: Bool) {
        self.isComputed = isComputed
        tableDepth = depth
        rowDepth = depth
    }

    /// Whether a loop repeats the current row.
    var isRepeated: Bool { rowDepth > tableDepth }

    mutating func beginRow(depth: Int, skipping skipped: Int) {
        row += 1
        rowDepth = depth
        column = skipped
    }

    mutating func advance(by span: Int) { column += span }

    /// Whether a cell may go on with a merge that ends right above it and is as wide.
    ///
    /// - Parameter cell: The cell that must have begun it; `nil` for any.
    func canGoOn(span: Int, from cell: Int32?) -> Bool {
        guard let merge = open[column], merge.row == row - 1, merge.span == span else { return false }
        return cell.map { $0 == merge.cell } ?? true
    }

    /// Takes the current row into the merge at the current column.
    mutating func goOn() {
        open[column]?.row = row
        open[column]?.rows += 1
    }

    /// Begins a merge at the current column.
    mutating func begin(_ cell: Int32, span: Int, offset: Int, attribute: Range<Int>) {
        if let merge = open[column] { closed.append(merge) }
        open[column] = OpenMerge(cell: cell, span: span, row: row, offset: offset, attribute: attribute)
    }

    /// Takes the current row into the merge of the current place, if all of its columns are among those that may be covered, and goes behind it
    /// (ODF).
    ///
    /// - Returns: How many columns that were; `nil` where there is no such merge: one column is left behind then.
    mutating func goOnCovering(upTo count: Int) -> Int? {
        guard let merge = open[column], merge.row == row - 1, merge.span <= count else {
            column += 1
            return nil
        }
        goOn()
        column += merge.span
        return merge.span
    }

    /// Notes what a cell holds at the current column, and says whether it held the same before.
    mutating func isSame(_ content: [UInt8], in cell: Int32) -> Bool {
        let place = Place(cell: cell, column: column)
        defer { contents[place] = content }
        return contents[place] == content
    }

    /// All merges of more than one row.
    var finished: [OpenMerge] {
        (closed + open.values).filter { $0.rows > 1 }.sorted { $0.offset < $1.offset }
    }
}
