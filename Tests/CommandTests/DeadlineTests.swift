import Testing

@Suite struct DeadlineTests {
    @Test(arguments: [
        ("февраль сентябрь", "2026", "M 2026-02, 2026-09"), ("ноябрь-март", "2024-2025", "MR 2024-11..2025-03"),
        ("до мая", "2026", "BY 2026-04-30 [exclusiveMonth]"), ("весь период", "2019..2021", "ALL"),
        ("(май 2024 года)", "2024-01-16", "M 2024-05"), ("-", "2026", "NONE [empty]"), ("", "2026", "NONE [empty]"),
    ])
    func `a deadline is printed as it is understood`(text: String, period: String, value: String) throws {
        let outcome = try Workshop().run(["deadline", text, "--period", period])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.text == value + "\n")
    }

    @Test(arguments: ["26", "2026-13-01", "2026..", "май"])
    func `a period that is none is wrong usage`(period: String) throws {
        let outcome = try Workshop().run(["deadline", "май", "--period", period])
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains("[wrong-period]"))
    }

    @Test func `a deadline without a period is read as far as its words go`() throws {
        #expect(try Workshop().run(["deadline", "май 2026 года"]).text == "M 2026-05\n")
    }
}
