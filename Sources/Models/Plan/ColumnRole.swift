/// What a column of a plan's table tells (domain.md §4).
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
    /// The number of the row.
    case number
    /// What is done.
    case event
    /// When it is done.
    case deadline
    /// Who does it.
    case responsible
    /// The kind of document that comes of it.
    case document
    /// What is expected of it.
    case outcome
    /// Where it is done.
    case place
    /// Anything else; the column's title tells them apart.
    case other
}

extension ColumnRole: ModelChoice {}
