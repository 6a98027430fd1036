import ChanceryDocument
import ChanceryModels

/// The tables of a document that make one plan.
struct PlanRun {
    /// A table of the run.
    struct Member {
        /// The index into the story's entries.
        var entry: Int
        /// Its header; `nil` where it goes on under the header of the table before.
        var header: TableHeader?
    }

    var members: [Member]
    /// How sure the header is.
    var strength: Int
    /// How many rows all its tables have.
    var rowCount: Int
    /// How many columns the grid of its last table has.
    var columnCount: Int
    /// Whether the number column, if there is one, shows numbers.
    var isNumbered: Bool

    /// The run of a story that is most likely its plan.
    ///
    /// Tables are chosen by their headers, not by their order: an approval block is often a borderless table before the
    /// plan. One plan may stand in several tables, its header repeated or not, with headings between. The mark of an
    /// appendix («Приложение № 3») ends it.
    static func best(in story: Story, vocabulary: Vocabulary) -> PlanRun? {
        var runs: [PlanRun] = []
        var isOpen = false
        var firstOpen = 0
        var lead = TableHeader.Lead.plain
        var isRecord = false
        var isTitled = false
        var isOfLearning = false
        for (index, entry) in story.entries.enumerated() {
            switch entry.block {
            case .paragraph(let paragraph):
                if AppendixReader.isMark(paragraph.text) {
                    isOpen = false
                    firstOpen = runs.count
                    isTitled = false
                    isOfLearning = false
                }
                if !paragraph.text.isBlank {
                    let isTitle = paragraph.text.utf8.count < 600 && TitleWords.begin(paragraph.text)
                    isTitled = isTitled || isTitle
                    isOfLearning = isTitle ? Learners.isOfLearning(paragraph.text) : isOfLearning
                    lead = Self.lead(of: paragraph)
                    isRecord =
                        RegisterWords.begin(paragraph.text) || isRecord && RegisterWords.goOn(paragraph.text)
                }
            case .table(let table):
                defer { isRecord = false }
                if isRecord {
                    isOpen = false
                    firstOpen = runs.count
                    continue
                }
                let header = HeaderReader(
                    grid: table.grid, headerRowCount: table.headerRowCount, vocabulary: vocabulary,
                    isTitled: isTitled, isOfLearning: isOfLearning
                ).first()
                isOpen = add(
                    table.grid, header: header, at: index, isOpen: isOpen, since: firstOpen, lead: lead, to: &runs)
                lead = .plain
            }
        }
        // Past a certain sureness the longer plan is meant: a summary of three rows may have the fuller header.
        var best = runs.enumerated().max { left, right in
            (min(left.element.strength, 7), left.element.rowCount, -left.offset)
                < (min(right.element.strength, 7), right.element.rowCount, -right.offset)
        }?.element
        best?.unifyRoles()
        return best
    }

    private static func lead(of paragraph: Paragraph) -> TableHeader.Lead {
        if paragraph.label != nil || NumberedHeading(paragraph.text) != nil { return .number }
        let isSet = paragraph.isBold || paragraph.alignment == .center || paragraph.outlineLevel != nil
        return isSet || SectionWords.beginPart(paragraph.text) ? .heading : .plain
    }

    /// Gives tables with the same headings the same roles: those of the one whose cells told most.
    private mutating func unifyRoles() {
        guard members.count > 1 else { return }
        var known: [[String]: TableHeader] = [:]
        for case let header? in members.lazy.map(\.header) {
            let keys = header.columns.map(\.key)
            if let other = known[keys], other.knownCount >= header.knownCount { continue }
            known[keys] = header
        }
        for index in members.indices {
            guard let header = members[index].header, let best = known[header.columns.map(\.key)] else { continue }
            if best.roles != header.roles { members[index].header?.takeRoles(of: best) }
        }
    }

    /// Adds a table to the open run or opens one with it; whether a run is open behind it.
    private static func add(
        _ grid: Grid, header: TableHeader?, at index: Int, isOpen: Bool, since first: Int, lead: TableHeader.Lead,
        to runs: inout [PlanRun]
    ) -> Bool {
        let last = runs.indices.last
        if let header {
            // A list between two tables of a plan does not end it.
            let like = runs.indices.reversed().first { run in
                guard isOpen, run >= first, let known = runs[run].members.last(where: { $0.header != nil })?.header
                else { return false }
                return run == last ? known.isLike(header, lead: lead) : known.isSame(as: header)
            }
            if let like {
                runs[like].append(Member(entry: index, header: header), grid: grid)
            } else {
                runs.append(
                    PlanRun(
                        members: [Member(entry: index, header: header)], strength: max(1, header.strength),
                        rowCount: grid.rowCount, columnCount: grid.columnCount,
                        isNumbered: showsNumbers(grid, under: header)))
            }
            return true
        }
        if isOpen, let last, let known = runs[last].members.last(where: { $0.header != nil })?.header,
            grid.columnCount == runs[last].columnCount || widestRow(of: grid) == known.columns.count,
            goesOn(
                grid, under: known.fitted(to: grid, rows: 0..<grid.rowCount), isNumbered: runs[last].isNumbered)
        {
            runs[last].append(Member(entry: index, header: nil), grid: grid)
        }
        return isOpen
    }

    /// Whether a table without a header goes on under the one before: one of its first rows is numbered in the number
    /// column, or filled as items are, in a narrow table below a section's heading. A table of signatures has the same
    /// grid now and then, but nothing of that; one with a heading for its own numbers is another table.
    private static func goesOn(_ grid: Grid, under header: TableHeader, isNumbered: Bool) -> Bool {
        guard grid.columnCount > 1, !hasOwnHeader(grid, beside: header) else { return false }
        let number = isNumbered ? header.index(of: .number).map { header.columns[$0].gridColumn } : nil
        let isNarrow = header.columns.count < 3
        var cells = RowCells()
        var isBelowHeading = false
        for row in 0..<min(grid.rowCount, 6) {
            cells.read(row: row, of: grid)
            isBelowHeading = isBelowHeading || cells.filledCount == 1 && cells.ownCount == 1
            if let number {
                if cells.entries.contains(where: { $0.gridColumn == number && self.isNumbered($0, in: grid) }) {
                    return true
                }
            } else if 2 * cells.filledCount > header.columns.count, isNarrow ? isBelowHeading : cells.filledCount > 2 {
                return !cells.filled.contains { grid.cells[$0.index].blocks.isSignature }
            }
        }
        return false
    }

    /// How many cells the row with the most of them has; a few rows are looked at.
    private static func widestRow(of grid: Grid) -> Int {
        var cells = RowCells()
        var widest = 0
        for row in 0..<min(grid.rowCount, 6) {
            cells.read(row: row, of: grid)
            widest = max(widest, cells.entries.count)
        }
        return widest
    }

    /// Whether the first row with more than one text heads a number column otherwise than the header does.
    private static func hasOwnHeader(_ grid: Grid, beside header: TableHeader) -> Bool {
        var cells = RowCells()
        for row in 0..<min(grid.rowCount, 3) {
            cells.read(row: row, of: grid)
            guard cells.filledCount > 1, let first = cells.firstFilled else { continue }
            let title = FoldedHeading(HeadingTitle.title(of: grid.cells[first.index].blocks.paragraphs))
            return title.words.first == "№" && title.words.count < 4 && !title.words.contains { Int($0) != nil }
        }
        return false
    }

    /// Whether the number column shows a number in one of the first rows below the header; true without the column.
    private static func showsNumbers(_ grid: Grid, under header: TableHeader) -> Bool {
        guard let number = header.index(of: .number).map({ header.columns[$0].gridColumn }) else { return true }
        var cells = RowCells()
        for row in header.rows.upperBound..<max(header.rows.upperBound, min(grid.rowCount, header.rows.upperBound + 40))
        {
            cells.read(row: row, of: grid)
            // A row of column numbers is none of items.
            guard cells.filled.contains(where: { !grid.cells[$0.index].blocks.firstText.isFigure }) else { continue }
            if cells.entries.contains(where: { $0.gridColumn == number && isNumbered($0, in: grid) }) { return true }
        }
        return false
    }

    private static func isNumbered(_ entry: RowCells.Entry, in grid: Grid) -> Bool {
        if entry.label != nil { return true }
        let text = grid.cells[entry.index].blocks.firstText
        return PrintedNumber.looksLikeNumber(text) && text.unicodeScalars.contains(where: \.isDigit)
    }

    private mutating func append(_ member: Member, grid: Grid) {
        members.append(member)
        rowCount += grid.rowCount
        columnCount = grid.columnCount
    }
}
