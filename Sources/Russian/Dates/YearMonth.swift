/// A month of a certain year.
public struct YearMonth: Sendable, Hashable {
    /// The year of the Gregorian calendar.
    public let year: Int
    /// From 1 to 12.
    public let month: Int

    /// The month, or nil where there is none such; years from 1 to 9999.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// The month a day lies in.
    public init(of date: CivilDate) {
        year = date.year
        month = date.month
    }

    /// The first day of the month.
    public var firstDay: CivilDate? { CivilDate(year: year, month: month, day: 1) }

    /// The last day of the month.
    public var lastDay: CivilDate? {
        CivilDate(year: year, month: month, day: CivilDate.length(ofMonth: month, year: year))
    }

    /// The month that lies a number of months later, or nil beyond the years 1 to 9999.
    public func adding(months: Int) -> YearMonth? {
        let count = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !count.overflow, count.partialValue >= 12 else { return nil }
        return YearMonth(year: count.partialValue / 12, month: count.partialValue % 12 + 1)
    }
}

extension YearMonth: Comparable {
    public static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension YearMonth: CustomStringConvertible {
    /// `2024-01`.
    public var description: String { year.padded(to: 4) + "-" + month.padded(to: 2) }
}
