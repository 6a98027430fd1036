/// What a deadline of a plan, an order or a protocol means (domain.md §5).
///
/// The words stay as they were written; the meaning stands beside them and never replaces them.
public struct Deadline: Sendable, Hashable {
    /// The text as it was written.
    public var source: String
    /// One for each occurrence or labelled stage, in the order of the text; empty for an empty cell.
    public var items: [DeadlineItem]
    /// What is doubtful about the reading, each at most once.
    public var diagnostics: [DeadlineRemark]

    /// Creates a deadline.
    public init(source: String, items: [DeadlineItem], diagnostics: [DeadlineRemark] = []) {
        self.source = source
        self.items = items
        self.diagnostics = diagnostics
    }

    /// Whether anything was understood: false for an empty cell and where every item is unresolved.
    public var hasReading: Bool {
        items.contains { item in
            if case .unresolved = item.when { false } else { true }
        }
    }
}
