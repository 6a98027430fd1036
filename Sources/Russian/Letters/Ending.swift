/// The last letters of a word, at most eight, to be compared in one step.
///
/// «ё» in an ending means just that letter; «е» stands for both.
struct Ending: Sendable, Hashable, ExpressibleByStringLiteral {
    let value: UInt64
    let mask: UInt64
    /// Whether «ё» must be told from «е».
    let isExact: Bool

    init(stringLiteral text: String) {
        var (value, mask, isExact) = (UInt64(0), UInt64(0), false)
        for scalar in text.unicodeScalars {
            let letter = Letter(scalar)
            value = value << 8 | UInt64(letter.code)
            mask = mask << 8 | 0xFF
            if letter == .ё { isExact = true }
        }
        (self.value, self.mask, self.isExact) = (value, mask, isExact)
    }
}
