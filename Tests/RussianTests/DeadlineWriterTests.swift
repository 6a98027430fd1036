import ChanceryRussian
import Testing

@Suite struct DeadlineWriterTests {
    @Test(arguments: deadlineVectors.filter { $0.diagnostics.isEmpty })
    func `what was read without a remark is read again from its own text`(_ vector: DeadlineVector) throws {
        let context = try #require(DeadlineContext(parsing: vector.context))
        let items = DeadlineParser.deadline(in: vector.text, context: context).items
        for style in [DeadlineWriter.YearStyle.whereNeeded, .always] {
            let text = DeadlineWriter(in: context, years: style).text(of: items)
            let again = DeadlineParser.deadline(in: text, context: context)
            #expect(again.items == items, "written as «\(text)»")
            #expect(again.diagnostics.isEmpty, "written as «\(text)»")
        }
    }

    @Test(arguments: [
        ("декабрь 2026", "2026", "декабрь"),
        ("апрель и октябрь", "2026", "апрель, октябрь"),
        ("февраль-март", "2026", "февраль – март"),
        ("сентябрь-май", "2025-2026", "сентябрь 2025 г. – май 2026 г."),
        ("2019 - 2021 гг.", "2019..2021", "2019–2021 годы"),
        ("до 15.05.2026", "2026", "до 15 мая"),
        ("до 15.05.2026", "2024-01-16", "до 15 мая 2026 г."),
        ("2025-2026 уч.г.", "2025-2026", "2025/2026 учебный год"),
        ("15.05 - 17.05", "2026", "15–17 мая"),
        ("раз в месяц", "2026", "ежемесячно"),
        ("каждую вторую среду месяца", "2026", "вторая среда месяца"),
        ("август 2026", "2025-2026", "август 2026 г."),
        ("-", "2026", ""),
    ])
    func `a value is written the way clerks do`(_ source: String, _ context: String, _ expected: String) throws {
        let context = try #require(DeadlineContext(parsing: context))
        let items = DeadlineParser.deadline(in: source, context: context).items
        #expect(DeadlineWriter(in: context).text(of: items) == expected)
    }

    @Test func `a protocol writes the year and puts the whole in brackets`() throws {
        let context = try #require(DeadlineContext(parsing: "2024"))
        let items = DeadlineParser.deadline(in: "май", context: context).items
        #expect(DeadlineWriter(in: context).bracketed(items) == "(май 2024 г.)")
    }
}
