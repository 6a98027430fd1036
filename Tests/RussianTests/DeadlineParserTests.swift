import ChanceryRussian
import Testing

/// What clerks write beyond the vectors of the reference.
private let habits: [DeadlineVector] = [
    .init("июнь, июль, август", "2025-2026", "M 2026-06, 2026-07, 2026-08"),
    .init("до 15 апреля, 15 июля и 15 октября", "2026", "BY 2026-04-15 ; BY 2026-07-15 ; BY 2026-10-15"),
    .init("15, 16 и 17 мая 2026 г.", "2026", "D 2026-05-15 ; D 2026-05-16 ; D 2026-05-17"),
    .init("15.05, 16.06", "2026", "D 2026-05-15 ; D 2026-06-16"),
    .init("15 мая, 16-20 июня", "2026", "D 2026-05-15 ; DR 2026-06-16..2026-06-20"),
    .init("апрель", "2019..2021", "UNRES", "yearMissing"),
    .init("апрель 2019 года, октябрь", "2019..2021", "M 2019-04, 2019-10"),
    .init("ежегодно, апрель, октябрь", "2019..2021", "MY 04 R1/year ; MY 10 R1/year"),
    .init("1V кв.", "2026", "MR 2026-10..2026-12"),
    .init("ІІІ квартал", "2026", "MR 2026-07..2026-09"),
    .init("lll квартал", "2026", "MR 2026-07..2026-09"),
    .init("Ш квартал", "2026", "MR 2026-07..2026-09"),
    .init("конец апреля - начало мая", "2026", "DR 2026-04-21..2026-05-10", "approx"),
    .init("по вторникам и четвергам", "2026", "ALL R1/week on Tue ; ALL R1/week on Thu"),
    .init("в период с 1 по 15 марта", "2026", "DR 2026-03-01..2026-03-15"),
    .init("по мере поступления, но не реже 1 раза в квартал", "2026", "COND по мере поступления R>=1/quarter"),
    .init("ежемесячно, по отдельному графику", "2026", "ALL R1/month ; REF график"),
    .init(
        "I этап – январь-март\nII этап – апрель-май", "2026",
        "[I этап] MR 2026-01..2026-03 ; [II этап] MR 2026-04..2026-05"),
    .init("прием заявок: до 15 мая; итоги: 20 мая", "2026", "[прием заявок] BY 2026-05-15 ; [итоги] D 2026-05-20"),
    .init("31.02.2026", "2026", "UNRES", "unresolved"),
    .init("до\n15 мая", "2026", "BY 2026-05-15"),
    .init("январь\n2026 года", "2026", "M 2026-01"),
    .init("до мая включительно", "2026", "BY 2026-05-31"),
    .init("с сентября до конца учебного года", "2025-2026", "DR 2025-09-01..2026-05-31"),
    .init("Срок исполнения: до 1 марта 2024 г.", "2024-01-16", "BY 2024-03-01"),
    .init("ноябрь-февраль", "2024-01-16", "MR 2024-11..2025-02"),
    .init("октябрь 2026 - май", "2026", "MR 2026-10..2027-05", "outsidePlan"),
    .init("ежеквaртально", "2026", "ALL R1/quarter"),
    .init("…", "2026", "NONE", "empty"),
]

@Suite struct DeadlineParserTests {
    @Test(arguments: habits)
    func `the habits of clerks are read as they are meant`(_ vector: DeadlineVector) throws {
        let context = try #require(DeadlineContext(parsing: vector.context))
        let deadline = DeadlineParser.deadline(in: vector.text, context: context)
        #expect(deadline.notation == vector.notation)
        #expect(deadline.diagnostics.map(\.rawValue).joined(separator: ", ") == vector.diagnostics)
    }

    @Test(arguments: deadlineClockHabits + deadlineRhythmHabits + deadlineWordHabits + deadlineMonthHabits)
    func `every way of saying it is read alike`(_ vector: DeadlineVector) throws {
        let context = try #require(DeadlineContext(parsing: vector.context))
        let deadline = DeadlineParser.deadline(in: vector.text, context: context)
        #expect(deadline.notation == vector.notation)
        #expect(deadline.diagnostics.map(\.rawValue).joined(separator: ", ") == vector.diagnostics)
    }

    @Test func `a blank cell and words without a meaning have no reading`() throws {
        let context = try #require(DeadlineContext(parsing: "2026"))
        #expect(!DeadlineParser.deadline(in: " – ", context: context).hasReading)
        #expect(!DeadlineParser.deadline(in: "абракадабра", context: context).hasReading)
        #expect(DeadlineParser.deadline(in: "по согласованию", context: context).hasReading)
    }

    @Test func `items stand by their days, then what lasts, then what no calendar tells`() throws {
        let context = try #require(DeadlineContext(parsing: "2026"))
        let texts = ["по согласованию", "постоянно", "май", "до 1 февраля", "февраль-март", "февраль"]
        let items = texts.flatMap { DeadlineParser.deadline(in: $0, context: context).items }
        let sorted = items.sorted { $0.sortKey < $1.sortKey }.map(\.notation)
        #expect(
            sorted == [
                "BY 2026-02-01", "M 2026-02", "MR 2026-02..2026-03", "M 2026-05", "CONT", "COND по согласованию",
            ])
    }
}
