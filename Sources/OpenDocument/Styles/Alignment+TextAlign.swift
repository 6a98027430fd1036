import ChanceryDocument

extension Alignment {
    /// The alignment of a value of `fo:text-align` (ODF 1.3 part 3 §20.220).
    init?(textAlign: String) {
        switch textAlign {
        case "start", "left": self = .start
        case "center": self = .center
        case "end", "right": self = .end
        case "justify": self = .justified
        default: return nil
        }
    }
}
