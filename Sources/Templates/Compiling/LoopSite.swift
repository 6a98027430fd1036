/// A loop.
struct LoopSite: Sendable {
    var tag: Int
    var head: ForTag
    var body: [Instruction]
    /// What stands for a loop without turns.
    var otherwise: [Instruction]
}
