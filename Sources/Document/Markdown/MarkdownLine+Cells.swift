/// Rows of pipe tables.
extension MarkdownLine {
    /// The cells of a row: parted by bars that no backslash stands before.
    package var cells: [[Unicode.Scalar]] {
        var text = trimmed
        if text.first == "|" { text = text.dropFirst() }
        var cells: [[Unicode.Scalar]] = []
        var cell: [Unicode.Scalar] = []
        var isEscaped = false
        for scalar in text {
            if scalar == "|", !isEscaped {
                cells.append(Self.trimmed(cell))
                cell = []
            } else {
                if scalar == "|" { cell.removeLast() }
                cell.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        let last = Self.trimmed(cell)
        if !last.isEmpty || text.last != "|" || cells.isEmpty { cells.append(last) }
        return cells
    }

    private static func trimmed(_ cell: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var cell = cell[...].drop { $0 == " " || $0 == "\t" }
        while cell.last == " " || cell.last == "\t" { cell.removeLast() }
        return Array(cell)
    }

    /// How the columns lie, where this is the row of dashes of a table: `| --- | :-: | --: |`.
    package var columnAlignments: [Alignment]? {
        guard indent < 4, text.contains("-"), text.allSatisfy({ "|-: \t".unicodeScalars.contains($0) }) else {
            return nil
        }
        var alignments: [Alignment] = []
        for cell in cells {
            let dashes = cell.count { $0 == "-" }
            let colons = cell.count { $0 == ":" }
            guard dashes > 0, dashes + colons == cell.count, colons <= 2 else { return nil }
            let isEnd = cell.last == ":"
            alignments.append(isEnd ? (cell.first == ":" && cell.count > 1 ? .center : .end) : .start)
        }
        return alignments.isEmpty ? nil : alignments
    }
}
