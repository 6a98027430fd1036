/// A person's name as Russian papers have it: surname, given name, patronymic, of which some may be missing or cut short.
public struct PersonName: Sendable, Hashable {
    /// «Иванов», «Римский-Корсаков», «ван Бетховен»; nil in «Николай Петрович».
    public var surname: String?
    /// In full or as an initial; nil in «Иванов».
    public var givenName: NamePart?
    /// In full or as an initial; nil where there is none, as many peoples have it.
    public var patronymic: NamePart?

    /// Creates a name.
    public init(surname: String?, givenName: NamePart? = nil, patronymic: NamePart? = nil) {
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
    }

    /// Creates a name from what the fields of a record hold; empty texts are parts that are missing, «И.» is an initial.
    public init(surname: String, givenName: String, patronymic: String = "") {
        self.init(
            surname: surname.isEmpty ? nil : surname, givenName: PersonName.part(givenName),
            patronymic: PersonName.part(patronymic))
    }

    private static func part(_ text: String) -> NamePart? {
        guard !text.isEmpty else { return nil }
        return text.hasSuffix(".") ? .initial(text) : .full(text)
    }
}
