import ChanceryDiagnostics

/// To whom a letter goes; every part stands in the case in which it is printed (domain.md §8).
public struct Addressee: Sendable, Hashable {
    /// How the addressee is put; where it is `nil`, the parts tell.
    public var mode: AddresseeMode?
    /// The organisation: in the genitive behind a head's position, else in the nominative.
    public var organisation: String?
    /// The department, in the nominative.
    public var unit: String?
    /// The position, in the dative; for many «Руководителям …».
    public var position: String?
    /// The name, in the dative: «Петрову И.С.».
    public var name: String?
    /// The postal address, street first; its lines are parted by line breaks.
    public var address: String?
    /// The e-mail address.
    public var email: String?

    /// Creates an addressee.
    public init(
        mode: AddresseeMode? = nil, organisation: String? = nil, unit: String? = nil, position: String? = nil,
        name: String? = nil, address: String? = nil, email: String? = nil
    ) {
        self.mode = mode
        self.organisation = organisation
        self.unit = unit
        self.position = position
        self.name = name
        self.address = address
        self.email = email
    }
}

extension Addressee: ModelRecord {
    static let recordName = "addressee"
    static let recordSchema = RecordSchema<Addressee>(
        Wording("To whom the letter goes", russian: "Адресат"),
        blank: Addressee(),
        fields: [
            Field(
                "mode", \Addressee.mode, "How the addressee is put: " + AddresseeMode.names,
                russian: "Как назван адресат: " + AddresseeMode.names, example: "head"),
            Field(
                "organisation", \Addressee.organisation, "The organisation", russian: "Организация",
                example: "МБОУ СОШ № 15"),
            Field("unit", \Addressee.unit, "The department", russian: "Подразделение", example: "Отдел кадров"),
            Field(
                "position", \Addressee.position, "The position, in the dative",
                russian: "Должность, в дательном падеже", example: "Директору"),
            Field(
                "name", \Addressee.name, "The name, in the dative", russian: "Фамилия и инициалы, в дательном падеже",
                example: "Петрову И.С."),
            Field(
                "address", \Addressee.address, "The postal address, street first",
                russian: "Почтовый адрес, от улицы к индексу", example: "ул. Лесная, д. 5, г. Энск, 000000"),
            Field(
                "email", \Addressee.email, "The e-mail address", russian: "Электронная почта",
                example: "school15@example.org"),
        ])
}
