extension DeadlineItem {
    /// Where the item stands among others: by its first day, then its last.
    ///
    /// What lasts through the whole plan follows everything that has a date; what no calendar tells comes last
    /// (domain.md §5, sort key).
    public var sortKey: SortKey {
        switch when {
        case .date(let date, _), .by(let date), .from(let date): SortKey(date, date)
        case .dateRange(let first, let last): SortKey(first, last)
        case .months(let months): SortKey(months.min()?.firstDay, months.max()?.lastDay)
        case .monthRange(let first, let last): SortKey(first.firstDay, last.lastDay)
        case .year(let year): SortKey(.init(year: year, month: 1, day: 1), .init(year: year, month: 12, day: 31))
        case .years(let first, let last):
            SortKey(.init(year: first, month: 1, day: 1), .init(year: last, month: 12, day: 31))
        case .schoolYear(let year):
            SortKey(.init(year: year, month: 9, day: 1), .init(year: year + 1, month: 8, day: 31))
        case .yearlyBy, .yearlyMonth, .whole, .continuous: SortKey(rank: 1)
        case .offset, .reference, .conditional, .unresolved: SortKey(rank: 2)
        }
    }

    /// The place of an item among others.
    public struct SortKey: Sendable, Hashable, Comparable {
        private let rank: Int
        private let first: CivilDate?
        private let last: CivilDate?

        init(rank: Int) {
            self.rank = rank
            first = nil
            last = nil
        }

        init(_ first: CivilDate?, _ last: CivilDate?) {
            rank = first == nil || last == nil ? 1 : 0
            self.first = first
            self.last = last
        }

        public static func < (left: SortKey, right: SortKey) -> Bool {
            if left.rank != right.rank { return left.rank < right.rank }
            guard let first = left.first, let otherFirst = right.first, let last = left.last, let otherLast = right.last
            else { return false }
            return (first, last) < (otherFirst, otherLast)
        }
    }
}
