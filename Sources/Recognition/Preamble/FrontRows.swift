import ChanceryDocument

/// The rows above a plan's header that are none of its sections, where the whole paper was set in one table: the stamp of
/// approval, the goal and the tasks. The title is told by ``PlanAssembler``.
struct FrontRows {
    /// The lines of the approval and of the mark of an appendix, which stand before any title.
    private(set) var stamps: [Line] = []
    /// The lines of stamps that have no place in a plan: who agreed, who considered it.
    private(set) var leftOut: [Line] = []
    /// The lines of the goal and the tasks.
    private(set) var purposes: [Line] = []
    /// The indices of these rows.
    private(set) var rows: Set<Int> = []

    /// No such rows.
    init() {}

    /// Reads the rows above a header.
    init(of grid: Grid, above header: TableHeader) {
        let lowest = header.rows.lowerBound
        let title = Self.title(of: grid, above: header)
        var stamp: [Int: [Paragraph]] = [:]
        var isInStamp = false
        for row in 0..<lowest {
            let cells = Self.cells(of: grid, row: row)
            guard let first = cells.first else { continue }
            let begins = cells.contains { ReviewStamp.begins($0.paragraphs[0].text) }
            let isPurpose = cells.count == 1 && Self.isPurpose(first.paragraphs[0].text)
            // The lines of a stamp may have a row each, down to the title.
            isInStamp = begins || isInStamp && !isPurpose && title.map { row < $0 } ?? false
            if isInStamp {
                for cell in cells { stamp[cell.column, default: []] += cell.paragraphs }
            } else if isPurpose {
                purposes += Self.lines(first.paragraphs, cell: -1 - row)
            } else {
                continue
            }
            rows.insert(row)
        }
        for (column, paragraphs) in stamp.sorted(by: { $0.key < $1.key }) {
            let lines = Self.lines(paragraphs, cell: -1 - lowest - column)
            if lines.contains(where: { ApprovalReader.begins($0.text) || AppendixReader.isMark($0.text) }) {
                stamps += lines
            } else {
                leftOut += lines
            }
        }
    }

    /// Whether the title of a plan stands in its table.
    static func holdTitle(of grid: Grid, above header: TableHeader) -> Bool { title(of: grid, above: header) != nil }

    /// The row of the title.
    private static func title(of grid: Grid, above header: TableHeader) -> Int? {
        (0..<header.rows.lowerBound).first { row in
            cells(of: grid, row: row).first.map { TitleWords.begin($0.paragraphs[0].text) } ?? false
        }
    }

    /// The cells of a row that show a text, each with its paragraphs that do.
    private static func cells(of grid: Grid, row: Int) -> [(column: Int, paragraphs: [Paragraph])] {
        var cells = RowCells()
        cells.read(row: row, of: grid)
        return cells.filled.map { entry in
            (entry.gridColumn, grid.cells[entry.index].blocks.paragraphs.filter { !$0.text.isBlank })
        }.filter { !$0.1.isEmpty }
    }

    /// «Цель: …», «Задачи: …»; «Задача 1. …» heads a section.
    private static func isPurpose(_ text: String) -> Bool {
        text.contains(":") && PurposeReader.begins(text) && NumberedHeading(text) == nil
    }

    private static func lines(_ paragraphs: [Paragraph], cell: Int) -> [Line] {
        paragraphs.enumerated().map { index, paragraph in
            Line(paragraph: paragraph, text: paragraph.text.trimmed, cell: cell, followsGap: index == 0, number: 0)
        }
    }
}
