import ChanceryDocument
import ChanceryModels

/// Reads a schedule: a table «№ | Объект | Дата | Ответственный» under «График …» (domain.md §3).
///
/// What is scheduled is what no other heading tells: the school, the village, the group. A table of events is a plan,
/// whatever it is called.
struct ScheduleReader {
    private enum Column {
        case number
        case object
        case deadline
        case responsible
        case place
        case note
    }

    /// The schedule that some blocks hold behind a title; `nil` where their table is none.
    static func schedule(_ blocks: ArraySlice<Block>, title: String) -> Schedule? {
        guard CueText(title.withoutLetterSpacing).at(0, "график") else { return nil }
        let tables = blocks.compactMap {
            if case .table(let table) = $0, table.grid.rowCount > 1 { table } else { nil }
        }
        guard tables.count == 1, let table = tables.first, let columns = columns(of: table.grid) else { return nil }
        let rows = (1..<table.grid.rowCount).map { table.grid.cells(beginningInRow: $0) }
        // A row in one cell heads those below it: a schedule has no sections.
        guard rows.allSatisfy({ $0.count == columns.count }) else { return nil }
        let entries = rows.map { entry($0.map(\.cell), columns) }.filter { $0 != ScheduleEntry(object: "") }
        return Schedule(title: title, period: PeriodReader.period(in: title), entries: entries)
    }

    /// What each column holds; `nil` where one has no place in a schedule.
    private static func columns(of grid: Grid) -> [Column]? {
        guard (2...6).contains(grid.columnCount) else { return nil }
        let columns = grid.cells(beginningInRow: 0).map {
            column($0.cell.blocks.paragraphs.map(\.text).joined(separator: " "))
        }
        let found = columns.compactMap(\.self)
        let isEach = Set(found).count == found.count && columns.count == grid.columnCount
        guard found.count == columns.count, isEach, found.contains(.object), found.contains(.deadline) else {
            return nil
        }
        return found
    }

    private static func column(_ heading: String) -> Column? {
        let cue = CueText(heading)
        if cue.at(0, "№", "n") || cue.at(0, "номер") { return .number }
        if cue.at(0, stems: ["срок", "дат", "время", "врем", "день", "дни", "месяц", "период"]) { return .deadline }
        if cue.at(0, stems: ["ответственн", "исполнител"]) { return .responsible }
        if cue.at(0, "место") { return .place }
        if cue.at(0, stems: ["примечан"]) { return .note }
        let isOfPlan = cue.words.contains { word in
            ["мероприят", "содержан", "документ", "результат", "отметк"].contains { word.text.hasPrefix($0) }
        }
        return isOfPlan || cue.words.isEmpty ? nil : .object
    }

    private static func entry(_ cells: [Cell], _ columns: [Column]) -> ScheduleEntry {
        var entry = ScheduleEntry(object: "")
        for (cell, column) in zip(cells, columns) {
            let texts = cell.blocks.paragraphs.map(\.text.trimmed).filter { !$0.isEmpty }
            let text = texts.isEmpty ? nil : texts.joined(separator: "\n")
            switch column {
            case .number:
                let label = cell.blocks.paragraphs.lazy.compactMap { $0.isLabelBullet ? nil : $0.label }.first
                entry.number = (label ?? text).flatMap { PrintedNumber.normalised($0) ?? $0 }
            case .object: entry.object = text ?? ""
            case .deadline: entry.deadline = texts
            case .responsible: entry.responsible = texts
            case .place: entry.place = text
            case .note: entry.note = text
            }
        }
        return entry
    }
}
