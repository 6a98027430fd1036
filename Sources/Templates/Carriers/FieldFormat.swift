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
        switch self {
        case .ordinal: return "\(number)\(Self.ordinalEnding(number))"
        case .capitalRoman: return Self.roman(number) ?? text
        case .smallRoman: return Self.roman(number)?.lowercased() ?? text
        case .capitalLetters: return Self.letters(number) ?? text
        case .smallLetters: return Self.letters(number)?.lowercased() ?? text
        case .hexadecimal: return String(number, radix: 16, uppercase: true)
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

    private static func ordinalEnding(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "th"
        case (1, _): "st"
        case (2, _): "nd"
        case (3, _): "rd"
        default: "th"
        }
    }

    private static func roman(_ number: Int) -> String? {
        guard (1..<4000).contains(number) else { return nil }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, sign) in signs {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }

    /// A to Z, then AA to ZZ, as Word counts.
    private static func letters(_ number: Int) -> String? {
        guard (1...780).contains(number) else { return nil }
        let letter = Unicode.Scalar(UInt8(65 + (number - 1) % 26))
        return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
    }
}
