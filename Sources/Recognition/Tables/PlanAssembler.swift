import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

/// Reads the tables of a plan, one after the other, into its columns, items and sections.
struct PlanAssembler {
    let vocabulary: Vocabulary
    var deadlines: DeadlineNotation
    /// The year that the caller gives for deadlines without one.
    var year: Int?
    var diagnostics: [Diagnostic] = []
    var stack = SectionStack()
    /// Where each section and item came from, in the order in which ``PlanOutline`` lists them.
    var origins: [PlanOrigin] = []
    /// The columns that the plan begins with.
    var columns: [Column] = []
    /// The titles of all columns in force, for places.
    var header: TableHeader?
    var layout = ItemLayout()
    /// Columns that were headed behind the items of a section: they are the next section's.
    var pendingColumns: [Column]?
    /// A section's number that stands alone, before its title is read: «Раздел 2».
    var bareHeading: (heading: SectionHeading, origin: PlanOrigin)?
    /// What row-wide text stood above the first header of the first table.
    var titleRows: [Paragraph] = []
    /// The rows above the first header that were read as what stands before a plan.
    var frontRows: Set<Int> = []

    // What belongs to the table that is being read.
    private(set) var grid = noGrid
    var tableNumber = 0
    /// The texts of cells that cover several rows, which are asked for again in each.
    var sharedTexts: [Int: [String]] = [:]
    var cells = RowCells()
    var textLists = TextListPool()

    private static let noGrid = Grid(cells: [], places: [], rowCount: 0, columnCount: 0)

    init(vocabulary: Vocabulary, deadlines: DeadlineNotation) {
        self.vocabulary = vocabulary
        self.deadlines = deadlines
    }

    /// Reads a table; without a header of its own it goes on under the one before.
    ///
    /// - Parameter table: Its cells are let go as their rows are read.
    mutating func read(_ table: consuming Table, number: Int, header own: TableHeader?) {
        grid = table.grid
        table.grid = PlanAssembler.noGrid
        defer { grid = PlanAssembler.noGrid }
        tableNumber = number
        sharedTexts.removeAll(keepingCapacity: true)
        var row = 0
        // A table that goes on under the header in force may repeat it further down: its rows above are read as all
        // others.
        let goesOn =
            own.map { own in own.rows.lowerBound > 0 && header?.columnOfGrid.count == grid.columnCount } ?? true
        if let own, !goesOn {
            readAbove(own)
            use(own)
            row = own.rows.upperBound
        }
        if let period = PeriodReader.period(in: titleRows.map(\.text).joined(separator: " ")) {
            deadlines = DeadlineNotation(period: period, year: year, documentDate: nil)
        }
        if row == 0 { header = header?.fitted(to: grid, rows: 0..<grid.rowCount) }
        guard let header else { return }
        let style = RowStyle(of: grid, rows: row..<grid.rowCount, header: header)
        var isFresh = true
        while row < grid.rowCount {
            cells.read(row: row, of: grid)
            cells.place(under: self.header ?? header)
            if let found = headerAhead(at: row, isFresh: isFresh) {
                use(found)
                row = max(row + 1, found.rows.upperBound)
                continue
            }
            isFresh = read(row, as: kind(ofRow: row, under: self.header ?? header, style: style)) ?? isFresh
            letGo()
            row += 1
        }
    }

    /// What the row is whose cells were read. Only here the classifier holds the grid, which is changed from row to row and must
    /// not be copied for that.
    private func kind(ofRow row: Int, under header: TableHeader, style: RowStyle) -> RowKind {
        RowClassifier(grid: grid, header: header, style: style).kind(of: cells, row: row)
    }

    /// Lets the cells go that begin in the row that was read and reach into no other: nothing asks for them again.
    private mutating func letGo() {
        for entry in cells.entries where !entry.isContinued && grid.cells[entry.index].rowSpan == 1 {
            grid.cells[entry.index].blocks = []
        }
    }

    /// The place of a row.
    func place(ofRow row: Int) -> Place {
        Place(.table(tableNumber), .row(row + 1))
    }

    /// The place of a cell, by the heading of its column.
    func place(ofRow row: Int, column: Int) -> Place {
        let place = place(ofRow: row)
        guard let header, header.columns.indices.contains(column) else { return place }
        let title = header.columns[column].title
        return title.isEmpty ? place.appending(.cell(column + 1)) : place.appending(.column(title))
    }

    /// Reads a row; whether a header may follow at once, `nil` for «as before».
    private mutating func read(_ row: Int, as kind: RowKind) -> Bool? {
        switch kind {
        case .item:
            readItem(row)
            return false
        case .section(let cell, let source, let number):
            readSections(grid.cells[cell].blocks.paragraphs, source: source, number: number, row: row)
            return true
        case .skipped: return nil
        case .blank:
            diagnostics.append(.emptyRow(at: place(ofRow: row)))
            return nil
        case .remark(let cell):
            diagnostics.append(.textLeftOut(grid.cells[cell].blocks.firstText, at: place(ofRow: row)))
            return nil
        }
    }

    /// Rows above the header: the plan's title pasted into the table, or the first section.
    private mutating func readAbove(_ header: TableHeader) {
        for row in 0..<header.rows.lowerBound where self.header != nil || !frontRows.contains(row) {
            cells.read(row: row, of: grid)
            guard let first = cells.firstFilled else { continue }
            let paragraphs = grid.cells[first.index].blocks.paragraphs
            if cells.filledCount == 1, isTitle(paragraphs, above: header) {
                titleRows += paragraphs
            } else if cells.filledCount == 1, cells.ownCount == 1 || grid.cells[first.index].blocks.isBold {
                readSections(paragraphs, source: .mergedRow, number: nil, row: row)
            } else {
                diagnostics.append(.textLeftOut(grid.cells[first.index].blocks.firstText, at: place(ofRow: row)))
            }
        }
    }

    /// Whether a row above the header holds the title: the words of one, before anything else was read.
    private func isTitle(_ paragraphs: [Paragraph], above header: TableHeader) -> Bool {
        guard !stack.hasItems, self.header == nil, let text = paragraphs.first(where: { !$0.text.isBlank })?.text else {
            return false
        }
        // A second line of the title goes on in small letters.
        return TitleWords.begin(text)
            || !titleRows.isEmpty && text.trimmed.unicodeScalars.first?.isLowercaseLetter == true
    }
}
