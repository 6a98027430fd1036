extension DeclinedPart {
    /// The name in Russian: «фамилия», «должность», «организация».
    public var russianName: String {
        switch self {
        case .surname: "фамилия"
        case .given: "имя"
        case .patronymic: "отчество"
        case .name: "фио"
        case .position: "должность"
        case .body: "организация"
        }
    }

    /// The part that a name means, Russian or as the cases are called; «орган» and «документ» are bodies too.
    public init?(named name: String) {
        let key = RuleWord.lowered(name.trimmed)
        switch key {
        case "орган", "документ": self = .body
        default:
            guard
                let part = DeclinedPart.allCases.first(where: { $0.russianName == key }) ?? DeclinedPart(rawValue: key)
            else { return nil }
            self = part
        }
    }
}
