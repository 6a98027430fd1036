extension DeadlineGrammar {
    /// `dates`, one day: «15 мая 2026 г.», «15.05.26», «2026-05-15», with a time behind it.
    mutating func date() -> DeadlineClause.Period? {
        attempt { grammar in
            _ = grammar.passes { $0.weekday() != nil && $0.comma() }
            let early = grammar.attempt { grammar -> TimeOfDay? in
                _ = grammar.word("в", "с")
                guard let time = grammar.clock(), grammar.peek()?.kind == .number else { return nil }
                return time
            }
            guard let (slot, day) = grammar.day() else { return nil }
            grammar.weekdayOfDate()
            let late = early ?? grammar.time(afterYear: grammar.slots[slot].year != nil)
            return .day(slot, day: day, time: late)
        }
    }

    /// «14.00», «14:00», «14-00», «14 часов».
    mutating func clock() -> TimeOfDay? {
        attempt { grammar in
            guard (grammar.peek()?.digitCount ?? 0) <= 2, let hour = grammar.number(in: 0...23) else { return nil }
            if grammar.hourWord() { return grammar.minutes(after: hour) }
            guard grammar.mark(":") || grammar.mark(".") || grammar.mark("-"), grammar.peek()?.digitCount == 2,
                let minute = grammar.number(in: 0...59)
            else { return nil }
            _ = grammar.hourWord()
            return TimeOfDay(hour: hour, minute: minute)
        }
    }

    private mutating func day() -> (slot: Int, day: Int)? {
        isoDay() ?? slashedDay() ?? numericDay() ?? namedDay()
    }

    private mutating func dayNumber() -> Int? {
        guard let token = peek(), token.digitCount <= 2, let day = number(in: 1...31) else { return nil }
        digitEnding()
        return day
    }

    /// «15 мая 2026 года», «1-го сентября».
    private mutating func namedDay() -> (slot: Int, day: Int)? {
        attempt { grammar in
            guard let day = grammar.dayNumber(), let month = grammar.month() else { return nil }
            return (month, day)
        }
    }

    /// «15.05», «15.05.26», «15.05.2026»; «15.05.2026 года» is half a date in words.
    private mutating func numericDay() -> (slot: Int, day: Int)? {
        attempt { grammar in
            guard (grammar.peek()?.digitCount ?? 0) <= 2, let day = grammar.number(in: 1...31), grammar.mark("."),
                (grammar.peek()?.digitCount ?? 0) <= 2, let month = grammar.number(in: 1...12)
            else { return nil }
            guard let year = grammar.dottedYear() else {
                // «01.09.-05.09.2025», «с 01.09. по 05.09.2025»
                if grammar.peek()?.text == ".", ["-", "по", "до", ","].contains(grammar.peek(1)?.text) {
                    grammar.position += 1
                }
                return (grammar.slot(month), day)
            }
            if grammar.yearWord() { grammar.remark(.mixedDate) }
            grammar.slots.append(YearSlot(month: month, year: year))
            return (grammar.slots.count - 1, day)
        }
    }

    private mutating func dottedYear() -> Int? {
        attempt { grammar in
            guard grammar.mark("."), let digits = grammar.peek()?.digitCount, digits == 2 || digits == 4 else {
                return nil
            }
            return digits == 2 ? grammar.number(in: 0...99).map { 2000 + $0 } : grammar.number(in: 1900...2199)
        }
    }

    /// «15/05/2026».
    private mutating func slashedDay() -> (slot: Int, day: Int)? {
        attempt { grammar in
            guard (grammar.peek()?.digitCount ?? 0) <= 2, let day = grammar.number(in: 1...31), grammar.mark("/"),
                let month = grammar.number(in: 1...12), grammar.mark("/"), grammar.peek()?.digitCount == 4,
                let year = grammar.number(in: 1900...2199)
            else { return nil }
            grammar.slots.append(YearSlot(month: month, year: year))
            return (grammar.slots.count - 1, day)
        }
    }

    /// «2026-05-15», ISO 8601.
    private mutating func isoDay() -> (slot: Int, day: Int)? {
        attempt { grammar in
            guard grammar.peek()?.digitCount == 4, let year = grammar.number(in: 1900...2199), grammar.mark("-"),
                grammar.peek()?.digitCount == 2, let month = grammar.number(in: 1...12), grammar.mark("-"),
                grammar.peek()?.digitCount == 2, let day = grammar.number(in: 1...31)
            else { return nil }
            grammar.slots.append(YearSlot(month: month, year: year))
            return (grammar.slots.count - 1, day)
        }
    }

    /// Days before one month: «15-17 мая», «15 и 20 мая», «15, 16, 20-22 мая 2026 г.», «15-20.05».
    mutating func dayList() -> [DeadlineClause.Period]? {
        attempt { grammar in
            guard let first = grammar.dayNumber() else { return nil }
            // «01.-08.05.2015»
            if grammar.peek()?.text == ".", grammar.peek(1)?.text == "-" { grammar.position += 1 }
            var spans = [(first: first, last: first)]
            while true {
                let rest = grammar
                let dash = grammar.mark("-")
                guard dash || grammar.comma() || grammar.word("и") else { return nil }
                if let final = grammar.finalDay(from: dash ? spans.popLast()?.first : nil) {
                    // The days share the month that follows them, and so its slot.
                    return spans.map { .span($0, in: final.slot) } + [final.period]
                }
                grammar = rest
                _ = grammar.mark("-") || grammar.comma() || grammar.word("и")
                guard let day = grammar.dayNumber() else { return nil }
                if dash, let open = spans.popLast() {
                    spans.append((open.first, day))
                } else {
                    spans.append((day, day))
                }
                if spans.count > 31 { return nil }
            }
        }
    }

    /// The last day of a list, with its month.
    private mutating func finalDay(from first: Int?) -> (slot: Int, period: DeadlineClause.Period)? {
        attempt { grammar in
            guard let (slot, day) = grammar.numericDay() ?? grammar.namedDay() else { return nil }
            guard let first else { return (slot, .day(slot, day: day, time: nil)) }
            return first < day ? (slot, .span((first, day), in: slot)) : nil
        }
    }

    /// A time behind a date: «, 14-30», «в 14.00», «14:30», «в 10 часов 30 мин.».
    private mutating func time(afterYear hasYear: Bool) -> TimeOfDay? {
        attempt { grammar in
            let comma = grammar.comma()
            let preposition = grammar.word("в", "с")
            guard (grammar.peek()?.digitCount ?? 0) <= 2, let hour = grammar.number(in: 0...23) else { return nil }
            if grammar.hourWord() { return grammar.minutes(after: hour) }
            let mark = grammar.peek()?.text
            guard grammar.mark(":") || grammar.mark(".") || grammar.mark("-"), grammar.peek()?.digitCount == 2,
                let minute = grammar.number(in: 0...59)
            else { return nil }
            // «15.05, 16.06» are two dates and «15 мая, 16-20 июня» are days.
            let couldBeDate =
                mark == "." && !preposition && comma && (1...12).contains(minute) && (1...31).contains(hour)
            let hasHour = grammar.hourWord()
            if couldBeDate, !hasHour, !hasYear { return nil }
            if grammar.peek()?.text == "." || grammar.peek()?.kind == .number { return nil }
            // «15 мая с 10.00 до 12.00»: what it begins at is the deadline.
            let hasEnd = grammar.passes { ($0.word("до") || $0.mark("-")) && $0.clock() != nil }
            if mark == "-", !hasHour, !hasEnd, let next = grammar.peek(), next.kind == .word { return nil }
            return TimeOfDay(hour: hour, minute: minute)
        }
    }

    private mutating func hourWord() -> Bool {
        word("час", "часа", "часов", "часам") || abbreviation("ч")
    }

    private mutating func minutes(after hour: Int) -> TimeOfDay? {
        let minute = attempt { grammar -> Int? in
            guard let minute = grammar.number(in: 0...59),
                grammar.word(beginning: "минут") || grammar.abbreviation("мин")
            else { return nil }
            return minute
        }
        return TimeOfDay(hour: hour, minute: minute ?? 0)
    }
}

extension DeadlineClause.Period {
    /// One day, or the days from one to another of a month.
    static func span(_ days: (first: Int, last: Int), in slot: Int) -> Self {
        days.first == days.last
            ? .day(slot, day: days.first)
            : .range(.day(slot, day: days.first), .day(slot, day: days.last))
    }
}
