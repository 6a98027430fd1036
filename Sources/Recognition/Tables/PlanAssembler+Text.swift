import ChanceryDiagnostics
import ChanceryDocument

extension PlanAssembler {
    /// Opens the sections that headings outside of the tables begin.
    mutating func openHeadings(_ lines: [Line]) {
        var numbers = lines.map(\.number)[...]
        for paragraphs in HeadingLines.grouped(lines) {
            let number = numbers.first ?? 0
            numbers = numbers.dropFirst(paragraphs.count)
            open(
                SectionHeading(paragraphs, source: .paragraph), from: PlanOrigin(table: 0, row: number),
                at: Place(.paragraph(number)))
        }
    }

    /// Says that a line has no place in the plan.
    mutating func leaveOut(_ line: Line) {
        diagnostics.append(.textLeftOut(line.text, at: line.number > 0 ? Place(.paragraph(line.number)) : .whole))
    }

    /// Says that a stretch of lines behind the plan has no place in it, in one note.
    mutating func leaveOut(_ lines: [Line]) {
        guard let first = lines.first else { return }
        diagnostics.append(
            .textLeftOut(
                first.text, count: lines.count, at: first.number > 0 ? Place(.paragraph(first.number)) : .whole))
    }

    /// Says that a table between those of the plan has no place in it.
    mutating func leaveOutTable(_ entry: Story.Entry) {
        guard case .table(let table) = entry.block else { return }
        diagnostics.append(.tableLeftOut(headings: table.firstRowTexts, at: entry.place))
    }
}

extension Table {
    /// The texts of the first row that shows any, for messages.
    var firstRowTexts: [String] {
        for row in 0..<min(grid.rowCount, 20) {
            let texts = (0..<min(grid.columnCount, 64)).compactMap { grid.cell(row: row, column: $0) }
                .map { HeadingTitle.title(of: $0.blocks.paragraphs) }.filter { !$0.isEmpty }
            if !texts.isEmpty { return Array(texts.prefix(8)) }
        }
        return []
    }
}

extension Story {
    /// The tables with the texts of their first rows.
    var headings: [(number: Int, headings: [String])] {
        entries.compactMap { entry in
            guard case .table(let table) = entry.block else { return nil }
            return (entry.number, table.firstRowTexts)
        }
    }
}
