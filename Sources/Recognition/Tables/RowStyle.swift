import ChanceryDocument
import ChanceryModels

/// How the events of a table's ordinary rows are set, so that a heading may be told from them.
struct RowStyle {
    /// Whether most events are bold: then a bold cell is no heading for it.
    var isBoldOrdinary = false
    /// Whether most events are centred.
    var isCentredOrdinary = false
    /// Whether most events are typed in capitals.
    var isUppercaseOrdinary = false

    /// Looks at the first rows of a table that are filled well enough to be items.
    init(of grid: Grid, rows: Range<Int>, header: TableHeader) {
        guard let event = header.index(of: .event) else { return }
        let column = header.columns[event].gridColumn
        let enough = header.columns.count > 3 ? 3 : min(2, header.columns.count)
        var cells = RowCells()
        var count = 0
        var bold = 0
        var centred = 0
        var uppercase = 0
        for row in rows.prefix(400) where count < 100 {
            cells.read(row: row, of: grid)
            guard cells.filledCount >= enough, let cell = grid.cell(row: row, column: column), cell.blocks.hasText
            else { continue }
            count += 1
            if cell.blocks.isBold { bold += 1 }
            if cell.blocks.isCentred { centred += 1 }
            if cell.blocks.isUppercase { uppercase += 1 }
        }
        isBoldOrdinary = 2 * bold > count
        isCentredOrdinary = 2 * centred > count
        isUppercaseOrdinary = 2 * uppercase > count
    }
}

extension [Block] {
    /// Whether all paragraphs that show a text are bold.
    var isBold: Bool { visible { $0.isBold } }

    /// Whether all paragraphs that show a text are centred.
    var isCentred: Bool { visible { $0.alignment == .center } }

    /// Whether all text is in capitals, and some word is longer than an abbreviation.
    var isUppercase: Bool {
        var run = 0
        var longest = 0
        for paragraph in paragraphs {
            for scalar in paragraph.text.unicodeScalars {
                if scalar.isLowercaseLetter { return false }
                run = scalar.isLetter ? run + 1 : 0
                longest = Swift.max(longest, run)
            }
            run = 0
        }
        return longest > 5
    }

    /// The outline level of the first paragraph that shows a text and has one.
    var outlineLevel: UInt8? {
        for case .paragraph(let paragraph) in self {
            if let level = paragraph.outlineLevel, !paragraph.text.isBlank { return level }
        }
        return nil
    }

    private func visible(_ holds: (Paragraph) -> Bool) -> Bool {
        for block in self {
            guard case .paragraph(let paragraph) = block else { return false }
            if !paragraph.text.isBlank, !holds(paragraph) { return false }
        }
        return true
    }
}
