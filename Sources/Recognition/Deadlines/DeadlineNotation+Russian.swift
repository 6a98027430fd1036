import ChanceryModels
import ChanceryRussian

extension DeadlineNotation {
    /// Reads deadlines in the context of a plan: its period, else the year that the caller names, else the date of the act that approves it.
    ///
    /// Where nothing tells the years a deadline without one has no notation: a guess would be worse.
    init(period: Period?, year: Int?, documentDate: CalendarDate?) {
        let context = DeadlineContext(period: period, year: year, documentDate: documentDate)
        self.init { text in
            let deadline = DeadlineParser.deadline(in: text, context: context ?? .span(1900, 2199))
            let isYearless = context == nil && deadline.diagnostics.contains(.yearMissing)
            if deadline.items.isEmpty || isYearless { return Reading() }
            let fault: Fault? =
                deadline.diagnostics.contains(.yearMissing)
                ? .yearMissing
                : deadline.diagnostics.contains(.unresolved) || !deadline.hasReading ? .unresolved : nil
            return Reading(notation: deadline.hasReading ? deadline.notation : nil, fault: fault)
        }
    }
}

extension DeadlineContext {
    /// The context of a plan: its period, else the year that the caller names, else the date of the act that approves it.
    init?(period: Period?, year: Int? = nil, documentDate: CalendarDate?) {
        let context =
            period.flatMap(DeadlineContext.init) ?? year.map(DeadlineContext.calendar)
            ?? documentDate.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }.map(
                DeadlineContext.document)
        guard let context else { return nil }
        self = context
    }

    /// The context of a plan's deadlines; `nil` where nothing tells the years.
    init?(of plan: Plan) {
        self.init(
            period: plan.period, documentDate: plan.appendix?.document?.date ?? plan.approval?.document?.date)
    }

    /// The context that a plan's period gives; days between 1 September and 31 August are those of a school year, where each month
    /// occurs once.
    fileprivate init?(_ period: Period) {
        let (from, through) = (period.from, period.through)
        if from.year == through.year {
            self = .calendar(from.year)
        } else if from.month >= 9, through.month <= 8, through.year == from.year + 1 {
            self = .school(from.year)
        } else {
            self = .span(from.year, through.year)
        }
    }
}
