/// One clause of a deadline as the words say it, before years are found.
struct DeadlineClause: Sendable {
    var body: Body
    var recurrence: Recurrence?
    /// «ежегодно»: no year is looked for.
    var isYearly = false
    var label: String?
    /// «соответственно»: months beside each other are no list.
    var standsAlone = false

    init(_ body: Body) {
        self.body = body
    }

    enum Body: Sendable {
        case period(Period)
        /// Through the end of the period.
        case by(Period)
        /// Through the day before the period.
        case before(Period)
        /// From the beginning of the period.
        case from(Period)
        /// What needs no year.
        case settled(When)
    }

    /// A span of the calendar; months are indices of ``DeadlineGrammar/slots``.
    indirect enum Period: Sendable {
        case month(Int)
        /// Three months or more joined by dashes.
        case chain([Int])
        case day(Int, day: Int, time: TimeOfDay? = nil)
        /// Days of a month; counted from its end where zero or below, so that 0 is the last one.
        case days(Int, first: Int, last: Int)
        /// A day of the week of a month, Monday 1; the last one is number -1.
        case weekday(Int, number: Int, weekday: Int)
        case quarter(Int)
        /// Begins with the slot's month, ends with its last one.
        case half(Int)
        case year(Int)
        case schoolYear(Int)
        /// The period of the plan.
        case plan
        case range(Period, Period)
    }
}

extension DeadlineClause.Body {
    /// Whether a frequency says how often something is done within it.
    var isTimed: Bool {
        switch self {
        case .settled(.conditional), .settled(.reference), .settled(.unresolved): false
        default: true
        }
    }

    /// Whether it needs no calendar: «постоянно», «в течение года».
    var isSettled: Bool {
        if case .settled = self { true } else { false }
    }
}
