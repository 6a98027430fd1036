import ChanceryData
import ChanceryModels

/// The table of a schedule: `columns` (`title`, `width` in millimetres) and `rows`, each a list of cells, each a list of
/// paragraphs. A column that no row fills is left out.
struct ScheduleTable {
    private struct Column: Sendable {
        let title: String
        /// What the title, or a date («20 сентября 2026 г.»), takes in one line, in millimetres.
        let least: Int
        /// The share of what is left over.
        let weight: Int
        let cell: @Sendable (ScheduleEntry, Int) -> [String]
    }

    private static let columns = [
        Column(title: "№ п/п", least: 13, weight: 0) { [PrintedLabel.label($0.number, counted: $1)] },
        Column(title: "Объект", least: 30, weight: 60) { entry, _ in [entry.object] },
        Column(title: "Срок", least: 39, weight: 10) { entry, _ in entry.deadline },
        Column(title: "Ответственный", least: 36, weight: 20) { entry, _ in entry.responsible },
        Column(title: "Место", least: 20, weight: 20) { entry, _ in [entry.place].compactMap(\.self) },
        Column(title: "Примечание", least: 30, weight: 15) { entry, _ in [entry.note].compactMap(\.self) },
    ]

    let value: Value

    init(of schedule: Schedule, on area: PrintArea) {
        let used = Self.columns.enumerated().filter { index, column in
            index < 2 || schedule.entries.contains { column.cell($0, 1).contains { !$0.isBlank } }
        }.map(\.element)
        let widths = Self.widths(of: used, on: area.upright.whole)
        let columns = zip(used, widths).map { column, width in
            Value.mapping(Mapping(keys: ["title", "width"], values: [.text(column.title), .integer(width)]))
        }
        let rows = schedule.entries.enumerated().map { index, entry in
            Value.list(used.map { .list($0.cell(entry, index + 1).filter { !$0.isBlank }.map(Value.text)) })
        }
        value = .mapping(Mapping(keys: ["columns", "rows"], values: [.list(columns), .list(rows)]))
    }

    /// Each column gets what it needs at least, and its share of the rest; on a page too narrow for that all share.
    private static func widths(of columns: [Column], on width: Int) -> [Int] {
        let least = columns.map(\.least).reduce(0, +)
        let shared = max(1, columns.map(\.weight).reduce(0, +))
        guard least <= width else { return columns.map { max(1, $0.least * width / least) } }
        return columns.map { $0.least + $0.weight * (width - least) / shared }
    }
}
