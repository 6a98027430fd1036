/// A stretch of a paragraph whose text is taken instead of being printed; its literals are no markup.
final class CaptureSite: Sendable {
    /// The tag's index in the program's list.
    let tag: Int
    let body: [Instruction]

    init(tag: Int, body: [Instruction]) {
        self.tag = tag
        self.body = body
    }
}
