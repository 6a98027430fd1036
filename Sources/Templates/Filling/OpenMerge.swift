/// A merge downwards that may go on in the next row.
struct OpenMerge {
    /// The cell of the template that began it, by its number in the program.
    var cell: Int32
    /// How many columns it covers.
    var span: Int
    /// The row that it has reached.
    var row: Int
    /// Where the attribute stands that says how many rows it takes, and the attribute up to its value (ODF).
    var offset: Int
    var attribute: Range<Int>
    /// How many rows it takes so far.
    var rows = 1
}
