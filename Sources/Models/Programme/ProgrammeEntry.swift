import ChanceryDiagnostics

/// A row of a programme: when, what, who.
public struct ProgrammeEntry: Sendable, Hashable {
    /// When: «10:00», «10.00 – 10.30».
    public var time: String?
    /// What.
    public var topic: String
    /// Who speaks, with the position.
    public var speakers: [String]
    /// Where, if not where all the rest is.
    public var place: String?

    /// Creates a programme entry.
    public init(time: String? = nil, topic: String, speakers: [String] = [], place: String? = nil) {
        self.time = time
        self.topic = topic
        self.speakers = speakers
        self.place = place
    }
}

extension ProgrammeEntry: ModelRecord {
    static let recordName = "programmeEntry"
    static let recordSchema = RecordSchema<ProgrammeEntry>(
        Wording("A row of the programme", russian: "Строка программы"),
        blank: ProgrammeEntry(topic: ""),
        fields: [
            Field("time", \ProgrammeEntry.time, "When", russian: "Время", example: "10:00 – 10:30"),
            Field("topic", \ProgrammeEntry.topic, "What it is about", russian: "Тема", example: "Открытие семинара"),
            Field(
                "speakers", \ProgrammeEntry.speakers, "Who speaks, with the position",
                russian: "Выступающие с должностями", example: "Иванова А.П., директор методического центра"),
            Field(
                "place", \ProgrammeEntry.place, "Where, if it is another place", russian: "Место, если оно другое",
                example: "Аудитория 12"),
        ])
}
