import ChanceryModels

/// Parts of a year that have no months in them: «на летний период 2024 года», «на весенние каникулы 2024 года».
extension PeriodReader {
    /// The seasons of the calendar by their stems. A winter lies in two years, so nobody can tell its time by one.
    private static let seasons: [(stems: [String], months: ClosedRange<Int>)] = [
        (["весна", "весну", "весен"], 3...5), (["лето", "летн"], 6...8), (["осень", "осенн"], 9...11),
    ]

    /// «лето 2024 года», «летний оздоровительный период 2024 года», «осенний сезон 2023 г.».
    static func season(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard let word = tokens[start], word.kind == .word,
            let months = seasons.first(where: { $0.stems.contains { word.text.hasPrefix($0) } })?.months
        else { return nil }
        var index = start + 1
        if fullYear(tokens, index) == nil {
            // What the adjective belongs to stands before the year, at most one other adjective between.
            if tokens[index].map({ isStretch($0.text) }) == false { index += 1 }
            guard let noun = tokens[index], isStretch(noun.text) else { return nil }
            index += 1
        }
        guard let year = fullYear(tokens, index), let end = yearWord(tokens, index + 1) ?? lastYear(tokens, index),
            let length = CalendarDate.dayCount(ofMonth: months.upperBound, year: year)
        else { return nil }
        return made(tokens, start, end, from: (year, months.lowerBound, 1), through: (year, months.upperBound, length))
    }

    /// Whether a year is that of a part of it which has no fixed days: «зимние каникулы 2024 года», «отопительный период
    /// 2024–2025 годов», «летнюю смену 2024 года».
    static func isOfSeason(_ tokens: Tokens, yearAt index: Int) -> Bool {
        guard index > 0, fullYear(tokens, index) != nil else { return false }
        let before = tokens.all[index - 1].text
        if ["каникул", "зим", "смен", "сезон", "кампани"].contains(where: { before.hasPrefix($0) }) { return true }
        guard before.hasPrefix("период"), index > 1 else { return false }
        let kind = tokens.all[index - 2].text
        return ["зимн", "отопительн", "каникулярн", "пожароопасн", "паводк", "летн", "осенн", "весен"]
            .contains { kind.hasPrefix($0) }
    }

    private static func isStretch(_ word: String) -> Bool {
        ["период", "сезон", "кампани"].contains { word.hasPrefix($0) }
    }

    /// The end of a text that a bare year ends.
    private static func lastYear(_ tokens: Tokens, _ index: Int) -> Int? {
        index + 1 == tokens.all.count ? index + 1 : nil
    }
}
