extension DeadlineGrammar {
    /// `period` without its bounds: everything that spans days of the calendar.
    ///
    /// «с … по …» is here as well; a preposition before it («в», «в течение») may be passed first.
    mutating func periods() -> [DeadlineClause.Period]? {
        if let range = fromThrough() { return [range] }
        return attempt { grammar in
            if !grammar.word("весь", "всего", "всю", "за") { grammar.passPreposition() }
            return grammar.dayList() ?? grammar.joinedPeriods()
        }
    }

    /// «в», «в течение», «в период».
    private mutating func passPreposition() {
        if duration() {
            _ = word("всего")
        } else if !anyPhrase(["в период", "период", "на период"]) {
            _ = word("в", "во", "на", "за")
        }
    }

    /// «в течение», «на протяжении»; «в течении» is a misspelling.
    mutating func duration() -> Bool {
        if anyPhrase(["в течение", "на протяжении"]) || passes({ $0.word("в") && $0.abbreviation("теч") }) {
            return true
        }
        guard anyPhrase(["в течении", "втечение", "втечении", "на протяжение"]) else { return false }
        remark(.typo)
        return true
    }

    /// Periods joined by dashes: two are a range, three months or more are single months.
    private mutating func joinedPeriods() -> [DeadlineClause.Period]? {
        guard let group = periodGroup() else { return nil }
        guard group.count == 1, let first = group.first else { return group }
        var chain = [first]
        while let next = attempt({ grammar -> DeadlineClause.Period? in
            guard grammar.mark("-"), let next = grammar.periodGroup(), next.count == 1 else { return nil }
            return next.first
        }) {
            chain.append(next)
        }
        switch chain.count {
        case 1: return [first]
        case 2: return chain.last.map { [.range(first, $0)] }
        default:
            let months = chain.compactMap { period -> Int? in
                if case .month(let slot) = period { slot } else { nil }
            }
            guard months.count == chain.count else { return nil }
            remark(.chainedDash)
            return [.chain(months)]
        }
    }

    private mutating func periodGroup() -> [DeadlineClause.Period]? {
        if let period = date() ?? monthPart() ?? weekdayOfMonth() { return [period] }
        if let periods = quarters() ?? halves() ?? terms() ?? yearPeriods() { return periods }
        if let season = season() { return [season] }
        return month().map { [.month($0)] }
    }

    /// One span of days; nil where the words name several.
    mutating func point() -> DeadlineClause.Period? {
        attempt { grammar in
            guard let group = grammar.periodGroup(), group.count == 1 else { return nil }
            return group.first
        }
    }

    /// «с 15 по 20 мая», «в срок с 15 по 20 мая», «с сентября по май», «с 2019 по 2021 год», «с 15 мая 2026 г. - 20 июня».
    private mutating func fromThrough() -> DeadlineClause.Period? {
        attempt { grammar in
            _ = grammar.anyPhrase(["в период", "период", "в срок", "в сроки", "срок", "сроки"])
            _ = grammar.word("начиная")
            guard grammar.word("с", "со") else { return nil }
            if let days = grammar.daysThrough() ?? grammar.quartersThrough() { return days }
            guard let first = grammar.startingPoint(),
                grammar.anyPhrase(["и до", "по", "до"]) || grammar.mark("-"),
                let last = grammar.endOfPeriod() ?? grammar.point()
            else { return nil }
            _ = grammar.inclusive()
            return .range(first, last)
        }
    }

    /// The end of «с 15 по 20 мая», which names its month once.
    private mutating func daysThrough() -> DeadlineClause.Period? {
        attempt { grammar in
            guard let first = grammar.ordinalDay(), grammar.word("по", "до") || grammar.mark("-"),
                case .day(let slot, let last, _)? = grammar.date(), first < last
            else { return nil }
            return .range(.day(slot, day: first), .day(slot, day: last))
        }
    }

    private mutating func ordinalDay() -> Int? {
        guard let token = peek(), token.digitCount <= 2, let day = number(in: 1...31) else { return nil }
        digitEnding()
        return day
    }

    /// «с I по III квартал».
    private mutating func quartersThrough() -> DeadlineClause.Period? {
        attempt { grammar in
            guard let first = grammar.ordinal(in: 1...4), grammar.word("по", "до"),
                let last = grammar.quarters(), last.count == 1, case .quarter(let slot)? = last.first,
                first * 3 < grammar.slots[slot].month
            else { return nil }
            let start = YearSlot(month: first * 3 - 2, lastMonth: first * 3)
            grammar.slots.insert(start, at: slot)
            return .range(.quarter(slot), .quarter(slot + 1))
        }
    }

    /// `point` behind «с», and the beginnings of years.
    mutating func startingPoint() -> DeadlineClause.Period? {
        attempt { grammar in
            guard grammar.word("начала") else { return grammar.point() }
            if let start = grammar.schoolYearStart(month: 9, day: 1) { return start }
            if grammar.planWord() { return .plan }
            if grammar.ownYear() {
                grammar.slots.append(YearSlot(month: 1))
                return .day(grammar.slots.count - 1, day: 1)
            }
            return grammar.point()
        }
    }

    /// «года» that is the plan's own: «конца года», «начала календарного года».
    mutating func ownYear() -> Bool {
        _ = word("текущего", "календарного", "этого", "сего")
        return word("года")
    }

    /// «периода», «срока» and what it belongs to.
    mutating func planWord() -> Bool {
        passes { grammar in
            _ = grammar.word("всего", "планового", "отчетного", "планируемого")
            guard grammar.word("периода", "срока", "период", "срок") else { return false }
            if grammar.word("реализации", "действия", "выполнения", "исполнения") {
                while let token = grammar.peek(), token.kind == .word { grammar.position += 1 }
            }
            return true
        }
    }

    /// The year's edge in «начала учебного года», «конца 2025-2026 учебного года».
    mutating func schoolYearStart(month: Int, day: Int) -> DeadlineClause.Period? {
        attempt { grammar in
            _ = grammar.word("текущего", "этого", "нового", "следующего")
            let year = grammar.schoolYear()
            guard year != nil || grammar.schoolYearWord() else { return nil }
            let own = year.map { month >= 8 ? $0 : $0 + 1 }
            grammar.slots.append(YearSlot(month: month, year: own, isSettled: true))
            return .day(grammar.slots.count - 1, day: day)
        }
    }
}
