/// A loop.
final class LoopSite: Sendable {
    let tag: Int
    let head: ForTag
    let body: [Instruction]
    /// What stands for a loop without turns.
    let otherwise: [Instruction]

    init(tag: Int, head: ForTag, body: [Instruction], otherwise: [Instruction]) {
        self.tag = tag
        self.head = head
        self.body = body
        self.otherwise = otherwise
    }
}
