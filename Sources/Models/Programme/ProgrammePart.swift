import ChanceryDiagnostics

/// A part of a programme: a day, a section.
public struct ProgrammePart: Sendable, Hashable {
    /// The heading.
    public var title: String
    /// The day.
    public var date: CalendarDate?
    /// Where it is held.
    public var place: String?
    /// The rows.
    public var entries: [ProgrammeEntry]

    /// Creates a programme part.
    public init(title: String, date: CalendarDate? = nil, place: String? = nil, entries: [ProgrammeEntry] = []) {
        self.title = title
        self.date = date
        self.place = place
        self.entries = entries
    }
}

extension ProgrammePart: ModelRecord {
    static let recordName = "programmePart"
    static let recordSchema = RecordSchema<ProgrammePart>(
        Wording("A part of the programme", russian: "Часть программы"),
        blank: ProgrammePart(title: ""),
        fields: [
            Field("title", \ProgrammePart.title, "The heading", russian: "Название", example: "Пленарное заседание"),
            Field("date", \ProgrammePart.date, "The day", russian: "День", example: "2026-09-17"),
            Field("place", \ProgrammePart.place, "Where it is held", russian: "Место", example: "Актовый зал"),
            Field("entries", \ProgrammePart.entries, "The rows", russian: "Строки"),
        ])
}
