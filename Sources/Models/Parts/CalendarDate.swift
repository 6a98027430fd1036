/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Written as ISO 8601 does: `2026-02-15`. Only days that exist can be made; years run from 1 to 9999. Four bytes.
public struct CalendarDate: Sendable, Hashable {
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// The year, 1 to 9999.
    public var year: Int { Int(storedYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(storedMonth) }
    /// The day of the month, from 1.
    public var day: Int { Int(storedDay) }

    /// A day; `nil` where the calendar has no such one (30 February).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), let length = CalendarDate.dayCount(ofMonth: month, year: year),
            (1...length).contains(day)
        else { return nil }
        storedYear = Int16(truncatingIfNeeded: year)
        storedMonth = UInt8(truncatingIfNeeded: month)
        storedDay = UInt8(truncatingIfNeeded: day)
    }

    /// A day from its text `2026-02-15`; `nil` for any other spelling and for days that do not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var parts: [Int] = []
        for range in [0..<4, 5..<7, 8..<10] {
            var number = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            parts.append(number)
        }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    private init(firstDay: Void) {
        storedYear = 1
        storedMonth = 1
        storedDay = 1
    }

    /// What a record holds before its date is read; never seen by a caller.
    static let blank = CalendarDate(firstDay: ())

    /// How many days a month has; `nil` for a month that does not exist.
    public static func dayCount(ofMonth month: Int, year: Int) -> Int? {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1, 3, 5, 7, 8, 10, 12: 31
        default: nil
        }
    }
}

extension CalendarDate: Comparable {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.storedYear, left.storedMonth, left.storedDay) < (right.storedYear, right.storedMonth, right.storedDay)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2026-02-15`.
    public var description: String {
        func padded(_ number: Int, to length: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, length - digits.count)) + digits
        }
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
}
