import ChanceryDocument
import ChanceryModels

/// Reads the programme of a meeting: what is said of the day, and a table «Время | Тема | Выступающий» (domain.md §3).
struct ProgrammeReader {
    private var programme: Programme
    private var columns: Columns

    /// Which columns hold what.
    private struct Columns {
        var time: Int
        var topic: Int
        var speaker: Int?
        var place: Int?
    }

    /// Whether a title is that of a programme.
    static func isTitle(_ title: String) -> Bool {
        CueText(title).words.prefix(3).contains { $0.text == "программа" }
    }

    /// The programme that some blocks hold behind a title; `nil` where no table is headed as programmes are.
    ///
    /// - Parameter lines: The lines behind the title, those of the table among them.
    /// - Returns: The programme, and the lines beside its table that have no place in it.
    static func programme(
        _ blocks: ArraySlice<Block>, title: String, lines: [PaperLine]
    ) -> (programme: Programme, leftOut: [PaperLine])? {
        guard isTitle(title) else { return nil }
        for block in blocks {
            guard case .table(let table) = block, let columns = columns(of: table) else { continue }
            var reader = ProgrammeReader(programme: Programme(title: title), columns: columns)
            for row in 1..<table.grid.rowCount { reader.read(row, of: table.grid) }
            var facts = ProgrammeFacts(reader.programme)
            facts.take(lines)
            return (facts.programme, facts.leftOut)
        }
        return nil
    }

    /// The columns by their headings.
    private static func columns(of table: Table) -> Columns? {
        guard table.grid.rowCount > 1, (2...12).contains(table.grid.columnCount) else { return nil }
        var time: Int?
        var topic: Int?
        var speaker: Int?
        var place: Int?
        for (column, cell) in table.grid.cells(beginningInRow: 0) {
            let cue = CueText(cell.blocks.paragraphs.map(\.text).joined(separator: " "))
            if cue.at(0, "время") {
                time = time ?? column
            } else if cue.at(0, "место", "аудитория", "кабинет") {
                place = place ?? column
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
        return Columns(time: time, topic: topic, speaker: speaker, place: place)
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
        let place = texts(columns.place).joined(separator: "\n")
        let entry = ProgrammeEntry(
            time: time.isEmpty ? nil : time, topic: topic, speakers: texts(columns.speaker),
            place: place.isEmpty ? nil : place)
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
