/// Where a paragraph of a list begins to count.
enum ListStart: Hashable {
    /// Behind the one before.
    case next
    /// Anew, with the first number of its level.
    case level
    /// Anew, with a number of its own.
    case number(Int)
}
