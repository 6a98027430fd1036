extension DeadlineItem {
    /// One item from two lists of months, or from two that have no reading; nil for all others.
    func merged(with other: DeadlineItem) -> DeadlineItem? {
        guard label == other.label, recurrence == other.recurrence else { return nil }
        switch (when, other.when) {
        case (.months(let months), .months(let others)):
            return DeadlineItem(.months(months + others), recurrence: recurrence, label: label)
        case (.unresolved, .unresolved): return self
        default: return nil
        }
    }
}
