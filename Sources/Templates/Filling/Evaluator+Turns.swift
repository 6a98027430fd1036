extension Evaluator {
    /// The turn of the innermost loop behind some others, from 0, and how many it makes; the only one where there is no such loop.
    func turn(behind depth: Int) -> (index: Int, count: Int) {
        guard frames.count > depth, let frame = frames.last else { return (0, 1) }
        return (max(0, frame.index), frame.items.count)
    }

    /// The turn of the innermost of the first loops.
    func turn(within depth: Int) -> Int {
        guard depth > 0, depth <= frames.count else { return 0 }
        return max(0, frames[depth - 1].index)
    }
}
