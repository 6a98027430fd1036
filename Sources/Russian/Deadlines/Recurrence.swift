/// How often something is done: «не реже 2 раз в год», «ежемесячно до 10 числа».
public struct Recurrence: Sendable, Hashable {
    /// «не реже», «не менее»: the count is a lower bound.
    public var atLeast: Bool
    /// The count, from 1; of a range («2-3 раза») the lower one.
    public var min: Int
    /// The upper count of a range, else the same.
    public var max: Int
    /// The number of units the count is for: 3 in «1 раз в 3 года».
    public var every: Int
    /// What the count is for.
    public var unit: Unit
    /// The day within the unit.
    public var onDay: OnDay?

    /// Creates a recurrence, by default once in each unit.
    public init(
        _ unit: Unit, min: Int = 1, max: Int? = nil, atLeast: Bool = false, every: Int = 1, onDay: OnDay? = nil
    ) {
        self.atLeast = atLeast
        self.min = min
        self.max = max ?? min
        self.every = every
        self.unit = unit
        self.onDay = onDay
    }

    /// The span that a recurrence repeats in.
    public enum Unit: String, Sendable, Hashable {
        /// «ежедневно»
        case day
        /// «еженедельно»
        case week
        /// «ежемесячно»
        case month
        /// A quarter of the calendar year («ежеквартально»).
        case quarter
        /// A quarter of the school year («четверть»).
        case term
        /// Half a year («раз в полугодие»).
        case half
        /// «ежегодно»
        case year
    }

    /// The day within the unit.
    public enum OnDay: Sendable, Hashable {
        /// Not later than a day of the month.
        case by(Int, Month)
        /// A day of the week (Monday is 1); the first, second … last (-1) of the month, or any where nil.
        case weekday(Int?, Int)
    }

    /// The month that «до 10 числа» counts in.
    public enum Month: Sendable, Hashable {
        /// The unit's own.
        case own
        /// The one after the unit («месяца, следующего за отчетным»).
        case next
        /// The last one of the unit («последнего месяца квартала»).
        case last
    }
}
