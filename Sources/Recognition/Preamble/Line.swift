import ChanceryDocument

/// A paragraph before the plan's table.
struct Line {
    var paragraph: Paragraph
    /// Its text without blanks at the ends.
    var text: String
    /// Which cell it stands in, counted through; `nil` outside of tables.
    var cell: Int?
    /// Whether blank paragraphs, a table's edge or nothing stand before it.
    var followsGap: Bool
    /// Its number among the paragraphs of the story; 0 in a table.
    var number: Int
    /// Whether it belongs to a table that is not the plan's: it stands in one of several cells, or is the last line above.
    var isOfTable = false

    /// Whether it is set as a heading.
    var isHeadingLike: Bool {
        paragraph.isBold || paragraph.alignment == .center || paragraph.outlineLevel != nil || isTitleStyled
    }

    /// Whether it is a line of a table of contents: a heading, dots or a tab, the number of a page.
    var isOfContents: Bool {
        if let style = paragraph.style?.lowercased(),
            style.hasPrefix("toc") || style.hasPrefix("contents ")
                || style.hasPrefix("оглавление")
        {
            return true
        }
        let scalars = text.unicodeScalars
        var rest = scalars[...]
        while let last = rest.last, last.isDigit { rest.removeLast() }
        let figures = scalars.count - rest.count
        guard (1...3).contains(figures), let last = rest.last else { return false }
        if last == "\t" { return rest.contains(where: \.isLetter) }
        while let last = rest.last, last.isBlank { rest.removeLast() }
        return rest.suffix(3).allSatisfy { $0 == "." || $0 == "…" } && rest.count > 3
            && (rest.last == "…" || rest.suffix(3).count == 3)
    }

    /// Whether its paragraph style is the one for titles.
    var isTitleStyled: Bool {
        guard let style = paragraph.style?.lowercased() else { return false }
        return ["title", "название", "заголовок", "титул"].contains(style)
    }

    /// The lines of the blocks before a table; text boxes, which float over the text, come first.
    static func lines(of entries: some Sequence<Story.Entry>) -> [Line] {
        var lines: [Line] = []
        var boxes: [Line] = []
        var cellCount = 0
        var followsGap = true
        for entry in entries {
            switch entry.block {
            case .paragraph(let paragraph):
                let text = paragraph.text.trimmed
                if text.isEmpty {
                    followsGap = true
                    continue
                }
                let line = Line(
                    paragraph: paragraph, text: text, cell: nil, followsGap: followsGap, number: entry.number)
                if paragraph.isInTextBox {
                    boxes.append(line)
                } else {
                    lines.append(line)
                    followsGap = false
                }
            case .table(let table):
                if let last = lines.indices.last, lines[last].cell == nil { lines[last].isOfTable = true }
                let isGrid = table.grid.rowCount > 1 && table.grid.columnCount > 1
                for entry in cells(of: table.grid) {
                    cellCount += entry.goesOn ? 0 : 1
                    followsGap = followsGap || !entry.goesOn
                    for paragraph in entry.cell.blocks.paragraphs {
                        let text = paragraph.text.trimmed
                        if !text.isEmpty {
                            lines.append(
                                Line(
                                    paragraph: paragraph, text: text, cell: cellCount, followsGap: followsGap,
                                    number: 0,
                                    isOfTable: isGrid))
                        }
                        followsGap = text.isEmpty
                    }
                }
                followsGap = true
            }
        }
        return withStampsParted(boxes + lines)
    }

    /// The cells of a table in the order of reading, and whether each goes on with the one before.
    ///
    /// A stamp is now and then set with each of its lines in a row of its own, beside another stamp: «СОГЛАСОВАНО |
    /// УТВЕРЖДАЮ» above «Председатель | Директор». Such a table is read column by column.
    private static func cells(of grid: Grid) -> [(cell: Cell, goesOn: Bool)] {
        guard (2...20).contains(grid.rowCount), (1...6).contains(grid.columnCount), holdsStampHead(grid) else {
            return grid.cells.map { ($0, false) }
        }
        var ordered: [(cell: Cell, goesOn: Bool)] = []
        var wide: [(cell: Cell, goesOn: Bool)] = []
        for column in 0..<grid.columnCount {
            var isFirst = true
            for row in 0..<grid.rowCount {
                guard let cell = grid.cell(row: row, column: column) else { continue }
                if cell.columnSpan > 1 {
                    wide.append((cell, false))
                } else {
                    ordered.append((cell, !isFirst))
                    isFirst = false
                }
            }
        }
        return ordered + wide
    }

    /// Whether a cell with another one below it shows nothing but the first line of a stamp.
    private static func holdsStampHead(_ grid: Grid) -> Bool {
        (0..<(grid.rowCount - 1)).contains { row in
            (0..<grid.columnCount).contains { column in
                guard let cell = grid.cell(row: row, column: column), grid.cell(row: row + 1, column: column) != nil
                else { return false }
                let lines = cell.blocks.paragraphs.filter { !$0.text.isBlank }
                return lines.count == 1 && lines[0].text.utf8.count < 60
                    && (ApprovalReader.begins(lines[0].text) || AppendixReader.isMark(lines[0].text))
            }
        }
    }
}
