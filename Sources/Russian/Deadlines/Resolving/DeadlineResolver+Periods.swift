extension DeadlineResolver {
    /// The value of a span of the calendar; nil where a year is missing or a day does not exist.
    func when(_ period: DeadlineClause.Period) -> When? {
        switch period {
        case .month(let slot): return month(slot).map { .months([$0]) }
        case .chain(let chain):
            let months = chain.compactMap { month($0) }
            return months.count == chain.count ? .months(months) : nil
        case .day(let slot, let day, let time): return date(slot, day).map { .date($0, time) }
        case .weekday: return days(of: period).map { .date($0.lowerBound, nil) }
        case .days: return days(of: period).map { .dateRange($0.lowerBound, $0.upperBound) }
        case .quarter, .half:
            return days(of: period).map { .monthRange(YearMonth(of: $0.lowerBound), YearMonth(of: $0.upperBound)) }
        case .year(let year): return .year(year)
        case .schoolYear(let year): return .schoolYear(year)
        case .plan: return .whole
        case .range(.year(let first), .year(let last)): return first < last ? .years(first, last) : nil
        case .range(let first, let last):
            guard let days = days(of: period) else { return nil }
            if first.isMonths, last.isMonths {
                let (first, last) = (YearMonth(of: days.lowerBound), YearMonth(of: days.upperBound))
                return first == last ? .months([first]) : .monthRange(first, last)
            }
            return days.lowerBound == days.upperBound
                ? .date(days.lowerBound, nil) : .dateRange(days.lowerBound, days.upperBound)
        }
    }

    /// The first and the last day of a span.
    func days(of period: DeadlineClause.Period) -> ClosedRange<CivilDate>? {
        switch period {
        case .month(let slot): return range(month(slot)?.firstDay, month(slot)?.lastDay)
        case .chain(let chain):
            return range(chain.first.flatMap { month($0)?.firstDay }, chain.last.flatMap { month($0)?.lastDay })
        case .day(let slot, let day, _): return range(date(slot, day), date(slot, day))
        case .days(let slot, let first, let last):
            guard let month = month(slot), let end = month.lastDay else { return nil }
            return range(date(slot, first > 0 ? first : end.day + first), date(slot, last > 0 ? last : end.day + last))
        case .weekday(let slot, let number, let weekday):
            guard let month = month(slot), let first = month.firstDay, let last = month.lastDay else { return nil }
            let day =
                number > 0
                ? 1 + (weekday - first.weekday + 7) % 7 + (number - 1) * 7 : last.day - (last.weekday - weekday + 7) % 7
            return range(date(slot, day), date(slot, day))
        case .quarter(let slot), .half(let slot):
            return range(month(slot)?.firstDay, month(slot)?.adding(months: length(slot))?.lastDay)
        case .year(let year):
            return range(CivilDate(year: year, month: 1, day: 1), CivilDate(year: year, month: 12, day: 31))
        case .schoolYear(let year):
            return range(CivilDate(year: year, month: 9, day: 1), CivilDate(year: year + 1, month: 8, day: 31))
        case .plan: return planDays
        case .range(let first, let last):
            guard let first = days(of: first)?.lowerBound, let last = days(of: last)?.upperBound else { return nil }
            return range(first, last) ?? range(first, yearLater(last))
        }
    }

    private func range(_ first: CivilDate?, _ last: CivilDate?) -> ClosedRange<CivilDate>? {
        guard let first, let last, first <= last else { return nil }
        return first...last
    }

    /// Rule 3: an end before the start is of the year after; the end of February stays one.
    private func yearLater(_ date: CivilDate) -> CivilDate? {
        let isLast = date.day == CivilDate.length(ofMonth: date.month, year: date.year)
        let length = CivilDate.length(ofMonth: date.month, year: date.year + 1)
        return CivilDate(year: date.year + 1, month: date.month, day: isLast ? length : min(date.day, length))
    }

    private func date(_ slot: Int, _ day: Int) -> CivilDate? {
        month(slot).flatMap { CivilDate(year: $0.year, month: $0.month, day: day) }
    }
}

extension DeadlineClause.Period {
    /// Whether it is counted in whole months.
    fileprivate var isMonths: Bool {
        switch self {
        case .month, .quarter, .half: true
        case .range(let first, let last): first.isMonths && last.isMonths
        default: false
        }
    }
}
