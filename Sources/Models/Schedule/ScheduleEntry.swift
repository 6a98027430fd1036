import ChanceryDiagnostics

/// A row of a schedule: what, when, who.
public struct ScheduleEntry: Sendable, Hashable {
    /// The number, without a closing dot; rows without one are counted.
    public var number: String?
    /// What it is about.
    public var object: String
    /// When, in words.
    public var deadline: [String]
    /// Who answers for it.
    public var responsible: [String]
    /// Where.
    public var place: String?
    /// What else there is to say.
    public var note: String?

    /// Creates a schedule entry.
    public init(
        number: String? = nil, object: String, deadline: [String] = [], responsible: [String] = [],
        place: String? = nil, note: String? = nil
    ) {
        self.number = number
        self.object = object
        self.deadline = deadline
        self.responsible = responsible
        self.place = place
        self.note = note
    }
}

extension ScheduleEntry: ModelRecord {
    static let recordName = "scheduleEntry"
    static let recordSchema = RecordSchema<ScheduleEntry>(
        Wording("A row of the schedule", russian: "Строка графика"),
        blank: ScheduleEntry(object: ""),
        fields: [
            Field(
                "number", \ScheduleEntry.number, "The number, without a closing dot; without it rows are counted",
                russian: "Номер, без точки в конце; без него строки считаются сами", example: "1",
                accepting: .wholeNumbers),
            Field("object", \ScheduleEntry.object, "What it is about", russian: "Объект", example: "Школа № 1"),
            Field(
                "deadline", \ScheduleEntry.deadline, "When, in words", russian: "Срок словами",
                example: "12 марта 2026 г.", accepting: .wholeNumbers),
            Field(
                "responsible", \ScheduleEntry.responsible, "Who answers for it", russian: "Ответственные",
                example: "Иванова А.П."),
            Field("place", \ScheduleEntry.place, "Where", russian: "Место", example: "Библиотека"),
            Field("note", \ScheduleEntry.note, "A remark", russian: "Примечание", example: "совместно с библиотекой"),
        ])
}
