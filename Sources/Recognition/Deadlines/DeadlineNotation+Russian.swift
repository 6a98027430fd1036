import ChanceryModels

extension DeadlineNotation {
    /// Reads deadlines in the context of a plan.
    init(period: Period?, year: Int?, documentDate: CalendarDate?) {
        self.init { _ in Reading(notation: nil, isUnresolved: false) }
    }
}
