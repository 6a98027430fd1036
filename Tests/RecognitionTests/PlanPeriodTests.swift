import ChanceryModels
import Testing

/// Periods that titles name in several parts.
@Suite struct PlanPeriodTests {
    @Test(arguments: [
        ("IV квартал 2025 года – I квартал 2026 года", "2025-10-01", "2026-03-31"),
        ("июнь, июль, август 2026 года", "2026-06-01", "2026-08-31"),
        ("июнь и июль 2026 года", "2026-06-01", "2026-07-31"),
        ("III квартал 2026 г. и IV квартал 2026 г.", "2026-07-01", "2026-12-31"),
        ("III и IV кварталы 2026 года", "2026-07-01", "2026-12-31"),
        ("2025-2026 учебный год и 2026-2027 учебный год", "2025-09-01", "2027-08-31"),
        ("2026-й год", "2026-01-01", "2026-12-31"), ("2026-ой год", "2026-01-01", "2026-12-31"),
        ("сентябрь – декабрь 2025 года", "2025-09-01", "2025-12-31"),
        ("I квартал 2026 года", "2026-01-01", "2026-03-31"),
        ("2026 год и на плановый период 2027 и 2028 годов", "2026-01-01", "2028-12-31"),
    ])
    func `a period of several parts runs from the first to the last`(text: String, from: String, through: String) throws
    {
        let plan = try plan([title("План работы на " + text), table([usual, item("1", "Семинар")])])
        let period = try #require(plan.period)
        #expect(period.text == text)
        #expect("\(period.from)" == from)
        #expect("\(period.through)" == through)
    }

    @Test func `what is prepared for a school year is planned for it`() throws {
        let plan = try plan([title("План подготовки к 2026-2027 учебному году"), table([usual, item("1", "Ремонт")])])
        #expect(plan.period?.text == "2026-2027 учебному году")
    }
}
