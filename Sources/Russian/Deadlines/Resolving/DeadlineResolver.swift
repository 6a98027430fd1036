/// Finds the years of what was read and makes items of it (domain.md §5, "resolving the year and the order").
struct DeadlineResolver {
    private let context: DeadlineContext
    private let slots: [YearSlot]
    /// The years that the words themselves give, for «ежегодно».
    private let spelledYears: [Int?]
    private let text: String
    private(set) var remarks: [DeadlineRemark]

    /// Takes over what a grammar read.
    init(_ grammar: DeadlineGrammar, clauses: [DeadlineClause], text: String) {
        context = grammar.context
        self.text = text
        remarks = grammar.remarks
        let spelled = Self.spelled(grammar.slots, sparing: Self.everyYear(clauses, grammar.slots))
        spelledYears = spelled.map(\.year)
        slots = Self.completed(spelled, in: grammar.context)
        if case .school = context, slots.count == 1, let only = slots.first, only.month == 8, only.lastMonth == 8,
            !only.isSettled, spelledYears == [nil]
        {
            remarks.append(.ambiguousMonth)
        }
    }

    /// The items of some clauses, months beside each other in one.
    mutating func items(of clauses: [DeadlineClause]) -> [DeadlineItem] {
        var items: [DeadlineItem] = []
        var canMerge = false
        for clause in clauses {
            if let months = yearlyMonths(clause) {
                items += months.map {
                    DeadlineItem(.yearlyMonth($0), recurrence: clause.recurrence, label: clause.label)
                }
                canMerge = false
                continue
            }
            let item = item(of: clause)
            if canMerge, !clause.standsAlone, let last = items.last, let merged = last.merged(with: item) {
                items[items.count - 1] = merged
            } else {
                items.append(item)
            }
            canMerge = !clause.standsAlone
        }
        markOutside(items)
        return items
    }

    private mutating func item(of clause: DeadlineClause) -> DeadlineItem {
        if let when = yearly(clause) ?? when(clause.body) {
            return DeadlineItem(when, recurrence: clause.recurrence, label: clause.label)
        }
        let remark = missesYear(clause.body) ? DeadlineRemark.yearMissing : .unresolved
        if !remarks.contains(remark) { remarks.append(remark) }
        return DeadlineItem(.unresolved(text), label: clause.label)
    }

    private func when(_ body: DeadlineClause.Body) -> When? {
        switch body {
        case .settled(let when): when
        case .by(let period): days(of: period).map { .by($0.upperBound) }
        case .before(let period): days(of: period).map { .by($0.lowerBound.adding(days: -1)) }
        case .from(let period): days(of: period).map { .from($0.lowerBound) }
        case .period(let period): when(period)
        }
    }

    /// «ежегодно в апреле», «до 1 июня ежегодно»; in the plan of several years «1 раз в год» says as much.
    private func yearly(_ clause: DeadlineClause) -> When? {
        guard let recurrence = clause.recurrence, recurrence == Recurrence(.year) else { return nil }
        var isYearly = clause.isYearly
        if case .span = context { isYearly = true }
        guard isYearly else { return nil }
        switch clause.body {
        case .period(.month(let slot)) where spelledYears[slot] == nil: return .yearlyMonth(slots[slot].month)
        case .by(.day(let slot, let day, _)) where spelledYears[slot] == nil:
            return MonthDay(month: slots[slot].month, day: day).map { .yearlyBy($0) }
        case .by(.month(let slot)) where spelledYears[slot] == nil:
            // 2023 has the shorter February: the 28th is the last day that every year has.
            return MonthDay(
                month: slots[slot].month, day: CivilDate.length(ofMonth: slots[slot].month, year: 2023)
            ).map { .yearlyBy($0) }
        case .before(.month(let slot)) where spelledYears[slot] == nil:
            let month = (slots[slot].month + 10) % 12 + 1
            return MonthDay(month: month, day: CivilDate.length(ofMonth: month, year: 2023)).map { .yearlyBy($0) }
        default: return nil
        }
    }

    /// «ежегодно, апрель-май», «ежегодно в I квартале» in the plan of several years: each of the months every year.
    private func yearlyMonths(_ clause: DeadlineClause) -> [Int]? {
        guard let recurrence = clause.recurrence, recurrence == Recurrence(.year),
            case .period(let period) = clause.body,
            missesYear(period), let ends = monthEnds(of: period), ends.first != ends.last
        else { return nil }
        let count = (ends.last - ends.first + 12) % 12
        return (0...count).map { (ends.first + $0 - 1) % 12 + 1 }
    }

    /// The first and the last month of a span that is counted in whole months.
    private func monthEnds(of period: DeadlineClause.Period) -> (first: Int, last: Int)? {
        switch period {
        case .month(let slot), .quarter(let slot), .half(let slot): return (slots[slot].month, slots[slot].lastMonth)
        case .range(let first, let last):
            guard let first = monthEnds(of: first), let last = monthEnds(of: last) else { return nil }
            return (first.first, last.last)
        case .chain, .day, .days, .weekday, .year, .schoolYear, .plan: return nil
        }
    }

    private func missesYear(_ body: DeadlineClause.Body) -> Bool {
        switch body {
        case .settled: false
        case .by(let period), .before(let period), .from(let period), .period(let period): missesYear(period)
        }
    }

    private func missesYear(_ period: DeadlineClause.Period) -> Bool {
        switch period {
        case .month(let slot), .day(let slot, _, _), .days(let slot, _, _), .weekday(let slot, _, _),
            .quarter(let slot),
            .half(let slot):
            slots[slot].year == nil
        case .chain(let chain): chain.contains { slots[$0].year == nil }
        case .year, .schoolYear, .plan: false
        case .range(let first, let last): missesYear(first) || missesYear(last)
        }
    }

    /// Rule 10; «до 2030 года» means to reach beyond the plan.
    private mutating func markOutside(_ items: [DeadlineItem]) {
        guard var period = context.period, !remarks.contains(.outsidePlan) else { return }
        // A plan of the school year may begin with the August before it (rule 4).
        if case .school = context { period = period.lowerBound.adding(days: -31)...period.upperBound }
        let isOutside = items.contains { item in
            if case .by = item.when, remarks.contains(.inclusiveYear) { return false }
            return item.when.days.map { !(period.contains($0.lowerBound) && period.contains($0.upperBound)) } == true
        }
        if isOutside { remarks.append(.outsidePlan) }
    }

    /// The days of the plan.
    var planDays: ClosedRange<CivilDate>? { context.period }

    /// The slot of a month, its year found.
    func month(_ slot: Int) -> YearMonth? {
        slots[slot].year.flatMap { YearMonth(year: $0, month: slots[slot].month) }
    }

    /// The number of months of a quarter or a half-year after its first one.
    func length(_ slot: Int) -> Int { slots[slot].lastMonth - slots[slot].month }
}
