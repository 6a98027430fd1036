extension When {
    /// The days it lies in; nil for what the calendar does not tell, and for what comes every year.
    var days: ClosedRange<CivilDate>? {
        let ends: (CivilDate?, CivilDate?) =
            switch self {
            case .date(let date, _), .by(let date), .from(let date): (date, date)
            case .dateRange(let first, let last): (first, last)
            case .months(let months): (months.min()?.firstDay, months.max()?.lastDay)
            case .monthRange(let first, let last): (first.firstDay, last.lastDay)
            case .year(let year): (.init(year: year, month: 1, day: 1), .init(year: year, month: 12, day: 31))
            case .years(let first, let last):
                (.init(year: first, month: 1, day: 1), .init(year: last, month: 12, day: 31))
            case .schoolYear(let year): (.init(year: year, month: 9, day: 1), .init(year: year + 1, month: 8, day: 31))
            default: (nil, nil)
            }
        guard case (let first?, let last?) = ends, first <= last else { return nil }
        return first...last
    }
}
