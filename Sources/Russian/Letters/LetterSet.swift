/// A set of letters.
struct LetterSet: Sendable, Hashable, ExpressibleByStringLiteral {
    private let bits: UInt64

    /// The letters of a text; what is no Russian letter is passed over.
    init(stringLiteral letters: String) {
        var bits: UInt64 = 0
        for scalar in letters.unicodeScalars { bits |= 1 << UInt64(Letter(scalar).code) }
        self.bits = bits & ~1
    }

    func contains(_ letter: Letter) -> Bool {
        bits & (1 << UInt64(letter.code)) != 0
    }

    static let vowels: LetterSet = "аеёиоуыэюя"
    /// Behind these stands и, never ы.
    static let withoutЫ: LetterSet = "гкхжшчщ"
    /// Behind these an unstressed о is written е.
    static let withoutО: LetterSet = "жшчщц"
    static let hushing: LetterSet = "жшчщ"
    static let velar: LetterSet = "гкх"
}
