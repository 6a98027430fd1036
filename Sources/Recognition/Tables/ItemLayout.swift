import ChanceryModels

/// Where the cells of a row go in an item, worked out once for a header.
struct ItemLayout {
    /// A target of a column's paragraphs.
    enum Slot: Sendable, Hashable {
        case number
        case role(ColumnRole)
        /// An index into the titles of other columns.
        case other(Int)
    }

    /// The slots, in step with the header's columns.
    private(set) var slots: [Slot] = []
    /// The titles of other columns, each once: columns of one title share it.
    private(set) var otherTitles: [String] = []

    /// No columns.
    init() {}

    init(_ header: TableHeader) {
        var indexes: [String: Int] = [:]
        for (role, column) in zip(header.roles, header.columns) {
            switch role {
            case .number: slots.append(.number)
            case .other:
                let index = indexes[column.title] ?? otherTitles.count
                if index == otherTitles.count { otherTitles.append(column.title) }
                indexes[column.title] = index
                slots.append(.other(index))
            default: slots.append(.role(role))
            }
        }
    }
}
