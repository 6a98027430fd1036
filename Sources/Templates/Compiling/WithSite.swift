/// Names with values for a stretch of the part.
final class WithSite: Sendable {
    /// The tag's index in the program's list.
    let tag: Int
    let bindings: [WithBinding]
    let body: [Instruction]

    init(tag: Int, bindings: [WithBinding], body: [Instruction]) {
        self.tag = tag
        self.bindings = bindings
        self.body = body
    }
}
