import ChanceryDocument

/// What the switch `\*` of a field does to its result (ECMA-376-1:2016 §17.16.4.3).
enum FieldFormat: String, Sendable, Hashable {
    case upper
    case lower
    case firstCap = "firstcap"
    case caps
    case arabic
    case ordinal
    case capitalRoman
    case smallRoman
    case capitalLetters
    case smallLetters
    case hexadecimal = "hex"

    /// The format of a switch; `nil` for one that is about looks (`MERGEFORMAT`, `CHARFORMAT`), or that is not known.
    init?(switch text: String) {
        switch text {
        case "roman": self = .smallRoman
        case "ROMAN", "Roman": self = .capitalRoman
        case "alphabetic": self = .smallLetters
        case "ALPHABETIC", "Alphabetic": self = .capitalLetters
        default: self.init(rawValue: text.lowercased())
        }
    }

    /// A text in the format.
    func text(of text: String) -> String {
        switch self {
        case .upper: return text.uppercased()
        case .lower: return text.lowercased()
        case .firstCap: return text.prefix(1).uppercased() + text.dropFirst().lowercased()
        case .caps: return Self.capitalised(text)
        case .arabic, .ordinal, .capitalRoman, .smallRoman, .capitalLetters, .smallLetters, .hexadecimal: break
        }
        guard let number = Number(spelling: text).flatMap({ Int(exactly: $0.double.rounded()) }) else { return text }
        // Beyond these Word refuses to count so.
        let isRoman = (1..<4000).contains(number)
        let isLetter = (1...780).contains(number)
        switch self {
        case .ordinal: return NumberFormat.ordinal.text(of: number)
        case .capitalRoman: return isRoman ? NumberFormat.upperRoman.text(of: number) : text
        case .smallRoman: return isRoman ? NumberFormat.lowerRoman.text(of: number) : text
        case .capitalLetters: return isLetter ? NumberFormat.upperLetter.text(of: number) : text
        case .smallLetters: return isLetter ? NumberFormat.lowerLetter.text(of: number) : text
        case .hexadecimal: return NumberFormat.hexadecimal.text(of: number)
        default: return String(number)
        }
    }

    /// The first letter of each word capital, all others small, as docx-mailmerge has it; a word ends with its letters.
    private static func capitalised(_ text: String) -> String {
        var result = ""
        var isInside = false
        for character in text {
            result += isInside ? character.lowercased() : character.uppercased()
            isInside = character.isLetter
        }
        return result
    }
}
