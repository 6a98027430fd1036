/// How the lines of a text stand between the margins.
public enum TextAlignment: String, Sendable, Hashable, CaseIterable {
    /// Even on both sides.
    case justified
    /// Even at the left.
    case left
    /// Each line in the middle.
    case centred
}

extension TextAlignment: ModelChoice {}
