/// A pipe table: a row of headings, a row of dashes, rows of cells.
struct MarkdownTable {
    let table: Table
    /// How many lines it takes.
    let lineCount: Int

    /// Reads the table that begins with some lines; `nil` where none does.
    init?(_ lines: ArraySlice<MarkdownLine>) {
        guard let first = lines.first, lines.count > 1, first.text.contains("|"),
            let alignments = lines[lines.startIndex + 1].columnAlignments
        else { return nil }
        let headings = first.cells
        guard headings.count == alignments.count, headings.count <= 1_024 else { return nil }
        var rows = [headings]
        var end = lines.startIndex + 2
        // Rows without end under a thousand headings are an attack, not a table; what is too much stays text.
        let most = 4_000_000 / (4 * headings.count + 20)
        while end < lines.endIndex, rows.count < most, !lines[end].isBlank, lines[end].heading == nil,
            lines[end].fence == nil,
            lines[end].text.contains("|") || MarkdownMarker(lines[end]) == nil && lines[end].text.first != ">"
        {
            rows.append(lines[end].cells)
            end += 1
        }
        lineCount = end - lines.startIndex
        var headerRowCount = 1
        if headings.allSatisfy(\.isEmpty) {
            rows.removeFirst()
            headerRowCount = 0
        }
        table = Table(
            grid: MarkdownTable.grid(rows, alignments), headerRowCount: headerRowCount)
    }

    private static func grid(_ rows: [[[Unicode.Scalar]]], _ alignments: [Alignment]) -> Grid {
        // A row may be longer than the headings: its cells are kept. A hostile one does not widen all others.
        let widest = rows.map(\.count).max() ?? 0
        let width = widest > 4 * alignments.count + 20 ? alignments.count : widest
        var cells: [Cell] = []
        var places: [GridPlace] = []
        for row in rows {
            for column in 0..<width {
                guard column < row.count else {
                    places.append(.absent)
                    continue
                }
                let inline = MarkdownInline(row[column])
                let alignment = column < alignments.count ? alignments[column] : .start
                places.append(.cell(Int32(truncatingIfNeeded: cells.count)))
                cells.append(
                    Cell([.paragraph(Paragraph(inline.text, alignment: alignment, isBold: inline.isBold))]))
            }
        }
        return Grid(cells: cells, places: places, rowCount: rows.count, columnCount: width)
    }
}
