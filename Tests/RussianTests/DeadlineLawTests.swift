import ChanceryRussian
import SeededRandom
import Testing

@Suite struct DeadlineLawTests {
    private static let contexts = ["2026", "2025-2026", "2019..2021", "2024-01-16"]
    private static let texts =
        (deadlineVectors + deadlineClockHabits + deadlineRhythmHabits + deadlineWordHabits + deadlineMonthHabits)
        .map(\.text)

    /// Writes what a text means and reads it again.
    private func check(_ text: String, in context: DeadlineContext) {
        let deadline = DeadlineParser.deadline(in: text, context: context)
        guard deadline.diagnostics.isEmpty else { return }
        for years in [DeadlineWriter.YearStyle.whereNeeded, .always] {
            let written = DeadlineWriter(in: context, years: years).text(of: deadline.items)
            let again = DeadlineParser.deadline(in: written, context: context)
            #expect(again.items == deadline.items, "«\(text)» was written as «\(written)»")
            #expect(again.diagnostics.isEmpty, "«\(text)» was written as «\(written)»")
        }
    }

    @Test(arguments: contexts)
    func `whatever is read without a remark is written so that it is read again`(_ period: String) throws {
        let context = try #require(DeadlineContext(parsing: period))
        for text in Self.texts { check(text, in: context) }
    }

    @Test(arguments: 0..<8)
    func `lists of deadlines are written so that they are read again`(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed) + 100)
        for _ in 0..<40 {
            let parts = try (0..<Int.random(in: 2...3, using: &generator)).map { _ in
                try #require(Self.texts.randomElement(using: &generator))
            }
            let separator = [", ", "; ", "\n", " и "].randomElement(using: &generator) ?? ", "
            let context = try #require(
                DeadlineContext(parsing: Self.contexts.randomElement(using: &generator) ?? "2026"))
            check(parts.joined(separator: separator), in: context)
        }
    }

    @Test(arguments: 0..<20)
    func `no text whatever is a trap, and its words are kept`(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let strange = Array("-–—.,;:()/\n\r\t «»*1lIХІVхёй0999 \u{301}\u{AD}\u{FEFF}г№+🙂ש")
        for round in 0..<60 {
            let first = try #require(deadlineVectors.randomElement(using: &generator)).text
            let second = try #require(deadlineVectors.randomElement(using: &generator)).text
            var characters = Array(round % 3 == 0 ? first + second : first)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0...characters.count, using: &generator)
                if Bool.random(using: &generator), index < characters.count {
                    characters.remove(at: index)
                } else {
                    characters.insert(try #require(strange.randomElement(using: &generator)), at: index)
                }
            }
            let text = String(characters)
            for context in Self.contexts {
                let context = try #require(DeadlineContext(parsing: context))
                let deadline = DeadlineParser.deadline(in: text, context: context)
                #expect(deadline.source == text)
                #expect(deadline.items.isEmpty == (deadline.diagnostics == [.empty]))
                #expect(Set(deadline.diagnostics).count == deadline.diagnostics.count)
                if deadline.diagnostics.isEmpty {
                    let written = DeadlineWriter(in: context).text(of: deadline.items)
                    let again = DeadlineParser.deadline(in: written, context: context)
                    #expect(again.items == deadline.items, "«\(text)» was written as «\(written)»")
                }
            }
        }
    }

    @Test(arguments: [
        "1 - ", "(", ")", "апрель, ", "апрель-", "по плану, ", "1 этап - ", "после мая, ", "с ", "до ", "I, ", "15 и ",
        "1 этап – март; ", "май (", "2 раза в год, ", "далее ", "соответственно ", "999999999999999999999 ", "-\n",
        "за ",
    ])
    func `a long text is answered as a short one is`(_ part: String) throws {
        let context = try #require(DeadlineContext(parsing: "2026"))
        for count in [50, 130, 3000] {
            let text = String(repeating: part, count: count)
            #expect(DeadlineParser.deadline(in: text, context: context).source == text)
        }
    }

    @Test(arguments: 0..<10)
    func `every date and span of days is read from its own text`(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let start = try #require(CivilDate(parsing: "2019-01-01"))
        for context in Self.contexts {
            let context = try #require(DeadlineContext(parsing: context))
            for _ in 0..<20 {
                let first = context.period?.lowerBound ?? start
                let length = context.period.map { $0.upperBound.year == first.year ? 330 : 360 } ?? 3000
                let day = first.adding(days: Int.random(in: 0..<length, using: &generator))
                let later = day.adding(days: Int.random(in: 1...30, using: &generator))
                guard context.period.map({ $0.contains(later) }) != false else { continue }
                let months = [YearMonth(of: day), YearMonth(of: later)]
                let time = TimeOfDay(hour: Int.random(in: 0..<24, using: &generator), minute: 5)
                var values: [When] = [
                    .date(day, time), .date(later, nil), .dateRange(day, later), .by(day), .from(later),
                ]
                values.append(.months([months[0]]))
                if months[0] < months[1] { values += [.monthRange(months[0], months[1]), .months(months)] }
                for value in values {
                    let items = [DeadlineItem(value)]
                    let text = DeadlineWriter(in: context).text(of: items)
                    #expect(DeadlineParser.deadline(in: text, context: context).items == items, "«\(text)»")
                }
            }
        }
    }

    @Test func `every recurrence is read from its own text`() throws {
        let context = try #require(DeadlineContext(parsing: "2026"))
        let units: [Recurrence.Unit] = [.day, .week, .month, .quarter, .term, .half, .year]
        var recurrences: [Recurrence] = []
        for unit in units {
            for (min, max, atLeast, every) in [
                (1, 1, false, 1), (1, 1, true, 1), (2, 2, false, 1), (5, 5, true, 1), (2, 3, false, 1),
                (1, 1, false, 2),
                (1, 1, false, 5), (21, 21, true, 1), (12, 12, false, 21),
            ] {
                recurrences.append(Recurrence(unit, min: min, max: max, atLeast: atLeast, every: every))
            }
        }
        for weekday in 1...7 {
            recurrences.append(Recurrence(.week, onDay: .weekday(nil, weekday)))
            recurrences += [1, 2, 3, 4, 5, -1].map { Recurrence(.month, onDay: .weekday($0, weekday)) }
        }
        recurrences += [.own, .next].map { Recurrence(.month, onDay: .by(10, $0)) }
        recurrences += [.own, .next, .last].map { Recurrence(.quarter, onDay: .by(10, $0)) }
        for recurrence in recurrences {
            for when in [When.whole, .months([try #require(YearMonth(year: 2026, month: 5))]), .continuous] {
                let items = [DeadlineItem(when, recurrence: recurrence)]
                let text = DeadlineWriter(in: context).text(of: items)
                #expect(DeadlineParser.deadline(in: text, context: context).items == items, "«\(text)»")
            }
        }
    }
}
