import ChanceryDocument

/// Reads GitHub's pipe tables.
enum MarkdownRows {
    /// More columns than Word's 63 no table has (ECMA-376-1:2016 §17.4.37, observed in Word).
    private static let mostColumns = 63

    /// The table that some lines begin with, and how many of them it takes.
    static func table(_ lines: ArraySlice<MarkdownLine>) -> (table: FormattedTable, lineCount: Int)? {
        guard let first = lines.first, lines.count > 1, first.text.contains("|"),
            let alignments = lines[lines.startIndex + 1].columnAlignments
        else { return nil }
        let headings = first.cells
        guard headings.count == alignments.count, headings.count <= mostColumns else { return nil }
        var rows = [headings.map { MarkdownRuns.runs(of: $0) }]
        var end = lines.startIndex + 2
        while end < lines.endIndex, !lines[end].isBlank, lines[end].text.contains("|") {
            var row = lines[end].cells.prefix(headings.count).map { MarkdownRuns.runs(of: $0) }
            while row.count < headings.count { row.append([]) }
            rows.append(row)
            end += 1
        }
        var headingCount = 1
        if headings.allSatisfy(\.isEmpty), rows.count > 1 {
            rows.removeFirst()
            headingCount = 0
        }
        let table = FormattedTable(
            rows: rows, headingCount: headingCount,
            alignments: alignments.map { $0 == .center ? .center : $0 == .end ? .end : .start })
        return (table, end - lines.startIndex)
    }
}
