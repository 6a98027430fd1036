/// A given name or patronymic: in full, or only its initial.
public enum NamePart: Sendable, Hashable {
    /// «Иван», «Анна-Мария», «Гасан оглы».
    case full(String)
    /// «И.», «А.-М.», «Дж.».
    case initial(String)

    /// The initial with its full stop, a hyphen kept: «Анна-Мария» gives «А.-М.».
    public var initial: String {
        switch self {
        case .initial(let initial): initial
        case .full(let word):
            // Of «Гасан оглы» the first word counts, of «Анна-Мария» both.
            (word.split(separator: " ").first ?? "").split(separator: "-")
                .map { RuleWord.uppered(String($0.prefix(1))) + "." }.joined(separator: "-")
        }
    }

    /// The part as it is written.
    public var text: String {
        switch self {
        case .full(let text), .initial(let text): text
        }
    }
}
