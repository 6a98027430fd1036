import ChanceryData
import ChanceryDiagnostics

extension MeetingProtocol: ModelRecord {
    static let recordName = "protocol"
    static let recordSchema = RecordSchema<MeetingProtocol>(
        Wording("The minutes of a meeting", russian: "Протокол заседания или совещания"),
        blank: .blank,
        fields: [VersionField(), KindField(.meetingProtocol)] + contentFields)

    /// What the fields are read into.
    static let blank = MeetingProtocol(title: "")

    /// The fields without version and kind, for kinds that are this one and more.
    static let contentFields: [any RecordField<MeetingProtocol>] = headFields + peopleFields + courseFields

    private static let headFields: [any RecordField<MeetingProtocol>] = [
        Field(
            "form", \MeetingProtocol.form, "Full or short minutes: " + ProtocolForm.names,
            russian: "Полный или краткий протокол: " + ProtocolForm.names, example: ProtocolForm.short.rawValue),
        Field(
            "organisation", \MeetingProtocol.organisation, "The organisation whose letterhead it is",
            russian: "Организация, на бланке которой протокол", example: "Управление образования города Энска"),
        Field("approval", \MeetingProtocol.approval, "The block of approval", russian: "Гриф утверждения"),
        Field(
            "title", \MeetingProtocol.title, "The heading, without number and date",
            russian: "Название без номера и даты", example: "ПРОТОКОЛ совещания"),
        Field(
            "topic", \MeetingProtocol.topic, "What the meeting was about", russian: "Тема",
            example: "О плане мероприятий на 2026 год"),
        Field(
            "number", \MeetingProtocol.number, "The number, without №", russian: "Номер, без знака №", example: "3",
            accepting: .wholeNumbers),
        Field(
            "date", \MeetingProtocol.date, "The day of the meeting", russian: "День заседания", example: "2026-01-16"),
        Field(
            "time", \MeetingProtocol.time, "When it began", russian: "Время начала", example: "14:30"),
        Field("place", \MeetingProtocol.place, "Where it was held", russian: "Место", example: "Школа № 1"),
    ]

    private static let peopleFields: [any RecordField<MeetingProtocol>] = [
        Field("chair", \MeetingProtocol.chair, "Who led the meeting", russian: "Председательствующий"),
        Field("secretary", \MeetingProtocol.secretary, "Who took the minutes", russian: "Секретарь"),
        Field("present", \MeetingProtocol.present, "Who was there", russian: "Присутствовали"),
        Field("invited", \MeetingProtocol.invited, "Who was there as a guest", russian: "Приглашённые"),
        Field("absent", \MeetingProtocol.absent, "Who was missing", russian: "Отсутствовали"),
    ]

    private static let courseFields: [any RecordField<MeetingProtocol>] = [
        Field(
            "agenda", \MeetingProtocol.agenda, "The agenda, an item each, without numbers",
            russian: "Повестка дня: по вопросу в строке, без номеров",
            example: .list([.text("О плане мероприятий на 2026 год")])),
        Field(
            "proceedings", \MeetingProtocol.proceedings, "How the meeting went, item by item",
            russian: "Ход заседания по вопросам: слушали, выступили, решили"),
        Field(
            "decisions", \MeetingProtocol.decisions,
            "What was decided, point by point; a point that stands under its item in the same words is printed there",
            russian: "Решения по пунктам; пункт, который теми же словами стоит в вопросе повестки, печатается там",
            example: .list([
                .mapping(
                    Mapping(
                        keys: ["number", "text", "deadline"],
                        values: [
                            .text("1"),
                            .text("Руководителям библиотек обновить сведения на сайте (май 2026 года)."),
                            .text("май 2026 года"),
                        ]))
            ])),
        Field("signatures", \MeetingProtocol.signatures, "The signatures", russian: "Подписи"),
    ]
}
