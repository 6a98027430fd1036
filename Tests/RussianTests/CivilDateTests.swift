import ChanceryRussian
import Testing

@Suite struct CivilDateTests {
    @Test func `days follow each other through four centuries`() throws {
        var date = try #require(CivilDate(year: 1900, month: 1, day: 1))
        var weekday = 1
        for _ in 0..<146_097 {
            #expect(date.weekday == weekday)
            let next = date.adding(days: 1)
            let isNewMonth = date.day == CivilDate.length(ofMonth: date.month, year: date.year)
            let month = isNewMonth ? date.month % 12 + 1 : date.month
            let year = isNewMonth && month == 1 ? date.year + 1 : date.year
            let expected = CivilDate(year: year, month: month, day: isNewMonth ? 1 : date.day + 1)
            guard next == expected, next.adding(days: -1) == date else {
                Issue.record("the day after \(date) is not \(next)")
                return
            }
            date = next
            weekday = weekday % 7 + 1
        }
        #expect(date.description == "2300-01-01")
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-16", "24-01-16", "2024-01-16-", "+024-01-16", "",
    ])
    func `a day that is not in the calendar has no value`(_ text: String) {
        #expect(CivilDate(parsing: text) == nil)
    }

    @Test func `adding days stays within the years 1 to 9999`() throws {
        let date = try #require(CivilDate(parsing: "2024-02-29"))
        #expect(date.adding(days: .max).description <= "9999-12-31")
        #expect(date.adding(days: .min).description >= "0001-01-01")
        #expect(CivilDate(parsing: "9999-12-31")?.adding(days: 1).description == "9999-12-31")
        #expect(CivilDate(parsing: "0001-01-01")?.adding(days: -1).description == "0001-01-01")
    }

    @Test(arguments: ["2026", "2025-2026", "2019..2021", "2024-01-16"])
    func `the four spellings of a period are read`(_ text: String) {
        #expect(DeadlineContext(parsing: text) != nil)
    }

    @Test(arguments: ["", "26", "2026-2025", "2025-2027", "2021..2019", "2024-02-30", "2026 ", "²⁰²⁶", "2019...2021"])
    func `anything else is no period`(_ text: String) {
        #expect(DeadlineContext(parsing: text) == nil)
    }
}
