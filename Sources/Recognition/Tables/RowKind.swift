import ChanceryDocument
import ChanceryModels

/// What a row of a plan's table is.
enum RowKind {
    case item
    /// A section's heading in a cell of the grid; beside it may stand its number.
    case section(cell: Int, source: SectionHeading.Source, number: String?)
    /// A repeated header, a row of column numbers, a remark or the continuation of merges: nothing is lost with it.
    case skipped
    case blank
    /// A remark under the table («Примечание: …»).
    case remark(cell: Int)
}

/// Tells the kinds of rows under one header.
struct RowClassifier {
    let grid: Grid
    let header: TableHeader
    let style: RowStyle

    /// The kind of a row whose cells were read.
    func kind(of cells: RowCells, row: Int) -> RowKind {
        guard let first = cells.firstFilled else { return kindWithoutText(of: cells) }
        if cells.filledCount == 1 {
            if isAcross(first, cells) { return across(first) }
            if let heading = singleCell(first, cells, row: row) { return heading }
        } else {
            if cells.filledCount == 2, let heading = numbered(first, cells, row: row) { return heading }
            if isColumnNumbers(cells) || isColumnLetters(cells) { return .skipped }
            if row + RowClassifier.closingRows >= grid.rowCount, let line = signature(cells) {
                return .remark(cell: line)
            }
        }
        return .item
    }

    /// How many rows at the end of a table may be signatures: those of the compiler and of one who agrees.
    private static let closingRows = 4

    /// The first cell of a row that is to be signed, «Начальник отдела | ________ | И.И. Иванов», which a table of
    /// signatures right below the plan's adds to it.
    private func signature(_ cells: RowCells) -> Int? {
        guard let first = cells.firstFilled, !grid.cells[first.index].blocks.firstText.isFigure,
            cells.filled.contains(where: { grid.cells[$0.index].blocks.firstText.isBlankLine })
        else { return nil }
        return first.index
    }

    /// A row that shows no text of its own: an item if the number column numbers it.
    private func kindWithoutText(of cells: RowCells) -> RowKind {
        let isNumbered = cells.entries.contains { entry in
            !entry.isContinued && entry.label != nil && role(of: entry) == .number
        }
        if isNumbered { return cells.labelCount > 2 && isColumnNumbers(cells) ? .skipped : .item }
        return cells.hasContinued ? .skipped : .blank
    }

    /// Whether a cell is the only one of its row, and the row is wider than one column.
    private func isAcross(_ entry: RowCells.Entry, _ cells: RowCells) -> Bool {
        cells.ownCount == 1 && !cells.hasContinued && grid.columnCount > 1
            && (header.columns.count > 1 || entry.span > 1 || isMarked(entry))
    }

    private func across(_ entry: RowCells.Entry) -> RowKind {
        let blocks = grid.cells[entry.index].blocks
        // A one-column table merged from a finer grid: all its rows go across.
        if header.columns.count == 1, !isMarked(entry) { return .item }
        // A row that begins late or ends early at the first column is an item with a number only.
        if entry.span == 1, role(of: entry) == .number, blocks.firstText.isFigure { return .item }
        if blocks.outlineLevel == nil, !blocks.isBold && RemarkWords.begins(blocks.firstText) || blocks.isSignature {
            return .remark(cell: entry.index)
        }
        return .section(cell: entry.index, source: .mergedRow, number: nil)
    }

    /// One filled cell among blank ones: a heading if it is wide, or set as one.
    private func singleCell(_ entry: RowCells.Entry, _ cells: RowCells, row: Int) -> RowKind? {
        let blocks = grid.cells[entry.index].blocks
        let role = role(of: entry)
        if role == .number, blocks.firstText.isFigure { return nil }
        let number = cells.entries.first { !$0.isContinued && $0.label != nil && self.role(of: $0) == .number }?.label
        if blocks.outlineLevel != nil {
            return .section(cell: entry.index, source: .singleCell, number: number)
        }
        // A body or a deadline merged down through the whole table reaches into the rows of sections, too; a cell that begins in the
        // column of numbers and covers the next one is no item's.
        guard !cells.hasContinued || role == .number && entry.columnSpan > 1 else { return nil }
        if entry.columnSpan > 1 {
            return .section(cell: entry.index, source: .mergedRow, number: number)
        }
        if header.columns.count == 1 {
            return isMarked(entry) ? .section(cell: entry.index, source: .mergedRow, number: number) : nil
        }
        // A deadline or a name alone in its column is an item that is not finished, however it is set.
        let isLeading = role == .event || role == .number || entry.column == 0
        guard isLeading, blocks.hasWord else { return nil }
        let isSet =
            blocks.isBold && !style.isBoldOrdinary || blocks.isCentred && !style.isCentredOrdinary && number == nil
            || blocks.isUppercase && !style.isUppercaseOrdinary
        let isNumbered = number.map { isAbove(row, number: $0) && !blocks.endsInColon } ?? false
        return isSet || isNumbered ? .section(cell: entry.index, source: .singleCell, number: number) : nil
    }

    /// A number in its column and a heading beside it, over all that is left or set as one, with nothing else in the
    /// row.
    private func numbered(_ first: RowCells.Entry, _ cells: RowCells, row: Int) -> RowKind? {
        guard !cells.hasContinued, role(of: first) == .number,
            let title = cells.filled.dropFirst().first(where: { _ in true })
        else { return nil }
        let blocks = grid.cells[title.index].blocks
        let number = grid.cells[first.index].blocks.firstText
        // «Раздел 1» in the narrow column, its title beside it.
        guard PrintedNumber.looksLikeNumber(number) || NumberedHeading(bare: number) != nil, blocks.hasWord else {
            return nil
        }
        let reachesEnd = title.gridColumn + title.span >= grid.columnCount && title.columnSpan > 1
        guard reachesEnd || role(of: title) == .event else { return nil }
        let isSet =
            blocks.outlineLevel != nil
            || header.columns.count > 2
                && (blocks.isBold && !style.isBoldOrdinary || blocks.isUppercase && !style.isUppercaseOrdinary)
        let isNumbered = header.columns.count > 3 && !blocks.endsInColon && isAbove(row, number: number)
        return reachesEnd || isSet || isNumbered
            ? .section(cell: title.index, source: .singleCell, number: number) : nil
    }

    /// Whether the numbers say that a row stands above the one that follows: «1» above «1.1», «II» above «1».
    private func isAbove(_ row: Int, number: String) -> Bool {
        guard let own = NumberedHeading.number(ofLabel: number), let style = own.style,
            let next = printedNumber(below: row).flatMap({ NumberedHeading.number(ofLabel: $0) })
        else { return false }
        if style == .roman { return next.style == .decimal }
        return style == .decimal && next.style == .decimal && next.text.hasPrefix(own.text + ".")
    }

    /// What the number column shows in the next row that is numbered; a few rows are looked at.
    private func printedNumber(below row: Int) -> String? {
        guard let column = header.index(of: .number).map({ header.columns[$0].gridColumn }) else { return nil }
        for next in (row + 1)..<max(row + 1, min(grid.rowCount, row + 4)) {
            guard let cell = grid.cell(row: next, column: column) else { continue }
            let text = cell.blocks.firstText
            if !text.isEmpty { return text.trimmed }
            if let label = cell.blocks.paragraphs.first(where: { !$0.isLabelBullet && $0.label != nil })?.label {
                return label
            }
        }
        return nil
    }

    /// Whether a row numbers the columns: 1, 2, 3 … in all cells that are filled, with no gap.
    private func isColumnNumbers(_ cells: RowCells) -> Bool {
        var expected = 1
        for entry in cells.entries where !entry.isContinued {
            let text = entry.hasText ? grid.cells[entry.index].blocks.firstText : entry.label ?? ""
            guard text.utf8.count <= 8 else { return false }
            if text.isEmpty { continue }
            if PrintedNumber.figure(text) == expected {
                expected += 1
            } else if expected > 4 || !["А", "Б"].contains(text.trimmed) {
                return false
            }
        }
        return expected > 2 && (expected - 1) * 2 >= header.columns.count
    }

    /// Whether a row letters the columns, as forms of ministries do: «А», «Б», «В» … in all its cells.
    private func isColumnLetters(_ cells: RowCells) -> Bool {
        let letters = cells.filled.map { grid.cells[$0.index].blocks.firstText.trimmed }
        return letters.count > 2 && letters.count == header.columns.count
            && zip(letters, "АБВГДЕЖЗИКЛМ").allSatisfy { $0 == String($1) }
    }

    private func isMarked(_ entry: RowCells.Entry) -> Bool {
        let blocks = grid.cells[entry.index].blocks
        return blocks.outlineLevel != nil || header.columns.count == 1 && blocks.isBold && !style.isBoldOrdinary
    }

    private func role(of entry: RowCells.Entry) -> ColumnRole {
        header.roles.indices.contains(entry.column) ? header.roles[entry.column] : .other
    }
}

extension [Block] {
    /// The first paragraph that shows a text.
    var firstText: String {
        for block in self {
            if case .paragraph(let paragraph) = block, !paragraph.text.isBlank { return paragraph.text }
        }
        return ""
    }

    /// Whether the first paragraph is a line to be signed: «Директор ________ И.И. Иванов».
    var isSignature: Bool { firstText.contains("___") }

    /// Whether the first paragraph announces what follows it: «Провести конкурсы:».
    fileprivate var endsInColon: Bool { firstText.trimmed.hasSuffix(":") }

    /// Whether a word of three letters stands in the first paragraph: a number or a sign is no heading.
    fileprivate var hasWord: Bool {
        var run = 0
        for scalar in firstText.unicodeScalars {
            run = scalar.isLetter ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }
}

extension String {
    /// Whether a text is nothing but a line to be signed on.
    fileprivate var isBlankLine: Bool {
        var count = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "_") { count += 1 } else if byte != UInt8(ascii: " ") { return false }
        }
        return count > 2
    }
}
