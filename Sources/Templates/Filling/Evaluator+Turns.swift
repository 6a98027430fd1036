extension Evaluator {
    /// The turn of the innermost loop, from 0, and how many it makes; the only one where there is no loop.
    var innermostTurn: (index: Int, count: Int) {
        guard let frame = frames.last else { return (0, 1) }
        return (max(0, frame.index), frame.items.count)
    }
}
