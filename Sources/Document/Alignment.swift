/// How the lines of a paragraph lie between its margins.
public enum Alignment: UInt8, Sendable, Hashable {
    /// At the margin where a line of its script begins: the left one.
    case start
    /// In the middle.
    case center
    /// At the margin where a line of its script ends: the right one.
    case end
    /// Between both margins.
    case justified
}
