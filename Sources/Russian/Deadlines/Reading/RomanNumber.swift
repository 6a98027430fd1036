/// Roman numbers as clerks type them: with Cyrillic «І», «Х» and «У», a palochka, a digit 1, a small L or a vertical bar.
enum RomanNumber {
    private static let values: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    ]

    /// The number from 1 to 12 that a word writes; nil for digits alone and for words of one Cyrillic letter but «І».
    static func value(of word: ArraySlice<Character>) -> Int? {
        guard word.count <= 4, word.contains(where: { !$0.isASCII || !$0.isWholeNumber }) else { return nil }
        if word.count == 1, let letter = word.first, "хХуУ".contains(letter) { return nil }
        var digits = ""
        for character in word {
            switch character {
            case "I", "i", "l", "1", "І", "і", "Ӏ", "ӏ", "|": digits.append("i")
            case "V", "v", "У", "у": digits.append("v")
            case "X", "x", "Х", "х": digits.append("x")
            default: return nil
            }
        }
        return values[digits]
    }
}
