import ChanceryRussian
import Testing

@Suite struct CalendarWordsTests {
    @Test func `a date in figures, mixed and in words`() throws {
        let date = try #require(CivilDate(parsing: "2026-06-05"))
        #expect(date.digits == "05.06.2026")
        #expect(date.mixed == "5\u{A0}июня\u{A0}2026\u{A0}г.")
        #expect(date.words() == "пятое июня две тысячи двадцать шестого года")
        #expect(date.words(in: .genitive) == "пятого июня две тысячи двадцать шестого года")
        let turn = try #require(CivilDate(parsing: "2000-02-21"))
        #expect(turn.words() == "двадцать первое февраля двухтысячного года")
    }

    @Test(arguments: [
        (6, "июнь июня июне"), (5, "май мая мае"), (3, "март марта марте"), (12, "декабрь декабря декабре"),
    ])
    func `a month in the cases of dates`(_ month: Int, _ forms: String) {
        let cases: [GrammaticalCase] = [.nominative, .genitive, .prepositional]
        #expect(cases.map { MonthName(month).form(in: $0) }.joined(separator: " ") == forms)
    }

    @Test func `a quarter`() throws {
        let quarter = try #require(YearQuarter(1, of: 2026))
        #expect(quarter.words() == "I\u{A0}квартал\u{A0}2026\u{A0}г.")
        #expect(quarter.words(in: .prepositional) == "I\u{A0}квартале\u{A0}2026\u{A0}г.")
        #expect(YearQuarter(5, of: 2026) == nil)
    }

    @Test func `a school year`() throws {
        let year = SchoolYear(beginning: 2025)
        #expect(year.words() == "2025/2026\u{A0}учебный год")
        #expect(year.words(in: .prepositional) == "2025/2026\u{A0}учебном году")
        #expect(year.words(in: .accusative) == "2025/2026\u{A0}учебный год")
        #expect(SchoolYear.Style.allCases.map { year.years($0) } == ["2025/2026", "2025-2026", "25/26"])
        #expect(SchoolYear(of: try #require(CivilDate(parsing: "2026-08-31"))) == year)
        #expect(SchoolYear(of: try #require(CivilDate(parsing: "2025-09-01"))) == year)
    }

    @Test(arguments: [
        ("дательный", GrammaticalCase.dative), ("ДТ", .dative), ("дат.", .dative), ("dative", .dative),
        ("datv", .dative),
        ("кому", .dative), ("Родительный падеж", .genitive), ("рд", .genitive), ("вн", .accusative),
        ("тв", .instrumental),
        ("пр", .prepositional), ("им", .nominative), ("предложный", .prepositional), ("locative", .prepositional),
    ])
    func `a case by its names`(_ name: String, _ grammaticalCase: GrammaticalCase) {
        #expect(GrammaticalCase(named: name) == grammaticalCase)
        #expect(GrammaticalCase(named: "звательный") == nil)
    }
}
