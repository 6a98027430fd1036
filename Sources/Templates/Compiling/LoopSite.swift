/// A loop.
final class LoopSite: Sendable {
    let tag: Int
    let head: ForTag
    /// What is gone through as a path, where it is no more than that and all elements are taken one by one.
    let path: NamePath?
    let body: [Instruction]
    /// What stands for a loop without turns.
    let otherwise: [Instruction]

    init(tag: Int, head: ForTag, body: [Instruction], otherwise: [Instruction]) {
        self.tag = tag
        self.head = head
        path = head.condition == nil && head.variables.count == 1 ? NamePath(head.iterable) : nil
        self.body = body
        self.otherwise = otherwise
    }
}
