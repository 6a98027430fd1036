/// The gender of a noun (род).
public enum Gender: String, Sendable, Hashable, CaseIterable {
    case masculine
    case feminine
    case neuter
}
