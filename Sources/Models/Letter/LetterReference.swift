import ChanceryDiagnostics

/// The letter that is answered: «На № 77 от 01.06.2026».
public struct LetterReference: Sendable, Hashable {
    /// Its number, without «№».
    public var number: String?
    /// Its date.
    public var date: CalendarDate?

    /// Creates a letter reference.
    public init(number: String? = nil, date: CalendarDate? = nil) {
        self.number = number
        self.date = date
    }
}

extension LetterReference: ModelRecord {
    static let recordName = "letterReference"
    static let recordSchema = RecordSchema<LetterReference>(
        Wording("The letter that is answered", russian: "Письмо, на которое отвечают"),
        blank: LetterReference(),
        fields: [
            Field(
                "number", \LetterReference.number, "Its number, without №", russian: "Номер, без знака №",
                example: "77", accepting: .wholeNumbers),
            Field("date", \LetterReference.date, "Its date", russian: "Дата", example: "2026-01-10"),
        ])
}
