import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

extension PlanAssembler {
    /// Reads the row whose cells were read as an item.
    mutating func readItem(_ row: Int) {
        guard header != nil else { return }
        openBareHeading()
        if let columns = pendingColumns {
            pendingColumns = nil
            stack.beginUntitled(columns: columns)
            origins.append(PlanOrigin(table: tableNumber, row: row + 1))
        }
        var item = PlanItem()
        var others = [[String]](repeating: [], count: layout.otherTitles.count)
        for slot in layout.slots {
            if case .role(let role) = slot { PlanAssembler.set([], of: role, in: &item) }
        }
        for entry in cells.entries where entry.hasText || entry.label != nil {
            let column = entry.column
            guard layout.slots.indices.contains(column) else { continue }
            if case .number = layout.slots[column] {
                item.number = number(of: entry, row: row) ?? item.number
                continue
            }
            guard entry.hasText else { continue }
            let texts = texts(of: entry, row: row)
            switch layout.slots[column] {
            case .number: break
            case .role(let role): PlanAssembler.add(texts, to: role, in: &item)
            case .other(let index): others[index] += texts
            }
        }
        if !others.isEmpty { item.other = OtherCells(titles: layout.otherTitles, texts: others) }
        if let deadline = item.deadline, !deadline.isEmpty { item.when = notation(of: deadline, row: row) }
        stack.append(item)
        origins.append(PlanOrigin(table: tableNumber, row: row + 1))
    }

    private mutating func notation(of deadline: [String], row: Int) -> String? {
        let text = deadline.count == 1 ? deadline[0] : deadline.joined(separator: "\n")
        let reading = deadlines.reading(of: text)
        if let fault = reading.fault, let column = header?.index(of: .deadline),
            let title = header?.columns[column].title
        {
            let place = place(ofRow: row).appending(.column(title))
            switch fault {
            case .unresolved: diagnostics.append(.unresolvedDeadline(text, at: place))
            case .yearMissing: diagnostics.append(.yearlessDeadline(text, at: place))
            }
        }
        return reading.notation
    }

    /// The number that a cell of the number column shows.
    private mutating func number(of entry: RowCells.Entry, row: Int) -> String? {
        var typed: String?
        var label: String?
        for case .paragraph(let paragraph) in grid.cells[entry.index].blocks {
            if label == nil, !paragraph.isLabelBullet { label = paragraph.label }
            if paragraph.text.isBlank { continue }
            typed = typed.map { $0 + " " + paragraph.text } ?? paragraph.text
        }
        let printed = label.flatMap { PrintedNumber.normalised($0) }
        guard let number = typed.flatMap({ PrintedNumber.normalised($0.trimmed) }) else { return printed }
        if let label, let printed, printed != number, !entry.isContinued {
            diagnostics.append(
                .doubledNumber(typed: number, label: label, at: place(ofRow: row, column: entry.column)))
        }
        return number
    }

    /// The paragraphs of a cell.
    private mutating func texts(of entry: RowCells.Entry, row: Int) -> [String] {
        let cell = grid.cells[entry.index]
        guard cell.rowSpan > 1 else { return texts(of: cell.blocks, row: row, column: entry.column) }
        if let known = sharedTexts[entry.index] { return known }
        let texts = texts(of: cell.blocks, row: row, column: entry.column)
        sharedTexts[entry.index] = texts
        diagnostics.append(
            .mergedCell(rowCount: Int(cell.rowSpan), at: place(ofRow: row, column: entry.column)))
        return texts
    }

    /// The paragraphs of blocks that show a text, their ends without blanks, with words joined that a paragraph's end
    /// cuts.
    private mutating func texts(of blocks: [Block], row: Int, column: Int) -> [String] {
        if blocks.count == 1, case .paragraph(let paragraph) = blocks[0] {
            return textLists.list(of: paragraph.text.trimmedLines)
        }
        var texts: [String] = []
        for paragraph in blocks.paragraphs {
            let text = paragraph.text.trimmedLines
            if text.isEmpty {
                if paragraph.label != nil { diagnostics.append(.emptyBullet(at: place(ofRow: row, column: column))) }
                continue
            }
            if let last = texts.last, let joined = CutWord.joined(last, text) {
                texts[texts.count - 1] = joined
                diagnostics.append(.wordJoined(at: place(ofRow: row, column: column)))
            } else if let last = texts.last, paragraph.label == nil, isOfParties(column),
                let joined = CutSentence.joined(last, text)
            {
                texts[texts.count - 1] = joined
                diagnostics.append(.sentenceJoined(at: place(ofRow: row, column: column)))
            } else {
                texts.append(text)
            }
        }
        return texts
    }

    /// Whether a column says who answers: a party's name never begins with a preposition, whereas events and results may.
    private func isOfParties(_ column: Int) -> Bool {
        guard layout.slots.indices.contains(column), case .role(.responsible) = layout.slots[column] else {
            return false
        }
        return true
    }

    // A key path costs a hundred times a switch, and this runs for each cell.
    private static func set(_ texts: [String], of role: ColumnRole, in item: inout PlanItem) {
        switch role {
        case .event: item.event = texts
        case .deadline: item.deadline = texts
        case .responsible: item.responsible = texts
        case .document: item.document = texts
        case .outcome: item.outcome = texts
        case .place: item.place = texts
        case .number, .other: break
        }
    }

    private static func add(_ texts: [String], to role: ColumnRole, in item: inout PlanItem) {
        let known: [String]? =
            switch role {
            case .event: item.event
            case .deadline: item.deadline
            case .responsible: item.responsible
            case .document: item.document
            case .outcome: item.outcome
            case .place: item.place
            case .number, .other: nil
            }
        set(known.map { $0.isEmpty ? texts : $0 + texts } ?? texts, of: role, in: &item)
    }
}
