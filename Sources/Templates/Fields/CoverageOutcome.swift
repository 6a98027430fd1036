/// What one filling has done at a tag that decides.
struct CoverageOutcome: Hashable {
    /// Which of the things that the tag can do.
    enum Kind: Hashable {
        case noTurn, oneTurn, manyTurns
        /// A branch of a condition by its number; behind the last there is the one that does nothing.
        case branch(Int)
    }

    /// The part's number, and the tag's in it.
    var part: Int
    var tag: Int
    var kind: Kind
}
