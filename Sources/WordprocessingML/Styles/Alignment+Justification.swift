import ChanceryDocument

extension Alignment {
    /// The alignment of a value of `ST_Jc` (ECMA-376-1:2016 §17.18.44); Transitional says left and right for start and end.
    init?(justification: String) {
        switch justification {
        case "left", "start": self = .start
        case "center": self = .center
        case "right", "end": self = .end
        case "both", "distribute", "highKashida", "mediumKashida", "lowKashida", "thaiDistribute": self = .justified
        default: return nil
        }
    }
}
