import ChanceryDocument

/// Reads GitHub's pipe tables.
enum MarkdownRows {
    /// More columns than Word's 63 no table has (ECMA-376-1:2016 §17.4.37, observed in Word).
    private static let mostColumns = 63

    /// The table that some lines begin with, and how many of them it takes.
    static func table(_ lines: ArraySlice<MarkdownLine>) -> (table: FormattedTable, lineCount: Int)? {
        guard let first = lines.first, lines.count > 1, first.text.contains("|"),
            let alignments = alignments(lines[lines.startIndex + 1])
        else { return nil }
        let headings = cells(first)
        guard headings.count == alignments.count, headings.count <= mostColumns else { return nil }
        var rows = [headings.map { MarkdownRuns.runs(of: $0) }]
        var end = lines.startIndex + 2
        while end < lines.endIndex, !lines[end].isBlank, lines[end].text.contains("|") {
            var row = cells(lines[end]).prefix(headings.count).map { MarkdownRuns.runs(of: $0) }
            while row.count < headings.count { row.append([]) }
            rows.append(row)
            end += 1
        }
        var headingCount = 1
        if headings.allSatisfy(\.isEmpty), rows.count > 1 {
            rows.removeFirst()
            headingCount = 0
        }
        return (FormattedTable(rows: rows, headingCount: headingCount, alignments: alignments), end - lines.startIndex)
    }

    /// Parted by bars that no backslash stands before.
    private static func cells(_ line: MarkdownLine) -> [[Unicode.Scalar]] {
        var text = line.trimmed
        if text.first == "|" { text = text.dropFirst() }
        var cells: [[Unicode.Scalar]] = []
        var cell: [Unicode.Scalar] = []
        var isEscaped = false
        for scalar in text {
            if scalar == "|", !isEscaped {
                cells.append(trimmed(cell))
                cell = []
            } else {
                if scalar == "|" { cell.removeLast() }
                cell.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        let last = trimmed(cell)
        if !last.isEmpty || text.last != "|" || cells.isEmpty { cells.append(last) }
        return cells
    }

    private static func trimmed(_ cell: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var cell = cell[...].drop { $0 == " " || $0 == "\t" }
        while cell.last == " " || cell.last == "\t" { cell.removeLast() }
        return Array(cell)
    }

    private static func alignments(_ line: MarkdownLine) -> [FormattedTable.Alignment]? {
        guard line.indent < 4, line.text.contains("-"),
            line.text.allSatisfy({ "|-: \t".unicodeScalars.contains($0) })
        else { return nil }
        var result: [FormattedTable.Alignment] = []
        for cell in cells(line) {
            let dashes = cell.count { $0 == "-" }
            guard dashes > 0, cell.count - dashes <= 2 else { return nil }
            result.append(cell.last == ":" ? (cell.first == ":" ? .center : .end) : .start)
        }
        return result.isEmpty ? nil : result
    }
}
