import ChanceryData
import ChanceryDiagnostics

extension Certificate: ModelRecord {
    static let recordName = "certificate"
    static let recordSchema = RecordSchema<Certificate>(
        Wording("A certificate", russian: "Сертификат, свидетельство, удостоверение"),
        blank: Certificate(title: ""),
        fields: [VersionField(), KindField(.certificate)] + fields)

    private static let fields: [any RecordField<Certificate>] = [
        Field(
            "organisation", \Certificate.organisation, "Who issues it", russian: "Кто выдаёт",
            example: "Методический центр города Энска"),
        Field("title", \Certificate.title, "The title", russian: "Название", example: "СЕРТИФИКАТ"),
        Field(
            "number", \Certificate.number, "The number, without №", russian: "Номер, без знака №", example: "15",
            accepting: .wholeNumbers),
        Field(
            "wording", \Certificate.wording, "What leads to the name",
            russian: "Слова перед именем: «подтверждает, что», «вручается»", example: "подтверждает, что"),
        Field("recipient", \Certificate.recipient, "Whom it is for", russian: "Кому"),
        Field(
            "text", \Certificate.text, "What for", russian: "За что", example: "приняла участие в городском семинаре"),
        Field("level", \Certificate.level, "The level", russian: "Уровень", example: "городской"),
        Field("hours", \Certificate.hours, "How many hours it took", russian: "Сколько часов", example: .integer(16)),
        Field("place", \Certificate.place, "Where it is issued", russian: "Место", example: "г. Энск"),
        Field("date", \Certificate.date, "The day of issue", russian: "Дата", example: "2026-09-17"),
        Field("signatures", \Certificate.signatures, "The signatures", russian: "Подписи"),
    ]
}
