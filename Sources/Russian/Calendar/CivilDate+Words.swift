extension CivilDate {
    /// «05.06.2026».
    public var digits: String { day.padded(to: 2) + "." + month.padded(to: 2) + "." + year.padded(to: 4) }

    /// «5 июня 2026 г.», without a zero before the day, held together by no-break spaces.
    public var mixed: String {
        ["\(day)", MonthName(month).form(in: .genitive), "\(year)", "г."].joined(separator: PersonName.noBreakSpace)
    }

    /// «пятое июня две тысячи двадцать шестого года»; the month and the year are genitives in every case.
    public func words(in grammaticalCase: GrammaticalCase = .nominative) -> String {
        [
            OrdinalWords.words(day, .neuter, in: grammaticalCase) ?? "", MonthName(month).form(in: .genitive),
            OrdinalWords.words(year, .masculine, in: .genitive) ?? "", "года",
        ].joined(separator: " ")
    }
}
