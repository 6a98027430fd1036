extension DeadlineGrammar {
    private static let seasons: [(words: Set<String>, adjective: String, first: Int, last: Int)] = [
        (["зима", "зиму", "зимой", "зимы"], "зимн", 12, 2), (["весна", "весну", "весной", "весны"], "весенн", 3, 5),
        (["лето", "летом", "лета"], "летн", 6, 8), (["осень", "осенью", "осени"], "осенн", 9, 11),
    ]

    /// «лето 2026 г.», «осенью», «в летний период»: the three months of the calendar's season, which nobody keeps to
    /// the day; «летние каникулы» are a condition.
    mutating func season() -> DeadlineClause.Period? {
        attempt { grammar in
            guard let name = grammar.peek(), name.kind == .word,
                let season = Self.seasons.first(where: {
                    $0.words.contains(name.text) || name.text.hasPrefix($0.adjective)
                })
            else { return nil }
            grammar.position += 1
            if !season.words.contains(name.text) {
                guard grammar.word("период", "периоды", "время", "месяцы", "сезон") else { return nil }
            }
            grammar.remark(.approx)
            grammar.slots.append(YearSlot(month: season.first))
            let first = grammar.slots.count - 1
            return .range(.month(first), .month(grammar.slot(season.last)))
        }
    }

    /// The months of the four terms of a school year, first to last: the days are every region's own (domain.md §5,
    /// rule 7).
    private static let terms = [9...10, 11...12, 1...3, 4...5]

    /// «I четверть», «1-2 четверть» in the plan of a school year, or with the school year behind.
    mutating func terms() -> [DeadlineClause.Period]? {
        attempt { grammar in
            let before = grammar.slots.count
            let periods = grammar.numbered(in: 1...4, noun: { $0.word(beginning: "четверт") }) { grammar, number in
                let months = Self.terms[number - 1]
                return .quarter(grammar.slot(months.lowerBound, through: months.upperBound))
            }
            guard let periods else { return nil }
            if case .school = grammar.context {
            } else if grammar.slots[before...].contains(where: { $0.year == nil }) {
                return nil
            }
            grammar.remark(.approx)
            return periods
        }
    }

    /// The edge of something longer than a month: «начало учебного года», «конец года», «в конце II квартала».
    ///
    /// As with months these are ten days (domain.md §5, rule 9); a school year's begin on 1 September and end on 31 May.
    mutating func edge(first: Int, last: Int) -> DeadlineClause.Period? {
        let isStart = first == 1
        guard isStart || last == 0 else { return nil }
        return attempt { grammar in
            if case .day(let slot, _, _)? = grammar.schoolYearStart(month: isStart ? 9 : 5, day: 1) {
                return .days(slot, first: first, last: last)
            }
            if grammar.ownYear() {
                grammar.slots.append(YearSlot(month: isStart ? 1 : 12))
                return .days(grammar.slots.count - 1, first: first, last: last)
            }
            if let year = grammar.calendarYear() {
                grammar.slots.append(YearSlot(month: isStart ? 1 : 12, year: year))
                return .days(grammar.slots.count - 1, first: first, last: last)
            }
            guard let periods = grammar.quarters() ?? grammar.halves(), periods.count == 1 else { return nil }
            switch periods.first {
            case .quarter(let slot)?, .half(let slot)?:
                let whole = grammar.slots[slot]
                grammar.slots[slot] = YearSlot(month: isStart ? whole.month : whole.lastMonth, year: whole.year)
                return .days(slot, first: first, last: last)
            default: return nil
            }
        }
    }
}
