/// A day of the Gregorian calendar, with a time where one is given, as a text of the data spells it.
package struct DateText: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    var hour: Int?
    var minute: Int?
    var second: Int?

    /// Reads `2026-06-05` or `05.06.2026`; behind it a time may stand (`T14:30:00+03:00`, ` 14:30`), whose zone is not
    /// converted.
    package init?(reading text: String) {
        let scalars = text.unicodeScalars.filter { !$0.isIgnorable }
        let halves = scalars.split(maxSplits: 1) { $0 == "T" || $0.isBlank }
        guard let first = halves.first else { return nil }
        let parts = first.split(omittingEmptySubsequences: false) { $0 == "." || $0.isDash }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(\.isDigit) }) else {
            return nil
        }
        let numbers = parts.compactMap { Int(String(String.UnicodeScalarView($0))) }
        guard numbers.count == 3 else { return nil }
        let isYearFirst = parts[0].count == 4 && !first.contains(".")
        guard isYearFirst || (parts[2].count == 4 && first.contains(".")) else { return nil }
        (year, month, day) = isYearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
        guard year >= 1, (1...12).contains(month), (1...DateText.dayCount(of: month, in: year)).contains(day) else {
            return nil
        }
        guard halves.count > 1 else { return }
        let time = halves[1].split(separator: ":").prefix(2).map { Int(String(String.UnicodeScalarView($0.prefix(2)))) }
        guard time.count == 2, let hour = time[0], let minute = time[1], (0...24).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        (self.hour, self.minute) = (hour, minute)
        let seconds = halves[1].split(separator: ":").dropFirst(2).first
        second = seconds.flatMap { Int(String(String.UnicodeScalarView($0.prefix(2)))) }.flatMap {
            (0...60).contains($0) ? $0 : nil
        }
    }

    /// The weekday, from 0 for Monday (Sakamoto's method).
    var weekday: Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
        return (sunday + 6) % 7
    }

    private static func dayCount(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
