import ChanceryDiagnostics

extension Schedule: ModelRecord {
    static let recordName = "schedule"
    static let recordSchema = RecordSchema<Schedule>(
        Wording("A schedule", russian: "График"),
        blank: Schedule(title: ""),
        fields: [VersionField(), KindField(.schedule)] + fields)

    private static let fields: [any RecordField<Schedule>] = [
        Field(
            "appendix", \Schedule.appendix, "What it is an appendix to",
            russian: "Отметка о приложении: к какому документу"),
        Field(
            "approval", \Schedule.approval, "What approves it, if it is no appendix",
            russian: "Гриф утверждения, если это не приложение"),
        Field(
            "title", \Schedule.title, "The title", russian: "Название",
            example: "График посещений школьных библиотек на 2026 год"),
        Field("period", \Schedule.period, "The time that it is for", russian: "Срок, на который составлено"),
        Field("entries", \Schedule.entries, "The rows", russian: "Строки"),
    ]
}
