import ChanceryDiagnostics

extension Regulation: ModelRecord {
    static let recordName = "regulation"
    static let recordSchema = RecordSchema<Regulation>(
        Wording("A regulation", russian: "Положение, порядок или правила"),
        blank: Regulation(title: ""),
        fields: [VersionField(), KindField(.regulation)] + fields)

    private static let fields: [any RecordField<Regulation>] = [
        Field(
            "appendix", \Regulation.appendix, "What it is an appendix to",
            russian: "Отметка о приложении: к какому документу"),
        Field(
            "approval", \Regulation.approval, "What approves it, if it is no appendix",
            russian: "Гриф утверждения, если это не приложение"),
        Field(
            "title", \Regulation.title, "The title", russian: "Название",
            example: "Положение о смотре школьных библиотек"),
        Field("sections", \Regulation.sections, "The sections", russian: "Разделы"),
        Field(
            "clauses", \Regulation.clauses, "The points, where there are no sections",
            russian: "Пункты, если разделов нет"),
    ]
}
