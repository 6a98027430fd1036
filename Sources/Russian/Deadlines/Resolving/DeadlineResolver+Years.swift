extension DeadlineResolver {
    /// Rule 1: a year stands for every month to its left that has none; a greater month there is of the year before.
    ///
    /// - Parameter everyYear: The months that come every year: no year behind them is theirs.
    static func spelled(_ slots: [YearSlot], sparing everyYear: Set<Int> = []) -> [YearSlot] {
        var result = slots
        var right: (month: Int, year: Int)?
        for index in result.indices.reversed() where !everyYear.contains(index) {
            if result[index].year == nil, let right {
                result[index].year = result[index].month > right.month ? right.year - 1 : right.year
            }
            right = result[index].year.map { (result[index].month, $0) }
        }
        return result
    }

    /// The months of «ежегодно» clauses, none of which names a year.
    static func everyYear(_ clauses: [DeadlineClause], _ slots: [YearSlot]) -> Set<Int> {
        var found: Set<Int> = []
        for clause in clauses where clause.isYearly {
            switch clause.body {
            case .by(let period), .before(let period), .from(let period), .period(let period):
                found.formUnion(period.slots)
            case .settled: break
            }
        }
        return found.allSatisfy { slots[$0].year == nil } ? found : []
    }

    /// Rules 2 and 4: the rest of the years from the plan or the document, where these can tell.
    static func completed(_ slots: [YearSlot], in context: DeadlineContext) -> [YearSlot] {
        var result = slots
        for index in result.indices where result[index].year == nil {
            let slot = result[index]
            let left = index > 0 ? result[index - 1] : nil
            let leftYear = left?.year
            switch context {
            case .calendar(let year): result[index].year = year
            case .school(let year):
                // «июнь, июль, август» goes on; an August that nothing stands before begins the year.
                let goesOn = slot.month == 8 && (left.map { $0.month < 8 && $0.year == year + 1 } ?? false)
                result[index].year = slot.month >= 8 && !goesOn ? year : year + 1
            case .span: result[index].year = leftYear
            case .document(let date):
                let own = slot.lastMonth >= date.month ? date.year : date.year + 1
                // «апрель 2025 года, октябрь»: a year that was written goes before the document's.
                let isSpelled = slots.prefix(index).contains { $0.year != nil }
                result[index].year = isSpelled ? leftYear ?? own : own
            }
        }
        return result
    }
}

extension DeadlineClause.Period {
    /// The months that it is made of.
    fileprivate var slots: [Int] {
        switch self {
        case .month(let slot), .day(let slot, _, _), .days(let slot, _, _), .weekday(let slot, _, _),
            .quarter(let slot),
            .half(let slot):
            [slot]
        case .chain(let chain): chain
        case .range(let first, let last): first.slots + last.slots
        case .year, .schoolYear, .plan: []
        }
    }
}
