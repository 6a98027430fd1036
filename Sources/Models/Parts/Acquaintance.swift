import ChanceryDiagnostics

/// A row of the list of those who have read an order.
public struct Acquaintance: Sendable, Hashable {
    /// The name.
    public var name: String?
    /// The position.
    public var position: String?
    /// When it was read.
    public var date: CalendarDate?

    /// Creates an acquaintance.
    public init(name: String? = nil, position: String? = nil, date: CalendarDate? = nil) {
        self.name = name
        self.position = position
        self.date = date
    }
}

extension Acquaintance: ModelRecord {
    static let recordName = "acquaintance"
    static let recordSchema = RecordSchema<Acquaintance>(
        Wording("Somebody who has read the document", russian: "Строка листа ознакомления"),
        blank: Acquaintance(),
        fields: [
            Field("name", \Acquaintance.name, "The name", russian: "Фамилия и инициалы", example: "Петров И.С."),
            Field("position", \Acquaintance.position, "The position", russian: "Должность", example: "методист"),
            Field("date", \Acquaintance.date, "When it was read", russian: "Дата ознакомления", example: "2026-01-16"),
        ])
}
