import ChanceryDiagnostics

/// Who drew a document up, to be asked about it (ГОСТ Р 7.0.97, реквизит 25).
public struct Executor: Sendable, Hashable {
    /// The whole name, as officials put it there: «Кузнецова Мария Ильинична».
    public var name: String?
    /// The position.
    public var position: String?
    /// The department.
    public var unit: String?
    /// The telephone number.
    public var phone: String?
    /// The e-mail address.
    public var email: String?

    /// Creates an executor.
    public init(
        name: String? = nil, position: String? = nil, unit: String? = nil, phone: String? = nil, email: String? = nil
    ) {
        self.name = name
        self.position = position
        self.unit = unit
        self.phone = phone
        self.email = email
    }
}

extension Executor: ModelRecord {
    static let recordName = "executor"
    static let recordSchema = RecordSchema<Executor>(
        Wording("Who drew the document up", russian: "Отметка об исполнителе"),
        blank: Executor(),
        fields: [
            Field(
                "name", \Executor.name, "The whole name", russian: "Фамилия, имя, отчество",
                example: "Кузнецова Мария Ильинична"),
            Field("position", \Executor.position, "The position", russian: "Должность", example: "главный специалист"),
            Field(
                "unit", \Executor.unit, "The department", russian: "Подразделение", example: "отдел общего образования"),
            Field("phone", \Executor.phone, "The telephone number", russian: "Телефон", example: "+7 (000) 00-00-00"),
            Field(
                "email", \Executor.email, "The e-mail address", russian: "Электронная почта",
                example: "kuznetsova@example.org"),
        ])
}
