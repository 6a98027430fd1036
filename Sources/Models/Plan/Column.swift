import ChanceryDiagnostics

/// A column of a plan's table.
public struct Column: Sendable, Hashable {
    /// What the column tells.
    public var role: ColumnRole
    /// Its heading as it is printed.
    public var title: String

    /// Creates a column.
    public init(role: ColumnRole, title: String) {
        self.role = role
        self.title = title
    }
}

extension Column: ModelRecord {
    static let recordName = "column"
    static let recordSchema = RecordSchema<Column>(
        Wording("A column of the table", russian: "Графа таблицы"),
        blank: Column(role: .other, title: ""),
        fields: [
            Field(
                "role", \Column.role, "What the column tells: " + ColumnRole.names,
                russian: "Что в графе: " + ColumnRole.names, example: "event"),
            Field(
                "title", \Column.title, "The heading as it is printed", russian: "Заголовок, как он печатается",
                example: "Наименование мероприятия"),
        ])
}
