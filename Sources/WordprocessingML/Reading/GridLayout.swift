import ChanceryDocument

/// Places rows on a grid, one after the other.
struct GridLayout {
    private let rowCount: Int
    private let columnCount: Int
    private var cells: [Cell] = []
    /// Where each cell begins, in step with the cells.
    private var origins: [Origin] = []
    private var places: [GridPlace]
    /// How many cells hold text that a merge covers.
    private(set) var coveredTextCount = 0

    /// The row in which a cell begins, and whether it begins a vertical merge.
    private struct Origin {
        let row: Int32
        let isMerge: Bool
    }

    /// - Parameter cellCount: How many cells are to be placed at most.
    init(rowCount: Int, columnCount: Int, cellCount: Int) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        places = [GridPlace](repeating: .absent, count: rowCount * columnCount)
        cells.reserveCapacity(cellCount)
        origins.reserveCapacity(cellCount)
    }

    /// The finished grid.
    var grid: Grid { Grid(cells: cells, places: places, rowCount: rowCount, columnCount: columnCount) }

    /// Places the cells of a row; what stands in them is taken over.
    ///
    /// - Parameters:
    ///   - range: Which of the cells are the row's.
    ///   - firstColumn: Where the first of them begins.
    mutating func place(
        _ raws: inout [TableBuilder.RawCell], _ range: Range<Int>, from firstColumn: Int, inRow rowIndex: Int
    ) {
        var column = firstColumn
        var mergedInto: Int32?
        for position in range {
            let end = min(column + Int(raws[position].span), columnCount)
            guard column < end else { break }
            let raw = raws[position]
            raws[position].blocks = []
            if raw.horizontal == .continue, let index = mergedInto {
                // The old way to merge cells of a row (`w:hMerge`), from Word 97 and its converters.
                cells[Int(index)].columnSpan += Int32(end - column)
                if raw.blocks.contains(where: \.holdsText) { coveredTextCount += 1 }
                cover(rowIndex, column..<end, by: index)
            } else if raw.vertical == .continue, let index = cellAbove(rowIndex, column),
                origins[Int(index)].isMerge || !raw.blocks.contains(where: \.holdsText)
            {
                cells[Int(index)].rowSpan = Int32(clamping: rowIndex) - origins[Int(index)].row + 1
                if raw.blocks.contains(where: \.holdsText) { coveredTextCount += 1 }
                cover(rowIndex, column..<end, by: index)
                mergedInto = raw.horizontal == .restart ? index : nil
            } else {
                // A continuation of nothing is a cell of its own (§17.4.84): one with nothing above it, and one with text under a cell
                // that began no merge. Without text it is merged all the same: some programs write no beginning.
                let index = Int32(cells.count)
                cells.append(Cell(raw.blocks, rowSpan: 1, columnSpan: end - column))
                origins.append(Origin(row: Int32(clamping: rowIndex), isMerge: raw.vertical != .none))
                cover(rowIndex, column..<end, by: index)
                places[rowIndex * columnCount + column] = .cell(index)
                mergedInto = raw.horizontal == .restart ? index : nil
            }
            column = end
        }
    }

    private mutating func cover(_ row: Int, _ columns: Range<Int>, by index: Int32) {
        for column in columns { places[row * columnCount + column] = .covered(by: index) }
    }

    /// The cell that stands over a continuation: it begins at the same column.
    private func cellAbove(_ row: Int, _ column: Int) -> Int32? {
        guard row > 0 else { return nil }
        let index: Int32
        switch places[(row - 1) * columnCount + column] {
        case .cell(let found): index = found
        case .covered(by: let found): index = found
        case .absent: return nil
        }
        // Inside a wider merged cell is not under it.
        if column > 0, places[(row - 1) * columnCount + column] == .covered(by: index) {
            switch places[(row - 1) * columnCount + column - 1] {
            case .cell(index), .covered(by: index): return nil
            default: break
            }
        }
        return index
    }
}
