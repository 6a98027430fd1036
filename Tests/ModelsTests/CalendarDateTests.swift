import ChanceryModels
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (2026, 12, 31), (1, 1, 1), (9999, 12, 31)])
    func `a day of the calendar is written as ISO 8601 and read back`(year: Int, month: Int, day: Int) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(CalendarDate(date.description) == date)
        #expect(date.description.utf8.count == 10)
        #expect((date.year, date.month, date.day) == (year, month, day))
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (0, 1, 1),
        (10000, 1, 1),
        (.max, .min, .max),
    ])
    func `a day that no calendar has cannot be made`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func `days are in the order of time`() {
        let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
        let dates = texts.compactMap { CalendarDate($0) }
        #expect(dates.count == texts.count)
        #expect(dates.shuffled().sorted() == dates)
    }
}
