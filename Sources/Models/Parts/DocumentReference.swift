import ChanceryDiagnostics

/// Another document that this one names: «приказ РОО от 15.02.2019 № 33».
public struct DocumentReference: Sendable, Hashable {
    /// What kind of document it is, in the nominative: «приказ».
    public var kind: String?
    /// Who issued it, in the case in which the source has it.
    public var issuer: String?
    /// Its date.
    public var date: CalendarDate?
    /// Its number, without «№».
    public var number: String?

    /// Creates a reference.
    public init(kind: String? = nil, issuer: String? = nil, date: CalendarDate? = nil, number: String? = nil) {
        self.kind = kind
        self.issuer = issuer
        self.date = date
        self.number = number
    }
}

extension DocumentReference: ModelRecord {
    static let recordName = "documentReference"
    static let recordSchema = RecordSchema<DocumentReference>(
        Wording("A document that is named", russian: "Названный документ"),
        blank: DocumentReference(),
        fields: [
            Field(
                "kind", \DocumentReference.kind, "The kind of the document", russian: "Вид документа",
                example: "приказ"),
            Field(
                "issuer", \DocumentReference.issuer, "Who issued it, as it is written",
                russian: "Кто издал, как написано", example: "управления образования города Энска"),
            Field("date", \DocumentReference.date, "Its date", russian: "Дата", example: "2026-01-15"),
            Field(
                "number", \DocumentReference.number, "Its number, without №", russian: "Номер, без знака №",
                example: "33", accepting: .wholeNumbers),
        ])
}
