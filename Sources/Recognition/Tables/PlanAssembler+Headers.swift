import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

extension PlanAssembler {
    /// The header that begins at a row of the table's body: the one in force repeated, or another one.
    ///
    /// - Parameter isFresh: Whether the row is the first behind a section's heading or of the table.
    func headerAhead(at row: Int, isFresh: Bool) -> TableHeader? {
        guard let header, let first = cells.firstFilled, cells.filledCount > 1 || header.columns.count == 1 || isFresh
        else { return nil }
        let blocks = grid.cells[first.index].blocks
        let text = blocks.firstText
        // Most rows leave here: their first cell is a figure or a long text.
        guard text.utf8.count <= 160, !text.isFigure else { return nil }
        let folded = FoldedHeading(HeadingTitle.title(of: blocks.paragraphs))
        let known =
            header.columns.indices.contains(first.column) ? header.columns[first.column].key : ""
        let mayRepeat = !folded.key.isEmpty && known.hasPrefix(folded.key)
        let mayBegin = isFresh || folded.words.first == "№" || blocks.isBold
        guard mayRepeat || mayBegin && vocabulary.match(folded) != nil else { return nil }
        // A heading in a section's own style is never a header, nor is one across several columns («Мероприятия»).
        guard cells.filledCount > 1 || blocks.outlineLevel == nil && (first.span == 1 || header.columns.count == 1)
        else { return nil }
        let reader = HeaderReader(grid: grid, headerRowCount: 0, vocabulary: vocabulary)
        guard var found = reader.header(at: row) else { return nil }
        if found.isSame(as: header) {
            found.takeRoles(of: header)
            return found
        }
        guard mayBegin, isAnother(found, isFresh: isFresh) else { return nil }
        return RoleWitness.header(found, of: grid, isTitled: true, mayBeUnknown: false)
    }

    /// Whether a row in the body of a table is surely a header: items may begin with the words of headings, too.
    private func isAnother(_ found: TableHeader, isFresh: Bool) -> Bool {
        guard found.columns.allSatisfy({ !$0.title.isFigure && $0.title.utf8.count <= 200 }) else { return false }
        let isBold = cells.filled.allSatisfy { grid.cells[$0.index].blocks.isBold }
        let exact = found.columns.count { ($0.match?.score ?? 0) >= 100 }
        if exact >= 2 { return 2 * exact >= found.columns.count || isBold }
        return exact == 1 && isBold && isFresh && cells.filledCount == cells.ownCount
    }

    /// Puts a header in force.
    mutating func use(_ found: TableHeader) {
        openBareHeading()
        var found = found
        headNumbers(&found)
        let isSame =
            header.map {
                $0.modelColumns.map(\.role) == found.modelColumns.map(\.role) && $0.isSame(as: found)
            } ?? false
        let isFirst = header == nil
        header = found.fitted(to: grid, rows: min(found.rows.upperBound, grid.rowCount)..<grid.rowCount)
        layout = ItemLayout(found)
        if isSame { return }
        report(found)
        let place = place(ofRow: found.rows.lowerBound)
        if isFirst || !stack.hasItems && columns.isEmpty {
            columns = found.modelColumns
            return
        }
        diagnostics.append(.columnsChanged(at: place))
        if stack.isTopBlank {
            stack.setColumns(found.modelColumns)
            pendingColumns = nil
        } else {
            pendingColumns = found.modelColumns
        }
    }

    /// A first column without a heading holds the numbers, if most cells below it do.
    private func headNumbers(_ found: inout TableHeader) {
        guard found.index(of: .number) == nil, let first = found.columns.first, found.columns.count > 2,
            first.match == nil, first.title.isEmpty
        else { return }
        var count = 0
        var numbers = 0
        for row in found.rows.upperBound..<min(found.rows.upperBound + 40, grid.rowCount) {
            guard let cell = grid.cell(row: row, column: first.gridColumn), cell.columnSpan < grid.columnCount else {
                continue
            }
            let text = cell.blocks.firstText
            let label = cell.blocks.paragraphs.lazy.filter { !$0.isLabelBullet }.compactMap(\.label).first
            guard !text.isEmpty || label != nil else { continue }
            count += 1
            if text.isEmpty || text.isFigure { numbers += 1 }
        }
        if numbers > 0, 2 * numbers > count { found.roles[0] = .number }
    }

    /// Says which headings are not known.
    private mutating func report(_ found: TableHeader) {
        let row = place(ofRow: found.rows.lowerBound)
        let others = zip(found.columns, found.roles).filter { $0.match?.role == .other && $1 == .other }
            .map(\.0.title).filter { !$0.isEmpty }
        if !others.isEmpty { diagnostics.append(.otherColumns(others, at: row)) }
        for (column, role) in zip(found.columns, found.roles) {
            let place = row.appending(.column(column.title))
            guard let match = column.match else {
                if !column.title.isEmpty { diagnostics.append(.unknownColumn(column.title, at: place)) }
                continue
            }
            if role == .other, match.role != .other, match.isStrong {
                diagnostics.append(.repeatedRole(match.role, title: column.title, at: place))
            } else if role == .event, match.score == RoleAssignment.guessScore {
                diagnostics.append(.guessedEvent(column.title, at: place))
            } else if match.score == RoleAssignment.contentsScore {
                diagnostics.append(.roleOfCells(role, title: column.title, at: place))
            }
        }
    }
}
