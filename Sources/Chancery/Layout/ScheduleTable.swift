import ChanceryData
import ChanceryModels

/// The table of a schedule: `columns` (`title`, `width` in millimetres) and `rows`, each a list of cells, each a list of
/// paragraphs. A column that no row fills is left out.
struct ScheduleTable {
    private struct Column: Sendable {
        let title: String
        let weight: Int
        let cell: @Sendable (ScheduleEntry, Int) -> [String]
    }

    private static let columns = [
        Column(title: "№ п/п", weight: 14) { [PrintedLabel.label($0.number, counted: $1)] },
        Column(title: "Объект", weight: 60) { entry, _ in [entry.object] },
        Column(title: "Срок", weight: 36) { entry, _ in entry.deadline },
        Column(title: "Ответственный", weight: 46) { entry, _ in entry.responsible },
        Column(title: "Место", weight: 40) { entry, _ in [entry.place].compactMap(\.self) },
        Column(title: "Примечание", weight: 40) { entry, _ in [entry.note].compactMap(\.self) },
    ]

    let value: Value

    init(of schedule: Schedule, on area: PrintArea) {
        let used = Self.columns.enumerated().filter { index, column in
            index < 2 || schedule.entries.contains { column.cell($0, 1).contains { !$0.isBlank } }
        }.map(\.element)
        let total = used.map(\.weight).reduce(0, +)
        let columns = used.map { column in
            Value.mapping(
                Mapping(
                    keys: ["title", "width"],
                    values: [.text(column.title), .integer(column.weight * area.upright.whole / max(1, total))]))
        }
        let rows = schedule.entries.enumerated().map { index, entry in
            Value.list(used.map { .list($0.cell(entry, index + 1).filter { !$0.isBlank }.map(Value.text)) })
        }
        value = .mapping(Mapping(keys: ["columns", "rows"], values: [.list(columns), .list(rows)]))
    }
}
