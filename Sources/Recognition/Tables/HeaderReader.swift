import ChanceryDocument
import ChanceryModels

/// Reads the header of a table: one or two rows, with merges.
struct HeaderReader {
    let grid: Grid
    let headerRowCount: Int
    let vocabulary: Vocabulary
    /// Whether the title of a plan stands above the table.
    var isTitled = false
    /// Whether that title is of courses or attestation: «План повышения квалификации».
    var isOfLearning = false

    /// How many rows from the top may stand above a header: the plan's title, a line of the approval, a section.
    static let deepestStart = 12

    /// How many columns a table of Word may have; what is wider was not made by hand.
    private static let widest = 63

    /// The first header of a table.
    func first() -> TableHeader? {
        var isFirst = true
        for row in 0..<min(grid.rowCount, HeaderReader.deepestStart) {
            guard let named = header(at: row) else { continue }
            var header = RoleWitness.header(named, of: grid, isTitled: isTitled, mayBeUnknown: isFirst)
            if isTitled, header.standing == .unasked, header.isOfMeetings { header.standing = .borneOut }
            isFirst = isFirst && named.columns.count < 2
            guard isPlausible(header) else { continue }
            if header.strength > 0 || isPlain(header) { return header }
        }
        return nil
    }

    /// Whether a row reads as headings and not as an event of the plan («Мероприятия ко Дню знаний», «Ответственный за
    /// ВР»).
    private func isPlausible(_ header: TableHeader) -> Bool {
        guard let first = header.columns.first(where: { !$0.title.isEmpty }), !first.title.isFigure else {
            return false
        }
        let matches = header.columns.compactMap(\.match)
        // «Мероприятие», «Ответственный» beside twelve months: two headings of the vocabulary are enough.
        if header.columns.count <= HeaderReader.widest,
            matches.count(where: { $0.score >= 100 && $0.role != .number && $0.role != .other }) > 1,
            header.columns.allSatisfy({ $0.title.utf8.count <= 160 })
        {
            return true
        }
        if isWordy(header) || header.standing == .borneOut { return true }
        guard 2 * matches.count >= header.columns.count else { return header.rows.upperBound <= headerRowCount }
        // Under the title of a plan «Время | Категория | Наименование | Место проведения» can be nothing else.
        if isTitled, matches.count == header.columns.count, matches.count(where: \.isStrong) > 1,
            header.columns.allSatisfy({ $0.title.utf8.count <= 80 })
        {
            return true
        }
        return matches.contains { $0.score >= 100 } || header.rows.lowerBound < headerRowCount
            || matches.count(where: \.isStrong) >= 3 && header.columns.allSatisfy { $0.title.utf8.count <= 160 }
    }

    /// Whether what must be done, when and by whom are all headed, however many words the headings have.
    ///
    /// Forms that acts prescribe have headings of a sentence: «Недостатки, выявленные в ходе независимой оценки …».
    private func isWordy(_ header: TableHeader) -> Bool {
        let strong = Set(header.columns.compactMap { $0.match?.isStrong == true ? $0.match?.role : nil })
        return strong.isSuperset(of: [.event, .deadline, .responsible]) && header.columns.count <= HeaderReader.widest
            && header.columns.allSatisfy { $0.title.utf8.count <= 500 }
    }

    /// Whether a header of a single event column may be believed: only where the table has no other column and its
    /// heading stands in the vocabulary, or the file itself marks the row as a header.
    private func isPlain(_ header: TableHeader) -> Bool {
        guard let event = header.index(of: .event), (header.columns[event].match?.score ?? 0) >= 80 else {
            return false
        }
        return header.columns.count == 1 || header.rows.upperBound <= headerRowCount
    }

    /// The header that begins at a row by its headings alone, whether it heads a plan or not; `nil` where the row is blank
    /// or continues one above.
    func header(at row: Int) -> TableHeader? {
        guard let rows = rows(from: row) else { return nil }
        var columns: [TableHeader.HeadedColumn] = []
        var columnOfGrid: [Int] = []
        columnOfGrid.reserveCapacity(grid.columnCount)
        var titleOfCell: [Int: String] = [:]
        // Wide tables repeat their headings («План», «Факт»); each is looked up once.
        var known: [[String]: TableHeader.HeadedColumn] = [:]
        var spans: [Int] = []
        let paths = HeadingPaths(self, in: rows)
        var lastPath: [Int] = []
        for gridColumn in 0..<grid.columnCount {
            let path = paths[gridColumn]
            if path.isEmpty || path == lastPath {
                columnOfGrid.append(max(0, columns.count - 1))
                continue
            }
            lastPath = path
            let titles = path.map { index in
                titleOfCell[index] ?? HeadingTitle.title(of: grid.cells[index].blocks.paragraphs)
            }
            for (index, title) in zip(path, titles) { titleOfCell[index] = title }
            let filled = titles.filter { !$0.isEmpty }
            if filled.isEmpty, !columns.isEmpty, isGap(at: gridColumn, below: rows) {
                columnOfGrid.append(columns.count - 1)
                continue
            }
            var headed = known[filled] ?? column(filled)
            known[filled] = headed
            headed.gridColumn = gridColumn
            if let last = filled.last, TimeWords.fill(last) || filled.count > 1 && TimeWords.number(last) {
                spans.append(columns.count)
            }
            columns.append(headed)
            columnOfGrid.append(columns.count - 1)
        }
        guard columns.contains(where: { !$0.title.isEmpty }) else { return nil }
        // «I квартал», …, «IV квартал» are ticked: a tick is no deadline, whatever stands above them.
        if spans.count > 2 || spans.count == 2 && spans.allSatisfy({ TimeWords.numberedParts(columns[$0].title) }) {
            for span in spans where columns[span].match?.role == .deadline {
                columns[span].match = Vocabulary.Match(role: .other, score: 80)
            }
        }
        preferEnds(&columns)
        preferDays(&columns)
        let listsLearners = Learners(isOfLearning: isOfLearning).take(&columns)
        var matches = columns.map(\.match)
        if let event = RoleAssignment.guessedEvent(
            roles: RoleAssignment.roles(of: matches), matches: matches, titles: columns.map(\.title),
            listsLearners: listsLearners)
        {
            columns[event].match = Vocabulary.Match(role: .event, score: RoleAssignment.guessScore)
            matches[event] = columns[event].match
        }
        return TableHeader(
            rows: rows, columns: columns, roles: RoleAssignment.roles(of: matches), columnOfGrid: columnOfGrid,
            listsLearners: listsLearners)
    }

    private func column(_ titles: [String]) -> TableHeader.HeadedColumn {
        let title = titles.joined(separator: " ")
        let folded = FoldedHeading(title)
        var match = vocabulary.match(folded)
        // Under «Исполнение» stand «Срок» and «Ответственный»: the child's word weighs more than the parent's.
        if titles.count > 1, let child = titles.last, let childMatch = vocabulary.match(FoldedHeading(child)),
            childMatch.score >= match?.score ?? 0
        {
            match = childMatch
        }
        // Of «Начало» and «Окончание» under «Сроки» the end is when a thing must be done.
        if let known = match, known.role == .deadline, known.score < 100,
            folded.words.contains(where: { $0.hasPrefix("начал") && !$0.hasPrefix("начальник") })
        {
            match?.score = known.score - 1
        }
        return TableHeader.HeadedColumn(title: title, key: folded.key, match: match, gridColumn: 0)
    }

    /// The cells that head a column of the grid, from the top, each once; blank ones only where no other heads it.
    func path(at gridColumn: Int, in rows: Range<Int>) -> [Int] {
        var path: [Int] = []
        for row in rows {
            guard let index = grid.index(seenAtRow: row, column: gridColumn), path.last != index else { continue }
            path.append(index)
        }
        let filled = path.filter { grid.cells[$0].blocks.hasText }
        return filled.isEmpty ? path : filled
    }

    /// The rows that a header which begins at a row takes.
    private func rows(from row: Int) -> Range<Int>? {
        var height = 1
        var filledCount = 0
        var hasWideCell = false
        for column in 0..<grid.columnCount {
            switch grid.place(row: row, column: column) {
            case .cell(let index):
                let cell = grid.cells[Int(index)]
                guard cell.blocks.hasText else { continue }
                filledCount += 1
                hasWideCell = hasWideCell || cell.columnSpan > 1
                height = max(height, Int(cell.rowSpan))
            case .covered(let index):
                // A row that a merge from above covers goes on with what stands above.
                if row > 0, grid.index(seenAtRow: row - 1, column: column) == Int(index) { return nil }
            case .absent: break
            }
        }
        guard filledCount > 0 else { return nil }
        height = min(height, 4, grid.rowCount - row)
        // One cell over all columns is a title or a section above the header, not its parent.
        if height == 1, hasWideCell, filledCount > 1, isSecondRow(row + 1) { height = 2 }
        return row..<(row + height)
    }

    /// Whether a row goes on with the header above it: cells stand only under wide ones of it, at least two under one,
    /// and the rest is blank (a header of two rows whose high cells were not merged).
    private func isSecondRow(_ row: Int) -> Bool {
        guard row < grid.rowCount else { return false }
        var filled: [Int: Int] = [:]
        for column in 0..<grid.columnCount {
            guard let cell = grid.cell(row: row, column: column), cell.blocks.hasText,
                let above = grid.index(seenAtRow: row - 1, column: column)
            else { continue }
            guard grid.cells[above].columnSpan > 1, cell.columnSpan < grid.cells[above].columnSpan else { return false }
            filled[above, default: 0] += 1
        }
        return filled.values.contains { $0 > 1 }
    }
}
