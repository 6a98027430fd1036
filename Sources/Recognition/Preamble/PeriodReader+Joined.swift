import ChanceryModels

/// Periods that several parts make up: «IV квартал 2025 года – I квартал 2026 года», «июнь, июль и август 2026 года».
extension PeriodReader {
    /// The period whose words begin at a token, with those that it is joined to: «IV квартал 2025 года – I квартал 2026 года».
    static func period(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard var found = simplePeriod(in: tokens, at: start) else { return nil }
        while tokens.isDash(found.end) || tokens.at(found.end, "и", ",", "по"),
            let next = simplePeriod(in: tokens, at: found.end + 1), found.period.through < next.period.through,
            // «2025/2026 и 2026/2027 учебные годы»: what years the first two are is said behind the last.
            let from = next.period.isSchoolYear ? found.period.asSchoolYear : found.period.from,
            from < next.period.from
        {
            let text = tokens.text(start...(next.end - 1))
            found = (Period(text: text, from: from, through: next.period.through), next.end)
        }
        return found
    }

    /// The last of some parts of a year that one year follows, and the index behind it: «июнь, июль и август», «I–II».
    static func lastOf(
        _ tokens: Tokens, from start: Int, first: Int, named: (Tokens.Token) -> Int?
    ) -> (last: Int, end: Int) {
        var (last, index) = (first, start + 1)
        while tokens.isDash(index) || tokens.at(index, ",", "и"), let next = tokens[index + 1].flatMap(named),
            next > last
        {
            last = next
            index += 2
        }
        return (last, index)
    }
}

extension Period {
    /// Whether it is the time from September to August.
    var isSchoolYear: Bool {
        (from.month, from.day, through.month, through.day) == (9, 1, 8, 31)
    }

    /// The calendar year in which it begins, if it is a school year.
    var yearOfBeginning: Period? {
        guard isSchoolYear, let first = CalendarDate(year: from.year, month: 1, day: 1),
            let last = CalendarDate(year: from.year, month: 12, day: 31)
        else { return nil }
        return Period(text: text, from: first, through: last)
    }

    /// Whether it is a part of another, longer one.
    func isInside(_ other: Period) -> Bool {
        other.from <= from && through <= other.through && (other.from < from || through < other.through)
    }

    /// Its beginning as that of a school year, for one that is told by its two years alone.
    fileprivate var asSchoolYear: CalendarDate? {
        let isBare =
            (from.month, from.day, through.month, through.day) == (1, 1, 12, 31) && through.year == from.year + 1
        return isBare ? CalendarDate(year: from.year, month: 9, day: 1) : from
    }
}
