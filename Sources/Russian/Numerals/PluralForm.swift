/// Which form a noun in the nominative takes behind a whole number (CLDR's rules for Russian).
public enum PluralForm: Sendable, Hashable, CaseIterable {
    /// «1, 21, 101 участник».
    case one
    /// «2, 22 участника».
    case few
    /// «0, 5, 11, 111 участников».
    case many

    /// The form behind a number, below zero too.
    public init(of number: Int) {
        let number = number.magnitude
        switch (number % 100, number % 10) {
        case (11...14, _): self = .many
        case (_, 1): self = .one
        case (_, 2...4): self = .few
        default: self = .many
        }
    }

    /// Of three forms the one that agrees with a number.
    public static func choose(_ number: Int, one: String, few: String, many: String) -> String {
        switch PluralForm(of: number) {
        case .one: one
        case .few: few
        case .many: many
        }
    }
}
