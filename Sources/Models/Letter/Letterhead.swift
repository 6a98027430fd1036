import ChanceryDiagnostics

/// The form on which a letter is written: who writes, and where they are found (ГОСТ Р 7.0.97, реквизиты 05–08).
public struct Letterhead: Sendable, Hashable {
    /// The body above the organisation.
    public var superior: String?
    /// The whole name, in the nominative.
    public var organisation: String?
    /// The short name, without brackets.
    public var shortName: String?
    /// The department that writes.
    public var unit: String?
    /// The office, where the form is an official's own: «Министр».
    public var office: String?
    /// The postal address.
    public var address: String?
    /// The telephone number.
    public var phone: String?
    /// The e-mail address.
    public var email: String?
    /// The site.
    public var site: String?
    /// The codes: ОКПО, ОГРН, ИНН/КПП, as they are printed.
    public var codes: String?

    /// Creates a letterhead.
    public init(
        superior: String? = nil, organisation: String? = nil, shortName: String? = nil, unit: String? = nil,
        office: String? = nil, address: String? = nil, phone: String? = nil, email: String? = nil, site: String? = nil,
        codes: String? = nil
    ) {
        self.superior = superior
        self.organisation = organisation
        self.shortName = shortName
        self.unit = unit
        self.office = office
        self.address = address
        self.phone = phone
        self.email = email
        self.site = site
        self.codes = codes
    }
}

extension Letterhead: ModelRecord {
    static let recordName = "letterhead"
    static let recordSchema = RecordSchema<Letterhead>(
        Wording("The letterhead", russian: "Бланк письма"),
        blank: Letterhead(),
        fields: [
            Field(
                "superior", \Letterhead.superior, "The body above the organisation", russian: "Вышестоящий орган",
                example: "Администрация города Энска"),
            Field(
                "organisation", \Letterhead.organisation, "The whole name of the organisation",
                russian: "Полное название организации", example: "Управление образования города Энска"),
            Field(
                "shortName", \Letterhead.shortName, "The short name", russian: "Сокращённое название",
                example: "УО г. Энска"),
            Field(
                "unit", \Letterhead.unit, "The department that writes", russian: "Подразделение",
                example: "Отдел общего образования"),
            Field(
                "office", \Letterhead.office, "The office, on an official's own form",
                russian: "Должность, если это бланк должностного лица", example: "Начальник управления"),
            Field(
                "address", \Letterhead.address, "The postal address", russian: "Почтовый адрес",
                example: "ул. Садовая, д. 1, г. Энск, 000000"),
            Field("phone", \Letterhead.phone, "The telephone number", russian: "Телефон", example: "+7 (000) 00-00-00"),
            Field(
                "email", \Letterhead.email, "The e-mail address", russian: "Электронная почта",
                example: "edu@example.org"),
            Field("site", \Letterhead.site, "The site", russian: "Сайт", example: "edu.example.org"),
            Field(
                "codes", \Letterhead.codes, "The codes, as they are printed", russian: "Коды, как они печатаются",
                example: "ОКПО 00000000, ОГРН 0000000000000"),
        ])
}
