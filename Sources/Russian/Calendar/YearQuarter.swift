/// A quarter of a year, as plans and reports name it.
public struct YearQuarter: Sendable, Hashable {
    /// From 1 to 4.
    public let number: Int
    /// The calendar year, of four digits.
    public let year: Int

    /// Nil for a number that is no quarter.
    public init?(_ number: Int, of year: Int) {
        guard (1...4).contains(number) else { return nil }
        self.number = number
        self.year = year
    }

    /// «I квартал 2026 г.», «(в) I квартале 2026 г.».
    public func words(in grammaticalCase: GrammaticalCase = .nominative) -> String {
        let quarter = RuleWord("квартал")
        let isPlain = grammaticalCase == .nominative || grammaticalCase == .accusative
        let noun = isPlain ? quarter.text : Paradigm.hardMasculine.form(of: quarter, in: grammaticalCase)
        return [["I", "II", "III", "IV"][number - 1], noun, "\(year)", "г."].joined(separator: PersonName.noBreakSpace)
    }
}
