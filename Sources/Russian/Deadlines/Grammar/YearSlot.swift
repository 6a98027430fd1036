/// A month of the text whose year may stand elsewhere: to its right, in the plan, or nowhere.
struct YearSlot: Sendable {
    /// From 1 to 12.
    let month: Int
    /// The last month of a quarter or a half-year that begins with it, else the same.
    let lastMonth: Int
    var year: Int?
    /// The words say which August is meant («к началу учебного года»).
    let isSettled: Bool

    init(month: Int, lastMonth: Int? = nil, year: Int? = nil, isSettled: Bool = false) {
        self.month = month
        self.lastMonth = lastMonth ?? month
        self.year = year
        self.isSettled = isSettled
    }
}
