import ChanceryData
import ChanceryDiagnostics

extension AnalyticalNote: ModelRecord {
    static let recordName = "analyticalNote"
    static let recordSchema = RecordSchema<AnalyticalNote>(
        Wording("An analytical note", russian: "Аналитическая справка"),
        blank: AnalyticalNote(title: ""),
        fields: [VersionField(), KindField(.analyticalNote)] + headFields + textFields + closingFields)

    private static let headFields: [any RecordField<AnalyticalNote>] = [
        Field(
            "organisation", \AnalyticalNote.organisation, "Who issues it", russian: "Организация",
            example: "Методический центр города Энска"),
        Field(
            "appendix", \AnalyticalNote.appendix, "What it is an appendix to",
            russian: "Отметка о приложении: к какому документу"),
        Field(
            "approval", \AnalyticalNote.approval, "What approves it, if it is no appendix",
            russian: "Гриф утверждения, если это не приложение"),
        Field("title", \AnalyticalNote.title, "The title", russian: "Название", example: "Аналитическая справка"),
        Field(
            "subject", \AnalyticalNote.subject, "What it sums up", russian: "По итогам чего",
            example: "по итогам смотра школьных библиотек"),
        Field("period", \AnalyticalNote.period, "The time that it is for", russian: "Срок, на который составлено"),
        Field(
            "basis", \AnalyticalNote.basis, "The grounds", russian: "Основание",
            example: "приказ управления образования города Энска от 15.01.2026 № 33"),
        Field(
            "method", \AnalyticalNote.method, "How it was found out", russian: "Метод",
            example: "анкетирование, посещение библиотек"),
    ]

    private static let textFields: [any RecordField<AnalyticalNote>] = [
        Field("body", \AnalyticalNote.body, "The text before any section", russian: "Текст до разделов"),
        Field("sections", \AnalyticalNote.sections, "The sections", russian: "Разделы"),
        Field(
            "conclusions", \AnalyticalNote.conclusions, "The conclusions", russian: "Выводы",
            example: .list([.text("Фонды обновлены на треть.")])),
        Field(
            "proposals", \AnalyticalNote.proposals, "The proposals", russian: "Предложения",
            example: .list([.text("Продолжить обновление фондов.")])),
    ]

    private static let closingFields: [any RecordField<AnalyticalNote>] = [
        Field("date", \AnalyticalNote.date, "The day of signing", russian: "Дата", example: "2026-05-20"),
        Field(
            "number", \AnalyticalNote.number, "The number, without №", russian: "Номер, без знака №", example: "5",
            accepting: .wholeNumbers),
        Field("signatures", \AnalyticalNote.signatures, "The signatures", russian: "Подписи"),
    ]
}
