import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Tables, rows and cells.
///
/// While a cell is read its blocks gather in `blocks`; what stood there before waits in the cell of the builder.
extension StoryReader {
    mutating func beginTable() {
        flushCarried()
        if tables.isEmpty, suspended.isEmpty { tableNumber += 1 }
        tables.append(TableBuilder())
    }

    mutating func endTable() throws(Diagnostic) {
        guard let builder = tables.popLast() else { return }
        let table = try builder.table(limits: limits, at: storyPlace.appending(.table(max(1, tableNumber))))
        if table.grid.rowCount > 0 { blocks.append(.table(table)) }
    }

    mutating func beginCell() {
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].beginCell()
        // The blocks around the table wait; a swap copies nothing.
        swap(&blocks, &tables[tables.count - 1].outerBlocks)
        blocks = []
    }

    mutating func endCell() {
        guard !tables.isEmpty else { return }
        flushCarried()
        let index = tables.count - 1
        tables[index].cell.blocks = blocks
        blocks = []
        swap(&blocks, &tables[index].outerBlocks)
        tables[index].endCell()
    }

    mutating func startRowProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard !tables.isEmpty else { return }
        let index = tables.count - 1
        switch name {
        case .gridBefore: tables[index].row.gridBefore = attributes.integer(W.val.rawValue) ?? 0
        case .gridAfter: tables[index].row.gridAfter = attributes.integer(W.val.rawValue) ?? 0
        case .tblHeader: tables[index].row.isHeader = attributes.onOff(W.val.rawValue) ?? true
        case .del:
            tables[index].row.isDeleted = true
            changeCount += 1
        case .trPrChange: skipDepth = 1
        default: break
        }
    }

    mutating func startCellProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard !tables.isEmpty else { return }
        let index = tables.count - 1
        switch name {
        case .gridSpan: tables[index].cell.span = attributes.integer(W.val.rawValue) ?? 1
        case .vMerge: tables[index].cell.vertical = attributes.has(W.val.rawValue, "restart") ? .restart : .continue
        case .hMerge: tables[index].cell.horizontal = attributes.has(W.val.rawValue, "restart") ? .restart : .continue
        case .cellDel:
            tables[index].cell.isDeleted = true
            changeCount += 1
        case .tcPrChange: skipDepth = 1
        default: break
        }
    }
}
