/// A word of a vocabulary's pattern: whole, or open at an end that a star marks.
struct WordPattern: Sendable, Hashable {
    // Bytes, because comparing Strings normalises them first; folding already did.
    private var letters: [UInt8]
    private var isOpenBefore: Bool
    private var isOpenBehind: Bool

    /// Reads a word as a vocabulary spells it: `срок*`, `*исполнител*`, `место`; `nil` where no letter is in it.
    init?(_ text: Substring) {
        let folded = FoldedHeading(String(decoding: text.utf8.filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)).key
        guard !folded.isEmpty else { return nil }
        letters = Array(folded.utf8)
        isOpenBefore = text.utf8.first == UInt8(ascii: "*")
        isOpenBehind = text.utf8.last == UInt8(ascii: "*")
    }

    /// Whether a folded word fits.
    func matches(_ word: String) -> Bool {
        switch (isOpenBefore, isOpenBehind) {
        case (false, false): word.utf8.elementsEqual(letters)
        case (false, true): word.utf8.starts(with: letters)
        case (true, false): word.utf8.reversed().starts(with: letters.reversed())
        case (true, true): contains(word)
        }
    }

    private func contains(_ word: String) -> Bool {
        var rest = word.utf8[...]
        while rest.count >= letters.count {
            if rest.starts(with: letters) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
