import ChanceryDiagnostics

/// A signature: who signs and as what (ГОСТ Р 7.0.97, реквизит 22).
public struct Signature: Sendable, Hashable {
    /// What the signer is in the body that met: «Секретарь совещания».
    public var role: String?
    /// The name as it is written.
    public var name: String?
    /// The position; with the organisation where there is no letterhead.
    public var position: String?
    /// The mark that stands for a signature by hand.
    public var electronic: SignatureMark?

    /// Creates a signature.
    public init(
        role: String? = nil, name: String? = nil, position: String? = nil, electronic: SignatureMark? = nil
    ) {
        self.role = role
        self.name = name
        self.position = position
        self.electronic = electronic
    }
}

extension Signature: ModelRecord {
    static let recordName = "signature"
    static let recordSchema = RecordSchema<Signature>(
        Wording("A signature", russian: "Подпись"),
        blank: Signature(),
        fields: [
            Field(
                "role", \Signature.role, "What the signer is at the meeting, in the commission",
                russian: "Роль на совещании, в комиссии", example: "Секретарь"),
            Field("name", \Signature.name, "The name", russian: "Инициалы и фамилия", example: "Сидорова А.А."),
            Field(
                "position", \Signature.position, "The position", russian: "Должность",
                example: "Начальник управления"),
            Field(
                "electronic", \Signature.electronic, "The electronic signature",
                russian: "Электронная подпись"),
        ])
}
