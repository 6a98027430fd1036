/// What an adjective agrees with: a gender in the singular, or the plural, which has none.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
    /// Мужской род: «прилагаемый план».
    case masculine
    /// Женский род: «прилагаемая программа».
    case feminine
    /// Средний род: «прилагаемое положение».
    case neuter
    /// Множественное число: «прилагаемые правила».
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
