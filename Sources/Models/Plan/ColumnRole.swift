/// What a column of a plan's table tells (domain.md §4).
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
    case number
    case event
    case deadline
    case responsible
    case document
    case outcome
    case place
    /// Anything else; the column's title tells them apart.
    case other
}

extension ColumnRole: ModelChoice {}
