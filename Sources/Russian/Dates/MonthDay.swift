/// A day that comes every year, `12-15`.
public struct MonthDay: Sendable, Hashable {
    /// From 1 to 12.
    public let month: Int
    /// From 1 to the length of the month; 29 February is one.
    public let day: Int

    /// The day, or nil where no year has it.
    public init?(month: Int, day: Int) {
        // 2024 is a leap year.
        guard let date = CivilDate(year: 2024, month: month, day: day) else { return nil }
        self.month = date.month
        self.day = date.day
    }
}

extension MonthDay: CustomStringConvertible {
    /// `12-15`.
    public var description: String { month.padded(to: 2) + "-" + day.padded(to: 2) }
}
