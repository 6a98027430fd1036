/// A day of the Gregorian calendar, without a time or a zone.
///
/// Every value is a day that exists: the checked initialiser is the only way in from outside.
public struct CivilDate: Sendable, Hashable {
    /// The year of the Gregorian calendar, from 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1 to the length of the month.
    public let day: Int

    /// The day, or nil where the calendar has none such; years from 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CivilDate.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// The day written `2024-01-16`.
    public init?(parsing text: some StringProtocol) {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].count == 4, fields[1].count == 2, fields[2].count == 2,
            fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days of a month; 31 for a number that is no month.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The day that lies a number of days later (earlier below zero), held within the years 1 to 9999.
    public func adding(days: Int) -> CivilDate {
        CivilDate(serial: serial.addingReportingOverflow(days).partialValue)
    }

    /// From Monday, 1, to Sunday, 7 (ISO 8601).
    public var weekday: Int {
        // Day 0 of the serial numbers, 0000-03-01, was a Wednesday.
        (serial + 2) % 7 + 1
    }

    /// Days since 0000-03-01: years that begin in March put the leap day at their end.
    private var serial: Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    }

    private init(serial: Int) {
        let serial = Swift.min(Swift.max(serial, 306), 3_652_364)
        let era = serial / 146_097
        let dayOfEra = serial % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// `2024-01-16`.
    public var description: String {
        YearMonth(of: self).description + "-" + day.padded(to: 2)
    }
}

extension Int {
    /// The digits, with zeros before them up to a width; no sign is looked for.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
