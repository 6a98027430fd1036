/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Something that was met and left out, or decided; nothing to mend.
    case note
    /// Something uncertain: worth a look, the work went on.
    case warning
    /// Something that must be mended; nothing was written.
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
