import ChanceryDiagnostics

/// The visa of somebody inside: a signature on the draft (ГОСТ Р 7.0.97, реквизит 21).
public struct Visa: Sendable, Hashable {
    /// The position.
    public var position: String?
    /// The name.
    public var name: String?
    /// The day of the visa.
    public var date: CalendarDate?
    /// What was remarked.
    public var remark: String?

    /// Creates a visa.
    public init(position: String? = nil, name: String? = nil, date: CalendarDate? = nil, remark: String? = nil) {
        self.position = position
        self.name = name
        self.date = date
        self.remark = remark
    }
}

extension Visa: ModelRecord {
    static let recordName = "visa"
    static let recordSchema = RecordSchema<Visa>(
        Wording("A visa", russian: "Виза"),
        blank: Visa(),
        fields: [
            Field("position", \Visa.position, "The position", russian: "Должность", example: "Начальник отдела"),
            Field("name", \Visa.name, "The name", russian: "Инициалы и фамилия", example: "В.Г. Лапина"),
            Field("date", \Visa.date, "The day of the visa", russian: "Дата визы", example: "2026-01-13"),
            Field("remark", \Visa.remark, "What was remarked", russian: "Замечание", example: "замечания прилагаются"),
        ])
}
