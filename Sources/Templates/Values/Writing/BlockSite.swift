/// A paragraph with a value in it that may be blocks: they take the paragraph's place, or part it in two where it holds other text.
final class BlockSite: Sendable {
    /// The paragraph up to the value, and behind it.
    let before: [Instruction]
    let after: [Instruction]
    /// The value's index.
    let value: Int32
    /// Whether anything is to be seen before and behind the value.
    let hasBefore: Bool
    let hasAfter: Bool
    /// Ranges of the program's bytes: what ends the paragraph at the value, and what begins it again.
    let closing: Range<Int>
    let reopening: Range<Int>
    /// The bookmarks of the paragraph before and behind the value, where they may stand between paragraphs: they are written where the blocks
    /// take that side's place.
    let marksBefore: [Instruction]
    let marksBehind: [Instruction]

    init(
        before: [Instruction], after: [Instruction], value: Int32, hasBefore: Bool, hasAfter: Bool, closing: Range<Int>,
        reopening: Range<Int>, marksBefore: [Instruction], marksBehind: [Instruction]
    ) {
        self.before = before
        self.after = after
        self.value = value
        self.hasBefore = hasBefore
        self.hasAfter = hasAfter
        self.closing = closing
        self.reopening = reopening
        self.marksBefore = marksBefore
        self.marksBehind = marksBehind
    }
}
