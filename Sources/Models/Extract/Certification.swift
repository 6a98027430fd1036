import ChanceryDiagnostics

/// The mark that makes a copy or an extract as good as the original: «Верно» (ГОСТ Р 7.0.97, реквизит 26).
public struct Certification: Sendable, Hashable {
    /// The position of who certifies.
    public var position: String?
    /// The name of who certifies.
    public var name: String?
    /// The day of the certification.
    public var date: CalendarDate?
    /// Where the original is kept.
    public var original: String?

    /// Creates a certification.
    public init(position: String? = nil, name: String? = nil, date: CalendarDate? = nil, original: String? = nil) {
        self.position = position
        self.name = name
        self.date = date
        self.original = original
    }
}

extension Certification: ModelRecord {
    static let recordName = "certification"
    static let recordSchema = RecordSchema<Certification>(
        Wording("The certification of a copy", russian: "Отметка о заверении копии"),
        blank: Certification(),
        fields: [
            Field(
                "position", \Certification.position, "The position of who certifies", russian: "Должность заверителя",
                example: "Секретарь"),
            Field(
                "name", \Certification.name, "The name of who certifies", russian: "Инициалы и фамилия заверителя",
                example: "М.И. Кузнецова"),
            Field(
                "date", \Certification.date, "The day of the certification", russian: "Дата заверения",
                example: "2026-01-20"),
            Field(
                "original", \Certification.original, "Where the original is kept", russian: "Где хранится подлинник",
                example: "Подлинник в деле № 01-08 управления образования за 2026 год"),
        ])
}
