/// One occurrence or stage of a deadline.
public struct DeadlineItem: Sendable, Hashable {
    /// The time it names.
    public var when: When
    /// How often within it; nil where the text does not say.
    public var recurrence: Recurrence?
    /// The stage it belongs to («1 этап», «прием заявок»), as written.
    public var label: String?

    /// Creates an item.
    public init(_ when: When, recurrence: Recurrence? = nil, label: String? = nil) {
        self.when = when
        self.recurrence = recurrence
        self.label = label
    }
}
