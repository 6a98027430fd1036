import ChanceryDocument
import ChanceryModels

/// Reads the programme of a meeting: what is said of the day, and a table «Время | Тема | Выступающий» (domain.md §3).
struct ProgrammeReader {
    private var programme: Programme
    private var columns: (time: Int, topic: Int, speaker: Int?)

    /// The programme that some blocks hold behind a title; `nil` where no table is headed as programmes are.
    static func programme(_ blocks: ArraySlice<Block>, title: String) -> Programme? {
        guard CueText(title).words.prefix(3).contains(where: { $0.text == "программа" }) else { return nil }
        for block in blocks {
            guard case .table(let table) = block, let columns = columns(of: table) else { continue }
            var reader = ProgrammeReader(programme: Programme(title: title), columns: columns)
            for row in 1..<table.grid.rowCount { reader.read(row, of: table.grid) }
            return reader.programme
        }
        return nil
    }

    /// The columns by their headings.
    private static func columns(of table: Table) -> (time: Int, topic: Int, speaker: Int?)? {
        guard table.grid.rowCount > 1, (2...12).contains(table.grid.columnCount) else { return nil }
        var time: Int?
        var topic: Int?
        var speaker: Int?
        for (column, cell) in table.grid.cells(beginningInRow: 0) {
            let cue = CueText(cell.blocks.paragraphs.map(\.text).joined(separator: " "))
            if cue.at(0, "время") {
                time = time ?? column
            } else if cue.at(
                0, stems: ["тем", "содержан", "мероприят", "вопрос", "выступлени", "наименован", "событи"])
            {
                topic = topic ?? column
            } else if cue.at(
                0, stems: ["выступающ", "докладчик", "спикер", "ведущ", "ответствен", "лектор", "участник", "фио"])
            {
                speaker = speaker ?? column
            }
        }
        guard let time, let topic else { return nil }
        return (time, topic, speaker)
    }

    private mutating func read(_ row: Int, of grid: Grid) {
        let cells = grid.cells(beginningInRow: row)
        let filled = cells.filter { $0.cell.blocks.hasText }
        // A row in one cell heads the entries below it.
        if filled.count == 1, let only = filled.first, cells.count == 1 {
            programme.parts.append(ProgrammePart(title: Self.paragraphs(only.cell).joined(separator: " ")))
            return
        }
        func texts(_ column: Int?) -> [String] {
            filled.first { $0.column == column }.map { Self.paragraphs($0.cell) } ?? []
        }
        let topic = texts(columns.topic).joined(separator: "\n")
        let time = texts(columns.time).joined(separator: "\n")
        guard !topic.isEmpty || !time.isEmpty else { return }
        let entry = ProgrammeEntry(
            time: time.isEmpty ? nil : time, topic: topic, speakers: texts(columns.speaker))
        if programme.parts.isEmpty {
            programme.entries.append(entry)
        } else {
            programme.parts[programme.parts.count - 1].entries.append(entry)
        }
    }

    private static func paragraphs(_ cell: Cell) -> [String] {
        cell.blocks.paragraphs.map { $0.text.trimmed }.filter { !$0.isEmpty }
    }
}
