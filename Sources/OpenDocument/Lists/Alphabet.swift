/// The letters that lists are numbered with, in their order.
enum Alphabet: Sendable, Hashable {
    case latin
    /// Without ё, й, ъ and ь.
    case russian
    case bulgarian
    case serbian
    /// The marks of footnotes.
    case symbols

    private var letters: [Character] {
        switch self {
        case .latin: Self.latinLetters
        case .russian: Self.russianLetters
        case .bulgarian: Self.bulgarianLetters
        case .serbian: Self.serbianLetters
        case .symbols: Self.symbolMarks
        }
    }

    private static let latinLetters = Array("abcdefghijklmnopqrstuvwxyz")
    private static let russianLetters = Array("абвгдежзиклмнопрстуфхцчшщыэюя")
    private static let bulgarianLetters = Array("абвгдежзиклмнопрстуфхцчшщъюя")
    private static let serbianLetters = Array("абвгдђежзијклљмнњопрстћуфхцчџш")
    private static let symbolMarks = Array("*†‡§")

    /// A number above zero as letters of a positional system without a zero: … z, aa, ab.
    func positional(_ number: Int, isUpper: Bool) -> String {
        let letters = letters
        var rest = number
        var result: [Character] = []
        while rest > 0 {
            result.append(letters[(rest - 1) % letters.count])
            rest = (rest - 1) / letters.count
        }
        return cased(String(result.reversed()), isUpper: isUpper)
    }

    /// A number above zero as one letter, doubled, trebled … past the last: … z, aa, bb.
    func repeated(_ number: Int, isUpper: Bool) -> String {
        let letters = letters
        // Nobody counts so far; a file that does must not cost a gigabyte.
        let count = min((number - 1) / letters.count + 1, 256)
        return cased(String(repeating: letters[(number - 1) % letters.count], count: count), isUpper: isUpper)
    }

    /// Capital Latin letters are all capital; of capital Cyrillic ones LibreOffice writes the first so: «Аб».
    private func cased(_ text: String, isUpper: Bool) -> String {
        if !isUpper { return text }
        return self == .latin ? text.uppercased() : text.prefix(1).uppercased() + text.dropFirst()
    }
}
