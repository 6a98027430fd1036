/// A word as the rules look at it: letters without case, the end of it ready for comparison.
struct RuleWord: Sendable {
    /// The word as written.
    let text: String
    /// The number of letters, signs counted with them.
    let count: Int
    /// The word in lower case with «е» for «ё»: the key of lists.
    let key: String
    /// Whether all letters are capitals, and there are two at least.
    let isUpper: Bool
    private let exactTail: UInt64
    private let foldedTail: UInt64

    init(_ text: String) {
        var (count, capitals) = (0, 0)
        var (exact, folded) = (UInt64(0), UInt64(0))
        var key = ""
        key.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let letter = Letter(scalar)
            count += 1
            exact = exact << 8 | UInt64(letter.code)
            folded = folded << 8 | UInt64(letter.folded.code)
            key.unicodeScalars.append(RuleWord.foldedScalar(scalar))
            if RuleWord.isCapital(scalar) { capitals += 1 }
        }
        self.text = text
        self.count = count
        self.key = key
        isUpper = count > 1 && capitals == count
        exactTail = exact
        foldedTail = folded
    }

    /// The letter a number of places from the end, 0 for the last; «ё» is «е». Eight at most can be asked for.
    func letter(fromEnd place: Int) -> Letter {
        place < 8 ? Letter(code: UInt8(truncatingIfNeeded: foldedTail >> UInt64(place * 8))) : .other
    }

    var last: Letter { letter(fromEnd: 0) }

    func ends(in ending: Ending) -> Bool {
        (ending.isExact ? exactTail : foldedTail) & ending.mask == ending.value
    }

    func ends(in endings: [Ending]) -> Bool {
        endings.contains { ends(in: $0) }
    }

    /// The word without its last letters and with others instead, in the letter case of the word.
    func replacingLast(_ dropped: Int, with ending: String) -> String {
        if dropped == 0 { return text + (isUpper ? RuleWord.uppered(ending) : ending) }
        var scalars = text.unicodeScalars
        scalars.removeLast(min(dropped, count))
        return String(scalars) + (isUpper ? RuleWord.uppered(ending) : ending)
    }
}
