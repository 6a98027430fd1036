/// How the number of a list level is written (`ST_NumberFormat`, ECMA-376-1:2016 §17.18.59).
package enum NumberFormat: Sendable, Hashable {
    case decimal
    case decimalZero
    case upperRoman
    case lowerRoman
    case upperLetter
    case lowerLetter
    case russianUpper
    case russianLower
    case ordinal
    case numberInDash
    case hexadecimal
    case bullet
    case none

    /// The format of a name in the file; one that we do not know is written in figures, as other programs do.
    package init(name: String) {
        self =
            switch name {
            case "decimalZero": .decimalZero
            case "upperRoman": .upperRoman
            case "lowerRoman": .lowerRoman
            case "upperLetter": .upperLetter
            case "lowerLetter": .lowerLetter
            case "russianUpper": .russianUpper
            case "russianLower": .russianLower
            case "ordinal": .ordinal
            case "numberInDash": .numberInDash
            case "hex": .hexadecimal
            case "bullet": .bullet
            case "none": .none
            default: .decimal
            }
    }

    /// A number in the format; empty for bullets and `none`.
    package func text(of number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .decimalZero: number >= 0 && number < 10 ? "0\(number)" : String(number)
        case .upperRoman: Self.roman(number)
        case .lowerRoman: Self.roman(number).lowercased()
        case .upperLetter: Self.letters(number, of: Self.latin).uppercased()
        case .lowerLetter: Self.letters(number, of: Self.latin)
        case .russianUpper: Self.letters(number, of: Self.russian).uppercased()
        case .russianLower: Self.letters(number, of: Self.russian)
        case .ordinal: String(number) + Self.ordinalEnding(number)
        case .numberInDash: "- \(number) -"
        case .hexadecimal: String(number, radix: 16, uppercase: true)
        case .bullet, .none: ""
        }
    }

    private static let latin = Array("abcdefghijklmnopqrstuvwxyz")
    /// Word counts with 29 letters: without ё, й, ъ and ь (the page ReadingCapabilities).
    private static let russian = Array("абвгдежзиклмнопрстуфхцчшщыэюя")

    /// Past the last letter the letter is doubled, trebled …: aa, bb (and not ab).
    private static func letters(_ number: Int, of alphabet: [Character]) -> String {
        guard number > 0 else { return String(number) }
        let index = (number - 1) % alphabet.count
        // Nobody counts so far; a file that does must not cost a gigabyte.
        let count = min((number - 1) / alphabet.count + 1, 64)
        return String(repeating: alphabet[index], count: count)
    }

    private static func roman(_ number: Int) -> String {
        guard number > 0, number < 32_768 else { return String(number) }
        let digits = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, digit) in digits {
            while rest >= value {
                result += digit
                rest -= value
            }
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
}
