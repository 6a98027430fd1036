import ChanceryDiagnostics

/// A block of agreement, «СОГЛАСОВАНО»: somebody from outside, or the act of a body (ГОСТ Р 7.0.97, реквизит 20).
public struct AgreementBlock: Sendable, Hashable {
    /// The position, with the organisation.
    public var position: String?
    /// The name.
    public var name: String?
    /// When it was agreed.
    public var date: CalendarDate?
    /// The act that agrees.
    public var document: DocumentReference?

    /// Creates an agreement.
    public init(
        position: String? = nil, name: String? = nil, date: CalendarDate? = nil, document: DocumentReference? = nil
    ) {
        self.position = position
        self.name = name
        self.date = date
        self.document = document
    }
}

extension AgreementBlock: ModelRecord {
    static let recordName = "agreement"
    static let recordSchema = RecordSchema<AgreementBlock>(
        Wording("A block of agreement", russian: "Гриф согласования"),
        blank: AgreementBlock(),
        fields: [
            Field(
                "position", \AgreementBlock.position, "The position, with the organisation",
                russian: "Должность с организацией", example: "Директор городской библиотеки"),
            Field("name", \AgreementBlock.name, "The name", russian: "Инициалы и фамилия", example: "П.С. Орлов"),
            Field(
                "date", \AgreementBlock.date, "When it was agreed", russian: "Дата согласования", example: "2026-01-12"),
            Field(
                "document", \AgreementBlock.document, "The letter or minutes that agree",
                russian: "Письмо или протокол, которым согласовано"),
        ])
}
