import ChanceryData
import ChanceryDiagnostics

extension Programme: ModelRecord {
    static let recordName = "programme"
    static let recordSchema = RecordSchema<Programme>(
        Wording("The programme of a meeting", russian: "Программа семинара, конференции"),
        blank: Programme(title: ""),
        fields: [VersionField(), KindField(.programme)] + fields)

    private static let fields: [any RecordField<Programme>] = [
        Field(
            "appendix", \Programme.appendix, "What it is an appendix to",
            russian: "Отметка о приложении: к какому документу"),
        Field(
            "approval", \Programme.approval, "What approves it, if it is no appendix",
            russian: "Гриф утверждения, если это не приложение"),
        Field("title", \Programme.title, "The title", russian: "Название", example: "Программа городского семинара"),
        Field("date", \Programme.date, "The day", russian: "День", example: "2026-09-17"),
        Field("time", \Programme.time, "When it begins", russian: "Время начала", example: "10:00"),
        Field("place", \Programme.place, "Where it is held", russian: "Место", example: "Школа № 1"),
        Field(
            "organisers", \Programme.organisers, "Who holds it", russian: "Организаторы",
            example: .list([.text("Методический центр")])),
        Field(
            "entries", \Programme.entries, "The rows that stand before any part",
            russian: "Строки до первой части или вовсе без частей"),
        Field("parts", \Programme.parts, "The parts: days, sections", russian: "Части: дни, секции"),
    ]
}
