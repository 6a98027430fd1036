extension DeadlineItem {
    /// Where the item stands among others: by its first day, then its last.
    ///
    /// What lasts through the whole plan follows everything that has a date; what no calendar tells comes last
    /// (domain.md §5, sort key).
    public var sortKey: SortKey {
        if let days = when.days { return SortKey(rank: 0, days: days) }
        return switch when {
        case .offset, .reference, .conditional, .unresolved: SortKey(rank: 2, days: nil)
        default: SortKey(rank: 1, days: nil)
        }
    }

    /// The place of an item among others.
    public struct SortKey: Sendable, Hashable, Comparable {
        fileprivate let rank: Int
        fileprivate let days: ClosedRange<CivilDate>?

        public static func < (left: SortKey, right: SortKey) -> Bool {
            if left.rank != right.rank { return left.rank < right.rank }
            guard let days = left.days, let others = right.days else { return false }
            return (days.lowerBound, days.upperBound) < (others.lowerBound, others.upperBound)
        }
    }
}
