extension DeadlineGrammar {
    /// The number of a month's name in any case, short, or with one wrong letter.
    mutating func monthName() -> Int? {
        guard let token = peek(), token.kind == .word else { return nil }
        if let month = MonthWord.month(token.text) {
            position += 1
            _ = word("месяц", "месяца", "месяце")
            return month
        }
        if let month = MonthWord.abbreviation(token.text) {
            position += 1
            _ = mark(".")
            return month
        }
        guard let month = MonthWord.misspelt(token.text) else { return nil }
        position += 1
        remark(.typo)
        return month
    }

    /// A month with its year, if it has one.
    mutating func month() -> Int? {
        monthName().map { slot($0) }
    }

    /// `monthpart`: «начало октября», «1-я декада мая», «вторая половина мая», «последняя неделя марта».
    mutating func monthPart() -> DeadlineClause.Period? {
        attempt { grammar in
            var isApproximate = true
            let days: (first: Int, last: Int)?
            if let part = grammar.tenDays() {
                // «середина - конец мая»
                let other = grammar.attempt { grammar in grammar.mark("-") ? grammar.tenDays() : nil }
                days = (part.first, other?.last ?? part.last)
                if other == nil, let edge = grammar.edge(first: part.first, last: part.last) {
                    grammar.remark(.approx)
                    return edge
                }
            } else if grammar.last() {
                guard grammar.word("неделя", "неделю", "неделе", "недели") else { return nil }
                days = (-6, 0)
            } else {
                days = grammar.numberedPart()
                isApproximate = grammar.peek(-1)?.text.hasPrefix("недел") == true
            }
            guard let days, let month = grammar.month() else { return nil }
            if isApproximate { grammar.remark(.approx) }
            return .days(month, first: days.first, last: days.last)
        }
    }

    /// «начало», «середина», «конец» (domain.md §5, rule 9).
    private mutating func tenDays() -> (first: Int, last: Int)? {
        if word("начало", "начале", "начала", "началу") { return (1, 10) }
        if word("середина", "середине", "середину", "середины") { return (11, 20) }
        return word("конец", "конце", "конца", "концу") ? (21, 0) : nil
    }

    /// The days of «первая неделя», «2-3 неделя», «1-я декада», «вторая половина».
    private mutating func numberedPart() -> (first: Int, last: Int)? {
        guard let first = ordinal(in: 1...5) else { return nil }
        let last =
            attempt { grammar in grammar.mark("-") || grammar.word("и") ? grammar.ordinal(in: 1...5) : nil } ?? first
        guard last >= first, let token = peek(), token.kind == .word else { return nil }
        position += 1
        switch token.text.prefix(5) {
        case "недел": return ((first - 1) * 7 + 1, last == 5 ? 0 : last * 7)
        case "декад" where last <= 3: return ((first - 1) * 10 + 1, last == 3 ? 0 : last * 10)
        case "полов" where last <= 2: return (first == 1 ? 1 : 16, last == 1 ? 15 : 0)
        default: return nil
        }
    }

    /// `quarters`: «I квартал», «I-II кварталы», «I, III кварталы 2026 года», «1-й кв.».
    mutating func quarters() -> [DeadlineClause.Period]? {
        numbered(in: 1...4, noun: { $0.quarterWord() }) { grammar, number in
            .quarter(grammar.slot(number * 3 - 2, through: number * 3))
        }
    }

    /// `half`: «I полугодие», «второе полугодие 2026 года»; in a school plan September to December, January to May.
    mutating func halves() -> [DeadlineClause.Period]? {
        numbered(in: 1...2, noun: { $0.halfWord() }) { grammar, number in
            .half(grammar.halfSlot(number))
        }
    }

    private mutating func halfSlot(_ number: Int) -> Int {
        let suffix = yearSuffix()
        let isSchool: Bool =
            switch (suffix, context) {
            case (.school, _), (_, .school): true
            default: false
            }
        let months = isSchool ? (number == 1 ? 9...12 : 1...5) : (number == 1 ? 1...6 : 7...12)
        let year = suffix?.year(ofMonth: months.lowerBound, in: context)
        slots.append(YearSlot(month: months.lowerBound, lastMonth: months.upperBound, year: year))
        return slots.count - 1
    }

    private mutating func halfWord() -> Bool {
        if word(beginning: "полугоди") { return true }
        return passes { $0.word("п") && $0.mark("/") && $0.abbreviation("г") }
    }

    private mutating func quarterWord() -> Bool {
        word(beginning: "квартал") || abbreviation("кв")
    }

    /// Numbers that a noun follows: a range with a dash, else each by itself.
    mutating func numbered(
        in range: ClosedRange<Int>, noun: (inout Self) -> Bool,
        period: (inout Self, Int) -> DeadlineClause.Period
    ) -> [DeadlineClause.Period]? {
        attempt { grammar in
            guard var last = grammar.spelledNumber(in: range) else { return nil }
            var spans = [(first: last, last: last)]
            while !noun(&grammar) {
                let dash = grammar.mark("-")
                guard dash || grammar.comma() || grammar.word("и"), let number = grammar.spelledNumber(in: range)
                else { return nil }
                if dash {
                    guard number > last, let open = spans.popLast() else { return nil }
                    spans.append((open.first, number))
                } else {
                    spans.append((number, number))
                }
                last = number
            }
            // Only the last number stands before the year, so the years of the others are found like those of months.
            return spans.enumerated().map { index, span in
                let isLast = index == spans.count - 1
                let first = span.first == span.last ? nil : grammar.yearless(span.first, period)
                let last = isLast ? period(&grammar, span.last) : grammar.yearless(span.last, period)
                return first.map { .range($0, last) } ?? last
            }
        }
    }

    /// A numbered period that no year is looked for behind.
    private mutating func yearless(
        _ number: Int, _ period: (inout Self, Int) -> DeadlineClause.Period
    ) -> DeadlineClause.Period {
        let (savedEnd, savedPosition) = (end, position)
        end = position
        defer { (end, position) = (savedEnd, savedPosition) }
        return period(&self, number)
    }

    /// An ordinal, also as digits and letters that look like a Roman number: «11 квартал», «П полугодие», «Ш кв.».
    private mutating func spelledNumber(in range: ClosedRange<Int>) -> Int? {
        if let number = ordinal(in: range) { return number }
        guard let token = peek(), let number = ["11": 2, "111": 3, "п": 2, "ш": 3][token.text], range.contains(number),
            token.kind == .number || token.kind == .word
        else { return nil }
        position += 1
        return number
    }
}
