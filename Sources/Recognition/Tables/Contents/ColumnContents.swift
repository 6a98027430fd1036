import ChanceryDocument

/// What the cells of a column hold: a witness to its role where the heading is none.
///
/// A sample of the first rows is looked at, never more: the cost does not grow with the table.
struct ColumnContents {
    /// How many rows of items are looked at, and how many rows are gone through for them.
    private static let sampleCount = 16
    private static let reach = 60

    private var counts: [CellContents: Int] = [:]
    /// The last number that was met, and how many went up from the one before.
    private var lastNumber: Int?
    private var risingCount = 0
    /// How many cells show a text.
    private(set) var filledCount = 0
    private var byteCount = 0

    /// How long its texts are on average, in bytes.
    var meanLength: Int { filledCount == 0 ? 0 : byteCount / filledCount }

    /// About how many bytes of it tell things done or held.
    var actionWeight: Double { actionShare * Double(byteCount) }

    /// Which part of its cells are deadlines, 0 to 1; words that point elsewhere count for as many as are times.
    var deadlineShare: Double { share(of: .deadline, and: .vagueDeadline) }

    /// Which part of its cells are bare years.
    var yearShare: Double { share(.year) }

    /// Which part of its cells can answer for something. A column of which a quarter is for somebody is of those who
    /// take part.
    var partyShare: Double { share(.audience) > 0.25 ? 0 : share(of: .party, and: .institution) }

    /// Which part of its cells are things done or held.
    var actionShare: Double { share(.action) }

    /// Which part of its cells are for somebody.
    var audienceShare: Double { share(.audience) }

    /// Which part of its cells are hours of a day.
    var hourShare: Double { share(.hours) }

    /// Which part of its cells are numbers and years.
    var figureShare: Double { share(.number) + share(.year) + share(.hours) }

    /// Whether it numbers the rows: all of its cells are numbers, most go up from the one above.
    var isNumbering: Bool { filledCount > 1 && share(.number) >= 0.8 && 3 * risingCount >= filledCount }

    private func share(_ contents: CellContents) -> Double {
        filledCount == 0 ? 0 : Double(counts[contents] ?? 0) / Double(filledCount)
    }

    private func share(of sure: CellContents, and vague: CellContents) -> Double {
        let known = counts[sure] ?? 0
        return filledCount == 0 ? 0 : Double(known + min(known, counts[vague] ?? 0)) / Double(filledCount)
    }

    /// The columns of a header by what stands below it, in step with ``TableHeader/columns``.
    static func sample(of grid: Grid, under header: TableHeader) -> [ColumnContents] {
        var contents = [ColumnContents](repeating: ColumnContents(), count: header.columns.count)
        let rows = min(header.rows.upperBound, grid.rowCount)..<grid.rowCount
        let header = header.fitted(to: grid, rows: rows)
        var cells = RowCells()
        var count = 0
        for row in rows.prefix(reach) where count < sampleCount {
            cells.read(row: row, of: grid)
            // A section, a remark, a row of column numbers.
            guard cells.filledCount > 1, !isOfFigures(cells, in: grid) else { continue }
            cells.place(under: header)
            count += 1
            for entry in cells.entries where !entry.isContinued && contents.indices.contains(entry.column) {
                contents[entry.column].add(entry, of: grid)
            }
        }
        return contents
    }

    private static func isOfFigures(_ cells: RowCells, in grid: Grid) -> Bool {
        cells.filled.allSatisfy { grid.cells[$0.index].blocks.firstText.isFigure }
    }

    private mutating func add(_ entry: RowCells.Entry, of grid: Grid) {
        guard entry.hasText else {
            // An automatic number goes up by itself.
            guard entry.label != nil else { return }
            counts[.number, default: 0] += 1
            filledCount += 1
            risingCount += 1
            return
        }
        var text = ""
        for paragraph in grid.cells[entry.index].blocks.paragraphs where !paragraph.text.isBlank {
            if !text.isEmpty { text += "\n" }
            text += paragraph.text
            if text.utf8.count > 2_000 { break }
        }
        let kind = CellContents(text)
        counts[kind, default: 0] += 1
        filledCount += 1
        byteCount += text.utf8.count
        if kind == .number {
            let number = lastFigure(of: text)
            if let lastNumber, let number, number == lastNumber + 1 || number == 1 { risingCount += 1 }
            lastNumber = number
        }
    }

    /// The last figure of «2.3.».
    private func lastFigure(of text: String) -> Int? {
        text.split { !($0.isASCII && $0.isNumber) }.last.flatMap { Int($0) }
    }
}
