import ChanceryData
import ChanceryDiagnostics

extension Letter: ModelRecord {
    static let recordName = "letter"
    static let recordSchema = RecordSchema<Letter>(
        Wording("A letter of an organisation", russian: "Служебное письмо"),
        blank: .blank,
        fields: [VersionField(), KindField(.letter)] + contentFields)

    /// What the fields are read into.
    static let blank = Letter()

    /// The fields without version and kind, for kinds that are this one and more.
    static let contentFields: [any RecordField<Letter>] = headFields + textFields + closingFields

    private static let headFields: [any RecordField<Letter>] = [
        Field("letterhead", \Letter.letterhead, "The form on which it is written", russian: "Бланк"),
        Field(
            "accessMark", \Letter.accessMark, "The mark of limited access", russian: "Гриф ограничения доступа",
            example: "Для служебного пользования"),
        Field("date", \Letter.date, "The date of the letter", russian: "Дата письма", example: "2026-01-15"),
        Field(
            "number", \Letter.number, "The number of the letter, without №", russian: "Номер письма, без знака №",
            example: "01-12/345", accepting: .wholeNumbers),
        Field("inReplyTo", \Letter.inReplyTo, "The letter that is answered", russian: "На какое письмо отвечает"),
        Field(
            "addressees", \Letter.addressees, "To whom it goes: four at most, or many under one name",
            russian: "Адресаты: не больше четырёх или один обобщённый"),
    ]

    private static let textFields: [any RecordField<Letter>] = [
        Field(
            "subject", \Letter.subject, "The heading, «О …», without a full stop",
            russian: "Заголовок «О …», без точки", example: "О проведении семинара"),
        Field("salutation", \Letter.salutation, "The salutation", russian: "Обращение", example: "Уважаемые коллеги!"),
        Field(
            "body", \Letter.body, "The text: paragraphs, lists, simple tables",
            russian: "Текст: абзацы, списки, простые таблицы",
            example: .list([.text("Управление образования информирует о проведении семинара.")])),
        Field("attachments", \Letter.attachments, "What goes with it", russian: "Приложения"),
    ]

    private static let closingFields: [any RecordField<Letter>] = [
        Field(
            "closing", \Letter.closing, "The polite phrase above the signature",
            russian: "Этикетная фраза перед подписью", example: "С уважением,"),
        Field("signatures", \Letter.signatures, "The signatures", russian: "Подписи"),
        Field("executor", \Letter.executor, "Who drew the letter up", russian: "Исполнитель документа"),
    ]
}
