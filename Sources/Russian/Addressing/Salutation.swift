/// The words that open a letter.
public enum Salutation: Sendable, Hashable {
    /// «Уважаемый Николай Петрович!»: needs the given name in full and the gender.
    case person(PersonName, PersonGender)
    /// «Уважаемый господин Прохоров!», «Уважаемая госпожа Ким!»
    case surname(String, PersonGender)
    /// «Уважаемый господин Министр!»
    case office(String, PersonGender)
    /// «Уважаемые коллеги!»
    case colleagues
    /// «Уважаемые Ольга Николаевна и Николай Петрович!», «Уважаемые дамы и господа!»: words of the user's for several.
    case several(String)

    /// How a person is addressed, from what is known of the name: by given name and patronymic, else by the surname.
    ///
    /// Nil where the gender is not known: it is never guessed.
    public init?(to name: PersonName, of gender: PersonGender? = nil) {
        guard let gender = gender ?? name.gender else { return nil }
        if name.address != nil {
            self = .person(name, gender)
        } else if let surname = name.surname {
            self = .surname(surname, gender)
        } else {
            return nil
        }
    }

    /// The line, its exclamation mark with it.
    public var text: String {
        switch self {
        case .person(let name, let gender): Self.opening(gender) + " " + (name.address ?? name.full) + "!"
        case .surname(let name, let gender), .office(let name, let gender):
            Self.opening(gender) + (gender == .masculine ? " господин " : " госпожа ") + name + "!"
        case .colleagues: "Уважаемые коллеги!"
        case .several(let words): "Уважаемые " + words + "!"
        }
    }

    private static func opening(_ gender: PersonGender) -> String {
        gender == .masculine ? "Уважаемый" : "Уважаемая"
    }
}
