import ChanceryModels

/// Periods of several parts: «IV квартал 2025 года – I квартал 2026 года», «июнь, июль, август 2026 года», «III и IV
/// кварталы 2026 года», «2025-2026 и 2026-2027 учебные годы».
extension PeriodReader {
    /// A period and those that go on from it, as one from the first day of the first to the last day of the last.
    static func compound(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard let first = listed(in: tokens, at: start) ?? plain(in: tokens, at: start) else { return nil }
        var last = first
        while let joint = joint(in: tokens, at: last.end),
            let next = listed(in: tokens, at: joint) ?? plain(in: tokens, at: joint),
            next.period.from > last.period.from, next.period.through > last.period.through
        {
            last = next
        }
        guard last.end > first.end else { return first }
        let text = tokens.text(start...(last.end - 1))
        return (Period(text: text, from: first.period.from, through: last.period.through), last.end)
    }

    /// The index behind what joins two periods, with a preposition that is said again: «и», «,», «–», «по», «и на».
    private static func joint(in tokens: Tokens, at index: Int) -> Int? {
        guard tokens.at(index, "и", ",", "по") || tokens.isDash(index) else { return nil }
        let behind = tokens.at(index, ",") && tokens.at(index + 1, "и") ? index + 2 : index + 1
        return tokens.at(behind, "на", "за", "в") ? behind + 1 : behind
    }

    /// Months or quarters whose year stands behind the last of them.
    private static func listed(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        monthList(in: tokens, at: start) ?? quarterList(in: tokens, at: start)
    }

    private static func monthList(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        var months: [Int] = []
        var index = start
        while let word = tokens[index], word.kind == .word, let month = Tokens.month(word.text),
            months.last ?? 0 < month
        {
            months.append(month)
            index += 1
            guard tokens.at(index, ",", "и"), let next = tokens[index + 1], Tokens.month(next.text) != nil else {
                break
            }
            index += 1
        }
        guard months.count > 1, let first = months.first, let last = months.last, let year = fullYear(tokens, index),
            !tokens.isDash(index + 1), !tokens.at(index + 1, "/"),
            let length = CalendarDate.dayCount(ofMonth: last, year: year)
        else { return nil }
        let end = yearWord(tokens, index + 1) ?? index + 1
        return made(tokens, start, end, from: (year, first, 1), through: (year, last, length))
    }

    private static func quarterList(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        var quarters: [Int] = []
        var index = start
        while let token = tokens[index], let quarter = ordinal(token.text), (1...4).contains(quarter),
            quarters.last ?? 0 < quarter
        {
            quarters.append(quarter)
            index += 1
            guard tokens.at(index, ",", "и") || tokens.isDash(index) else { break }
            index += 1
        }
        guard quarters.count > 1, let first = quarters.first, let last = quarters.last,
            tokens[index]?.text.hasPrefix("квартал") == true, let year = fullYear(tokens, index + 1),
            let length = CalendarDate.dayCount(ofMonth: 3 * last, year: year)
        else { return nil }
        let end = yearWord(tokens, index + 2) ?? index + 2
        return made(tokens, start, end, from: (year, 3 * first - 2, 1), through: (year, 3 * last, length))
    }
}
