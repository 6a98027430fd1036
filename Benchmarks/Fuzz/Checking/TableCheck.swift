/// The places of a table: each is filled once, merges are whole.
struct TableCheck {
    private var columnCount = 0
    private var rowCount = 0
    private var column = 0
    private var cellCount = 0
    private var span = 1
    private var isMergeStart = false
    private var isMergeOn = false
    private var isInCell = false
    /// WordprocessingML: where a merge of the row above may go on, and how wide it is.
    private var above: [Int: Int] = [:]
    private var current: [Int: Int] = [:]
    /// ODF: how many further rows each column is covered for.
    private var covered: [Int: Int] = [:]
    /// ODF: how many places of the row the cell before covers still.
    private var besides = 0
    /// WordprocessingML: how many columns the row leaves out behind its last cell.
    private var left = 0

    mutating func begin(_ name: MarkupName, _ reader: MarkupReader, _ faults: inout [String]) {
        switch name {
        case .gridCol: columnCount += 1
        case .tableColumn: columnCount += reader.number("table:number-columns-repeated") ?? 1
        case .tr, .row:
            rowCount += 1
            (column, cellCount, besides, left) = (0, 0, 0, 0)
            current = [:]
        case .gridBefore: column += reader.number("w:val") ?? 0
        // Said at the start of the row, it counts behind its last cell (ECMA-376-1:2016 §17.4.14).
        case .gridAfter: left = reader.number("w:val") ?? 0
        case .tc: (span, isMergeStart, isMergeOn, isInCell) = (1, false, false, true)
        case .gridSpan: span = reader.number("w:val") ?? 1
        case .vMerge: if reader.value("w:val") == nil { isMergeOn = true } else { isMergeStart = true }
        case .cell:
            cellCount += 1
            if besides > 0 || covered[column, default: 0] > 0 { faults.append("a cell where another one is") }
            besides = 0
            let columns = reader.number("table:number-columns-spanned") ?? 1
            let rows = reader.number("table:number-rows-spanned") ?? 1
            for offset in 0..<max(1, min(columns, 5000)) {
                if offset > 0, covered[column + offset, default: 0] > 0 { faults.append("merges that cross") }
                if rows > 1 { current[column + offset] = rows }
            }
            besides = columns - 1
            column += 1
        case .covered:
            cellCount += 1
            if besides > 0 {
                besides -= 1
            } else if covered[column, default: 0] == 0 {
                faults.append("a covered place that nothing covers")
            }
            column += 1
        default: break
        }
    }

    mutating func end(_ name: MarkupName, _ faults: inout [String]) {
        switch name {
        case .tcPr:
            // Inner tables have a check of their own, so that these are the cell's.
            cellCount += 1
            if isMergeOn, above[column] != span { faults.append("a merge that goes on with nothing") }
            if isMergeOn || isMergeStart { current[column] = span }
            column += span
        case .tr:
            if cellCount == 0 { faults.append("a row without cells") }
            column += left
            if column != columnCount { faults.append("\(column) places in a grid of \(columnCount)") }
            above = current
        case .row:
            if cellCount == 0 { faults.append("a row without cells") }
            if column != columnCount || besides > 0 {
                faults.append("\(column) places in a grid of \(columnCount), \(besides) to come")
            }
            for key in covered.keys { covered[key, default: 0] -= 1 }
            for (key, rows) in current { covered[key] = rows - 1 }
        default: break
        }
    }

    /// The end of the table.
    func end(_ faults: inout [String]) {
        if rowCount == 0 { faults.append("a table without rows") }
        if covered.values.contains(where: { $0 > 0 }) { faults.append("a merge beyond the last row") }
    }
}
