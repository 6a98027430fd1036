import ChanceryDocument

/// How a level of a list writes its numbers: the formats that all office programs share, and those that Word has beside them
/// (`ST_NumberFormat`, ECMA-376-1:2016 §17.18.59).
enum LevelFormat: Sendable, Hashable {
    case common(NumberFormat)
    /// The signs of footnotes in the Chicago Manual of Style: `*`, `†`, `‡`, `§`, `**` …
    case chicago
    /// Words: «Один», «Два» …
    case cardinalText
    /// Words: «Первый», «Второй» …
    case ordinalText
    /// Figures in circles, brackets or with a dot: consecutive characters of Unicode, as many as there are of them.
    case sequence(first: UInt32, count: Int)
    /// Figures with zeros before them up to a width.
    case padded(Int)
    /// Numerals of a script of its own: Chinese, Japanese, Korean, Hebrew, Arabic, Thai, Hindi.
    case script(NumeralScript)
    /// Letters of an alphabet that Word has only as a format of its own (`w:format`).
    case letters(String)

    /// The format of a name in the file; one that we do not know is written in figures, as other programs do.
    ///
    /// - Parameters:
    ///   - name: The value of `w:val`.
    ///   - pattern: The value of `w:format`, which tells what `custom` means by its first numbers: `001, 002, 003, ...`.
    init(name: String, pattern: String? = nil) {
        self =
            switch name {
            case "custom": Self.custom(pattern ?? "")
            case "chicago": .chicago
            case "cardinalText": .cardinalText
            case "ordinalText": .ordinalText
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .sequence(first: 0x2460, count: 20)
            case "decimalEnclosedParen": .sequence(first: 0x2474, count: 20)
            case "decimalEnclosedFullstop": .sequence(first: 0x2488, count: 20)
            default: NumeralScript(wordName: name).map { .script($0) } ?? .common(NumberFormat(name: name))
            }
    }

    /// A number in the format; empty for bullets and `none`.
    func text(of number: Int, in language: ListLanguage) -> String {
        switch self {
        case .common(.ordinal) where language == .russian: "\(number)-й"
        case .common(let format): format.text(of: number)
        case .chicago: Self.chicago(number)
        case .cardinalText: language.cardinal(number)
        case .ordinalText: language.ordinal(number)
        case .sequence(let first, let count):
            number > 0 && number <= count
                ? Unicode.Scalar(first + UInt32(number) - 1).map { String($0) } ?? String(number) : String(number)
        case .padded(let width): String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        case .script(let script): script.text(of: number)
        case .letters(let alphabet): Self.repeated(number, of: Array(alphabet))
        }
    }

    private static func custom(_ pattern: String) -> LevelFormat {
        let first = pattern.prefix { $0 != "," && $0 != "…" && !$0.isWhitespace }
        if first.count > 1, first.count <= 16, first.dropLast().allSatisfy({ $0 == "0" }), first.last == "1" {
            return .padded(first.count)
        }
        return switch first {
        case "α": .letters("αβγδεζηθικλμνξοπρστυφχψω")
        case "Α": .letters("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ")
        case "а": .common(.russianLower)
        case "А": .common(.russianUpper)
        case "a": .common(.lowerLetter)
        case "A": .common(.upperLetter)
        case "i": .common(.lowerRoman)
        case "I": .common(.upperRoman)
        default: .common(.decimal)
        }
    }

    private static func chicago(_ number: Int) -> String { repeated(number, of: ["*", "†", "‡", "§"]) }

    /// Past the last sign each is doubled, trebled …
    private static func repeated(_ number: Int, of signs: [Character]) -> String {
        guard number > 0, !signs.isEmpty else { return String(number) }
        // Nobody counts so far; a file that does must not cost a gigabyte.
        return String(repeating: signs[(number - 1) % signs.count], count: min((number - 1) / signs.count + 1, 64))
    }
}
