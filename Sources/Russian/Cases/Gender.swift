/// The gender of a noun (род).
public enum Gender: String, Sendable, Hashable, CaseIterable {
    /// Мужской: «план», «глава» of an office.
    case masculine
    /// Женский: «программа».
    case feminine
    /// Средний: «положение».
    case neuter
}
