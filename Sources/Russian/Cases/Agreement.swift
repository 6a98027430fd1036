/// What an adjective agrees with: a gender in the singular, or the plural, which has none.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
    case masculine
    case feminine
    case neuter
    case plural

    /// The agreement with a noun in the singular.
    public init(_ gender: Gender) {
        switch gender {
        case .masculine: self = .masculine
        case .feminine: self = .feminine
        case .neuter: self = .neuter
        }
    }
}
