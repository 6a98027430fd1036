/// A run of signs that may begin or end an emphasis: `*`, `_`, `~~`.
package struct MarkdownSigns: Sendable {
    /// The sign that is repeated.
    package let sign: Unicode.Scalar
    /// How many there were, for CommonMark's rule of three.
    package let length: Int
    /// How many are not used yet.
    package internal(set) var count: Int
    let canOpen: Bool
    let canClose: Bool

    /// A run between two characters, by CommonMark's rules for those that flank a word (0.31 §6.2).
    package init(_ sign: Unicode.Scalar, count: Int, between before: Unicode.Scalar, and after: Unicode.Scalar) {
        self.sign = sign
        self.count = count
        length = count
        let (isSpaceBefore, isSpaceAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
        let (isMarkBefore, isMarkAfter) = (before.isMarkdownPunctuation, after.isMarkdownPunctuation)
        let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
        let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
        let isWord = sign == "_"
        canOpen = isLeft && (!isWord || !isRight || isMarkBefore)
        canClose = isRight && (!isWord || !isLeft || isMarkAfter)
    }

    /// Whether a run that closes matches this one: CommonMark's rule of three, by which a run that can both open and close does not match just
    /// any other. Strokes and lines below need as many signs on both sides.
    func fits(_ closer: MarkdownSigns) -> Bool {
        guard sign == closer.sign, count > 0 else { return false }
        if sign == "~" || sign == "+" { return length == closer.length }
        guard canClose || closer.canOpen else { return true }
        return (length + closer.length) % 3 != 0 || length % 3 == 0 && closer.length % 3 == 0
    }
}

extension Unicode.Scalar {
    /// Whether CommonMark calls the character punctuation (0.31 §2.1).
    package var isMarkdownPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
