/// How much of a meeting its minutes tell (domain.md §3).
public enum ProtocolForm: String, Sendable, Hashable, CaseIterable {
    /// Who spoke and what was said, then what was decided.
    case full
    /// What was gone through and what was decided.
    case short
}

extension ProtocolForm: ModelChoice {}
