/// The time a deadline names (domain.md §5, value type).
public enum When: Sendable, Hashable {
    /// One day, and the hour where the text names it.
    case date(CivilDate, TimeOfDay?)
    /// Both days belong to it; the second is never the earlier one.
    case dateRange(CivilDate, CivilDate)
    /// Single months, in the order of the text; never empty.
    case months([YearMonth])
    /// All months from the first to the second.
    case monthRange(YearMonth, YearMonth)
    /// A calendar year.
    case year(Int)
    /// The calendar years from the first through the second.
    case years(Int, Int)
    /// The school year that begins in September of this year.
    case schoolYear(Int)
    /// Not later than this day, inclusive.
    case by(CivilDate)
    /// From this day on, without an end.
    case from(CivilDate)
    /// Every year, not later than this day; its recurrence is once a year.
    case yearlyBy(MonthDay)
    /// Every year in this month, 1 to 12; its recurrence is once a year.
    case yearlyMonth(Int)
    /// Through the whole period of the plan.
    case whole
    /// All the time, without an end («постоянно»).
    case continuous
    /// So long after the anchor, before it when negative; without one, after the date of the document.
    case offset(Int, OffsetUnit, anchor: String?)
    /// A schedule or plan that is kept elsewhere, in the nominative case.
    case reference(String)
    /// An event or a condition in words.
    case conditional(String)
    /// Words that have no reading.
    case unresolved(String)

    /// What an offset is counted in.
    public enum OffsetUnit: String, Sendable, Hashable {
        /// Calendar days.
        case days = "d"
        /// Working days, without weekends and holidays.
        case workingDays = "wd"
        /// Calendar months.
        case months = "mo"
    }
}
