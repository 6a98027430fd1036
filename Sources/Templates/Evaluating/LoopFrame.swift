/// An open loop.
struct LoopFrame: Sendable {
    let variables: [LocalName]
    let items: LoopItems
    /// How many loops had been opened before.
    let number: Int
    /// The turn that is being made, from 0.
    var index: Int
    /// How many local names there were before the loop; those behind are the loop's own and are renewed at every turn.
    let localCount: Int
    /// That of what is gone through: ``Local/nesting``.
    let nesting: Int
}
