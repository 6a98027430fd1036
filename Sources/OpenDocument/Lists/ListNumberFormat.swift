import ChanceryDocument

/// How the number of a list level is written (`style:num-format`, ODF 1.3 part 3 §19.500).
///
/// The standard knows `1`, `a`, `A`, `i`, `I` and none; what else there is LibreOffice names by a sample of it. One that we do not
/// know is written in figures, as LibreOffice itself does.
enum ListNumberFormat: Sendable, Hashable {
    case none
    /// One that Word has too.
    case shared(NumberFormat)
    /// a, b, …, z, aa, ab: as a number of the base of the alphabet.
    case positional(Alphabet, isUpper: Bool)
    /// a, b, …, z, aa, bb: the letter doubled, trebled …
    case repeated(Alphabet, isUpper: Bool)
    /// Figures padded to a width.
    case padded(Int)
    case greek(isUpper: Bool)
    /// ①, ② … ㊿; figures from there on.
    case circled
    /// *, †, ‡, §, **, as footnotes are marked.
    case symbols
    /// Numerals of a script of its own: Chinese, Japanese, Korean, Hebrew, Arabic, Thai …
    case script(NumeralScript)

    /// The format of a name in the file.
    ///
    /// - Parameter isSynchronised: Whether the letters of a number past the alphabet's end are all alike (`style:num-letter-sync`).
    init(name: String, isSynchronised: Bool) {
        switch name {
        case "": self = .none
        case "1": self = .shared(.decimal)
        case "i": self = .shared(.lowerRoman)
        case "I": self = .shared(.upperRoman)
        case "1st": self = .shared(.ordinal)
        case "a": self = isSynchronised ? .repeated(.latin, isUpper: false) : .positional(.latin, isUpper: false)
        case "A": self = isSynchronised ? .repeated(.latin, isUpper: true) : .positional(.latin, isUpper: true)
        case "aaa": self = .repeated(.latin, isUpper: false)
        case "AAA": self = .repeated(.latin, isUpper: true)
        case "①, ②, ③, ...": self = .circled
        case "*, †, ‡, §, **, ††, ...": self = .symbols
        case "α, β, ... (gr)": self = .greek(isUpper: false)
        case "Α, Β, ... (gr)": self = .greek(isUpper: true)
        default:
            self =
                Self.cyrillic(name) ?? Self.padded(name) ?? NumeralScript(sample: name).map { .script($0) }
                ?? .shared(.decimal)
        }
    }

    /// A number in the format; nothing for `none`, and zero is always a figure, as in LibreOffice.
    func text(of number: Int) -> String {
        if self == .none { return "" }
        guard number > 0 else { return String(number) }
        return switch self {
        case .none: ""
        case .shared(let format): format.text(of: number)
        case .positional(let alphabet, let isUpper): alphabet.positional(number, isUpper: isUpper)
        case .repeated(let alphabet, let isUpper): alphabet.repeated(number, isUpper: isUpper)
        case .padded(let width): Self.padded(number, to: width)
        case .greek(let isUpper): GreekNumeral.text(of: number, isUpper: isUpper)
        case .circled: Self.circled(number)
        case .script(let script): script.text(of: number)
        case .symbols: Alphabet.symbols.repeated(number, isUpper: false)
        }
    }

    /// LibreOffice's samples of Cyrillic letters: «А, Б, .., Аа, Аб, ... (ru)» and its likes.
    private static func cyrillic(_ name: String) -> ListNumberFormat? {
        let alphabet: Alphabet
        switch name.suffix(4) {
        case "(ru)": alphabet = .russian
        case "(bg)": alphabet = .bulgarian
        case "(sr)": alphabet = .serbian
        default: return nil
        }
        return switch name.dropLast(5) {
        case "А, Б, .., Аа, Аб, ...": .positional(alphabet, isUpper: true)
        case "а, б, .., аа, аб, ...": .positional(alphabet, isUpper: false)
        case "А, Б, .., Аа, Бб, ...": .repeated(alphabet, isUpper: true)
        case "а, б, .., аа, бб, ...": .repeated(alphabet, isUpper: false)
        default: nil
        }
    }

    /// LibreOffice's samples of padded figures: «01, 02, 03, ...» up to five.
    private static func padded(_ name: String) -> ListNumberFormat? {
        guard name.hasSuffix(", ..."), let first = name.split(separator: ",").first, (2...5).contains(first.count),
            first.last == "1", first.dropLast().allSatisfy({ $0 == "0" })
        else { return nil }
        return .padded(first.count)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let figures = String(number)
        return String(repeating: "0", count: max(0, width - figures.count)) + figures
    }

    private static func circled(_ number: Int) -> String {
        let scalar: Unicode.Scalar? =
            switch number {
            case 1...20: Unicode.Scalar(0x2460 + UInt32(number) - 1)
            case 21...35: Unicode.Scalar(0x3251 + UInt32(number) - 21)
            case 36...50: Unicode.Scalar(0x32B1 + UInt32(number) - 36)
            default: nil
            }
        return scalar.map(String.init) ?? String(number)
    }
}
