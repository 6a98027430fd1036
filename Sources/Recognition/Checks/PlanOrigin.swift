/// The row of a document that a section or an item came from; 0 where it came from no row.
struct PlanOrigin: Sendable, Hashable {
    /// The table, from 1; 0 for a paragraph.
    var table: Int
    /// The row from 1, or the number of the paragraph.
    var row: Int
}
