/// How the lines of a paragraph lie between its margins.
public enum Alignment: UInt8, Sendable, Hashable {
    case start
    case center
    case end
    case justified
}
