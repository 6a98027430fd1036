/// A merge downwards that goes on: ODF says at its first cell how many rows it takes.
struct OpenMerge {
    /// Where the attribute stands that says so.
    var offset: Int
    /// The attribute up to its value.
    var attribute: Range<Int>
    /// How many rows it takes so far.
    var rows = 1
}
