import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Tables, rows and cells (ODF 1.3 part 3 §9.1).
///
/// While a cell is read its blocks gather where the blocks of the text do; what stood there before waits in the builder.
extension PartReader {
    mutating func changeTable(_ change: (inout TableBuilder) -> Void) {
        guard !tables.isEmpty else { return }
        change(&tables[tables.count - 1])
    }

    mutating func beginTable(_ attributes: borrowing XMLAttributeList) {
        use(masterPage: attributes.text(ODF.tableStyleName.rawValue).flatMap { styles.masterPage(ofTable: $0) })
        if tables.isEmpty, suspended.isEmpty { tableNumber += 1 }
        var builder = TableBuilder()
        builder.isSubTable = attributes.isTrue(.isSubTable)
        builder.isDeleted = !openDeletions.isEmpty
        if builder.isDeleted {
            // The text before goes on behind the table, if the table goes.
            builder.carriedBefore = carried
            carried = nil
        } else {
            endCarried()
        }
        tables.append(builder)
    }

    mutating func endTable() throws(Diagnostic) {
        guard let builder = tables.popLast() else { return }
        endCarried()
        if builder.isDeleted {
            carried = builder.carriedBefore
            if !openDeletions.isEmpty { return }
            endCarried()
        }
        let table = try builder.table(limits: limits, at: Place(.table(max(1, tableNumber))))
        if table.grid.rowCount == 0 { return }
        if builder.isSubTable, !tables.isEmpty, tables[tables.count - 1].divideCell(by: table) { return }
        append(.table(Table(grid: table.grid, headerRowCount: table.headerRowCount)))
    }

    mutating func addColumns(_ attributes: borrowing XMLAttributeList) {
        let count = max(1, attributes.integer(ODF.numberColumnsRepeated.rawValue) ?? 1)
        let width = attributes.text(ODF.tableStyleName.rawValue).flatMap { styles.width(ofColumn: $0) } ?? 0
        changeTable { $0.addColumns(count, width: width) }
    }

    mutating func beginRow(_ attributes: borrowing XMLAttributeList) {
        let count = attributes.integer(ODF.numberRowsRepeated.rawValue) ?? 1
        changeTable { $0.beginRow(repeatCount: count) }
    }

    mutating func endRow() {
        var (budget, wasCut) = (repeatBudget, false)
        changeTable { wasCut = $0.endRow(repeatBudget: &budget) }
        repeatBudget = budget
        if wasCut { note(.repeats) }
    }

    mutating func beginCell(isCovered: Bool, _ attributes: borrowing XMLAttributeList) {
        guard !tables.isEmpty else { return }
        let cell = RawCell(
            columnSpan: max(1, attributes.integer(ODF.numberColumnsSpanned.rawValue) ?? 1),
            rowSpan: max(1, attributes.integer(ODF.numberRowsSpanned.rawValue) ?? 1),
            repeatCount: max(1, attributes.integer(ODF.numberColumnsRepeated.rawValue) ?? 1), isCovered: isCovered)
        let blocks = exchangeBlocks([])
        let lists = lists
        self.lists = []
        changeTable { $0.beginCell(cell, blocks: blocks, lists: lists) }
    }

    mutating func endCell() {
        guard !tables.isEmpty else { return }
        endCarried()
        let index = tables.count - 1
        let isCovered = tables[index].isCellCovered
        let inner = exchangeBlocks([])
        let outer = tables[index].endCell(cells.shared(inner))
        _ = exchangeBlocks(outer.blocks)
        lists = outer.lists
        // What stands in a covered cell nobody sees.
        if isCovered, inner.contains(where: \.holdsText) { changeStory { $0.hiddenCount += 1 } }
    }
}
