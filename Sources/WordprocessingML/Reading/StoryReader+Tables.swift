import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Tables, rows and cells.
///
/// While a cell is read its blocks gather in `blocks`; what stood there before waits in the cell of the builder.
extension StoryReader {
    mutating func beginTable() {
        endLooseParagraph()
        flushCarried()
        if tables.isEmpty, suspended.isEmpty { tableNumber += 1 }
        tables.append(TableBuilder(limits: limits))
    }

    mutating func endTable() throws(Diagnostic) {
        endLooseParagraph()
        guard let builder = tables.popLast() else { return }
        let place = storyPlace.appending(.table(max(1, tableNumber)))
        let (table, coveredTextCount) = try builder.table(at: place)
        if coveredTextCount > 0 { findings.add(.notCarriedOver(.coveredText), count: coveredTextCount, at: place) }
        if table.grid.rowCount > 0 { blocks.append(.table(table)) }
    }

    mutating func beginCell() {
        guard !tables.isEmpty else { return }
        // What stands in a deleted row is not there, nor does it count.
        if tables[tables.count - 1].row.isDeleted { return skip() }
        endLooseParagraph()
        tables[tables.count - 1].beginCell()
        // The blocks around the table wait; a swap copies nothing.
        swap(&blocks, &tables[tables.count - 1].outerBlocks)
        blocks = []
    }

    mutating func endCell() {
        guard !tables.isEmpty else { return }
        endLooseParagraph()
        let index = tables.count - 1
        tables[index].cell.isMoved = tables[index].movedBlockCount == blocks.count
        flushCarried()
        tables[index].cell.blocks = cells.shared(blocks)
        blocks = []
        swap(&blocks, &tables[index].outerBlocks)
        if let counter = tables[index].counterBeforeCell.take() { self.counter = counter }
        tables[index].endCell()
    }

    mutating func startTableProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .tblStyle:
            guard !tables.isEmpty, let style = attributes.text(W.val.rawValue).flatMap(styles.style) else { return }
            tables[tables.count - 1].isStyleBold = style.isBold ?? false
            tables[tables.count - 1].isStyleHidden = style.isHidden ?? false
            tables[tables.count - 1].styleNumID = style.numID
            tables[tables.count - 1].styleListLevel = style.listLevel
        case .tblPrChange, .tblPrExChange, .annotation:
            noteChange()
            skip()
        default: startAlternative(name, attributes)
        }
    }

    mutating func startRowProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard !tables.isEmpty else { return startAlternative(name, attributes) }
        let index = tables.count - 1
        switch name {
        case .gridBefore: tables[index].row.gridBefore = attributes.integer(W.val.rawValue) ?? 0
        case .gridAfter: tables[index].row.gridAfter = attributes.integer(W.val.rawValue) ?? 0
        case .tblHeader: tables[index].row.isHeader = attributes.onOff(W.val.rawValue) ?? true
        case .hidden: tables[index].row.isHidden = attributes.onOff(W.val.rawValue) ?? true
        case .del:
            tables[index].row.isDeleted = true
            noteChange()
        case .annotation:
            if isDeletion(attributes) { tables[index].row.isDeleted = true }
            noteChange()
        case .ins: noteChange()
        case .trPrChange:
            noteChange()
            skip()
        default: startAlternative(name, attributes)
        }
    }

    mutating func startCellProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard !tables.isEmpty else { return startAlternative(name, attributes) }
        let index = tables.count - 1
        switch name {
        case .gridSpan: tables[index].cell.span = attributes.integer(W.val.rawValue) ?? 1
        case .vMerge: tables[index].cell.vertical = attributes.has(W.val.rawValue, "restart") ? .restart : .continue
        case .hMerge: tables[index].cell.horizontal = attributes.has(W.val.rawValue, "restart") ? .restart : .continue
        case .cellDel:
            tables[index].cell.isDeleted = true
            tables[index].counterBeforeCell = counter
            noteChange()
        case .cellMerge:
            // The merge that the tracked change makes (`ST_AnnotationVMerge`, ECMA-376-1:2016 §17.18.1).
            if attributes.has(W.vMerge.rawValue, "cont") { tables[index].cell.vertical = .continue }
            if attributes.has(W.vMerge.rawValue, "rest") { tables[index].cell.vertical = .restart }
            noteChange()
        case .cellIns: noteChange()
        case .tcPrChange, .annotation:
            noteChange()
            skip()
        default: startAlternative(name, attributes)
        }
    }
}
