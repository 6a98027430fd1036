/// The grid of a table that is being filled.
struct GridState {
    /// The widths of the columns in twips; empty until the first row is known.
    private(set) var columns: [Int] = []
    /// How many columns the cells of the current row cover so far.
    private(set) var column = 0
    /// What the cells of the table say of their width and span, by column and span: the same few in all rows.
    private var cellStarts: [Int: [UInt8]] = [:]
    private let width: Int
    private let prefix: String
    /// The spans and weights of the cells of the first row.
    private var measured: [(span: Int, weight: Double)] = []

    init(width: Int, prefix: String) {
        self.width = width
        self.prefix = prefix
    }

    /// Whether the columns are known.
    var isFixed: Bool { !columns.isEmpty }

    mutating func beginRow() { column = 0 }

    /// Fixes the columns by the cells of the first row: their widths share the table's by weight, to the last twip; columns under one cell
    /// share its width equally. Without cells there is nothing to fix.
    mutating func fix() -> Bool {
        let total = measured.reduce(0) { $0 + $1.weight }
        var reached = 0
        var sum = 0.0
        for (index, cell) in measured.enumerated() {
            sum += total > 0 ? cell.weight / total : 1 / Double(measured.count)
            let end = index == measured.count - 1 ? width : Int((sum * Double(width)).rounded())
            let cellWidth = max(cell.span, end - reached)
            reached = end
            for part in 0..<cell.span {
                columns.append((part + 1) * cellWidth / cell.span - part * cellWidth / cell.span)
            }
        }
        return isFixed
    }

    /// The grid itself.
    func appendGrid(to output: inout [UInt8]) {
        output.append(contentsOf: "<\(prefix)tblGrid>".utf8)
        for column in columns { output.append(contentsOf: "<\(prefix)gridCol \(prefix)w=\"\(column)\"/>".utf8) }
        output.append(contentsOf: "</\(prefix)tblGrid>".utf8)
    }

    /// Width and span of the next cell of the row.
    mutating func appendCell(span: Int, weight: Double, to output: inout [UInt8]) {
        guard !columns.isEmpty else {
            measured.append((span, weight))
            return
        }
        let key = column &* 4096 &+ span
        if let known = cellStarts[key] {
            output.append(contentsOf: known)
        } else {
            let start = cellStart(span: span)
            cellStarts[key] = start
            output.append(contentsOf: start)
        }
        column += span
    }

    private func cellStart(span: Int) -> [UInt8] {
        let end = min(column + span, columns.count)
        let cellWidth = column < end ? columns[column..<end].reduce(0, +) : 0
        let span = span > 1 ? "<\(prefix)gridSpan \(prefix)val=\"\(span)\"/>" : ""
        return Array("<\(prefix)tcW \(prefix)w=\"\(cellWidth)\" \(prefix)type=\"dxa\"/>\(span)".utf8)
    }
}
