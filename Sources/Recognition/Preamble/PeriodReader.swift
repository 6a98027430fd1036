import ChanceryModels

/// Finds the time that a plan is made for in its title: «на 2025-2026 учебный год», «на I полугодие 2026 года».
enum PeriodReader {
    /// The period that a text names, in the words of the text; the one behind «на», «в» or «за» before others, else the
    /// last.
    ///
    /// Of two behind such words the one inside the other is meant, wherever it stands: «в 2026 году программы «… на 2024–2028 годы»»
    /// plans a year of the programme.
    static func period(in text: String) -> Period? {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let tokens = Tokens(text)
        var best: (period: Period, isNamed: Bool)?
        var index = 0
        while index < tokens.all.count {
            guard var found = period(in: tokens, at: index) else {
                index += 1
                continue
            }
            let before = index > 0 ? tokens.all[index - 1].text : ""
            // «до 2030 года», «от 15.02.2019 года» say when something else ends or was made.
            // What is prepared «к новому 2026/2027 учебному году» is done in the year in which that begins.
            let isGoal = before == "к" || tokens.at(index - 2, "к") && ["новому", "предстоящему"].contains(before)
            let preparation = isGoal ? found.period.yearOfBeginning : nil
            if let preparation { found.period = preparation }
            let isForeign =
                ["до", "от", "."].contains(before) || namesForeignYear(before) || isGoal && preparation == nil
                || isOfSeason(tokens, yearAt: index)
            let isNamed = ["на", "в", "во", "за", "период", "с"].contains(before)
            let isAround = best.map { $0.isNamed && $0.period.isInside(found.period) } ?? false
            if !isForeign, !isAround, isNamed || best?.isNamed != true { best = (found.period, isNamed) }
            index = max(index + 1, found.end)
        }
        return best?.period
    }

    /// Whether a year behind a word says when something else was, not what is planned: «Великой Отечественной войны
    /// 1941–1945 годов», «выпускников 2025 года», «по итогам 2024 года».
    private static func namesForeignYear(_ word: String) -> Bool {
        ["войн", "выпускник", "выпуска", "рожден", "итога", "результата", "проверк", "ревизи", "революци", "побед"]
            .contains { word.hasPrefix($0) }
    }

    /// The period whose words begin at a token, alone.
    static func simplePeriod(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        days(in: tokens, at: start) ?? dayRange(in: tokens, at: start) ?? day(in: tokens, at: start)
            ?? months(in: tokens, at: start) ?? years(in: tokens, at: start) ?? part(in: tokens, at: start)
            ?? season(in: tokens, at: start) ?? year(in: tokens, at: start)
    }

    /// «2025-2026 учебный год», «2025/26 уч. г.», «2019–2021 годы», «с 2019 по 2021 год».
    private static func years(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        let isSpelled = tokens.at(start, "с") && tokens.at(start + 2, "по", "до")
        let first = isSpelled ? start + 1 : start
        guard let from = fullYear(tokens, first), isSpelled || tokens.isDash(first + 1) || tokens.at(first + 1, "/"),
            let last = tokens[first + 2], let value = last.value
        else { return nil }
        let through = last.text.utf8.count == 2 ? from / 100 * 100 + value : value
        guard through >= from, through - from < 50 else { return nil }
        var end = first + 3
        if through == from + 1, let behind = schoolYear(tokens, end) {
            return made(tokens, start, behind, from: (from, 9, 1), through: (through, 8, 31))
        }
        guard last.text.utf8.count == 4 else { return nil }
        if let behind = yearWord(tokens, end) { end = behind }
        return made(tokens, start, end, from: (from, 1, 1), through: (through, 12, 31))
    }

    /// «2026 год», «2026 г.», «2026, 2027 и 2028 годы»; a bare year only at the end of a title, behind «на».
    private static func year(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard let year = fullYear(tokens, start) else { return nil }
        if let end = yearWord(tokens, start + 1) {
            if let planned = plannedYears(tokens, start, behind: end, first: year) { return planned }
            return made(tokens, start, end, from: (year, 1, 1), through: (year, 12, 31))
        }
        let (last, index) = lastYear(tokens, from: start + 1, behind: year)
        if last > year, let end = yearWord(tokens, index) {
            return made(tokens, start, end, from: (year, 1, 1), through: (last, 12, 31))
        }
        guard start > 0, tokens.at(start - 1, "на"), start + 1 == tokens.all.count else { return nil }
        return made(tokens, start, start + 1, from: (year, 1, 1), through: (year, 12, 31))
    }

    /// «2024 год и на плановый период 2025 и 2026 годов», the time of a budget and of its programmes.
    private static func plannedYears(
        _ tokens: Tokens, _ start: Int, behind end: Int, first: Int
    ) -> (period: Period, end: Int)? {
        guard tokens.at(end, "и") else { return nil }
        var index = tokens.at(end + 1, "на") ? end + 2 : end + 1
        guard let word = tokens[index]?.text, word.hasPrefix("планов"),
            tokens[index + 1]?.text.hasPrefix("период") == true
        else { return nil }
        index += 2
        guard let next = fullYear(tokens, index), next > first else { return nil }
        let (last, end) = lastYear(tokens, from: index + 1, behind: next)
        guard last - first < 20, let behind = yearWord(tokens, end) else { return nil }
        return made(tokens, start, behind, from: (first, 1, 1), through: (last, 12, 31))
    }

    /// The last of the years that are listed behind one, and the index behind it: «2026, 2027 и 2028», «2026 - 2027».
    private static func lastYear(_ tokens: Tokens, from start: Int, behind first: Int) -> (year: Int, end: Int) {
        var (last, index) = (first, start)
        while tokens.at(index, "и", ",") || tokens.isDash(index), let year = fullYear(tokens, index + 1), year > last,
            year - first < 20
        {
            last = year
            index += 2
        }
        return (last, index)
    }

    /// «I квартал 2026 года», «второе полугодие 2026 г.», «январь 2026 года», «сентябрь – декабрь 2025 года».
    private static func part(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard let token = tokens[start] else { return nil }
        if token.kind == .word, let month = Tokens.month(token.text) {
            let (last, index) = lastOf(tokens, from: start, first: month) {
                $0.kind == .word ? Tokens.month($0.text) : nil
            }
            return closed(tokens, start, yearAt: index, months: month...last)
        }
        guard let count = ordinal(token.text) else { return nil }
        var (last, index) = lastOf(tokens, from: start, first: count) { ordinal($0.text) }
        // «2-е полугодие»
        if tokens.isDash(index), tokens[index + 1]?.kind == .word { index += 2 }
        guard let unit = tokens[index] else { return nil }
        if unit.text.hasPrefix("квартал"), (1...4).contains(last) {
            return closed(tokens, start, yearAt: index + 1, months: (3 * count - 2)...(3 * last))
        }
        if unit.text.hasPrefix("полугоди"), (1...2).contains(count) {
            return closed(tokens, start, yearAt: index + 1, months: (6 * count - 5)...(6 * count))
                ?? schoolHalf(tokens, start, yearAt: index + 1, isFirst: count == 1)
        }
        return nil
    }

    /// «с 01.09.2025 по 31.05.2026», «01.09.2025 – 31.05.2026».
    private static func days(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        let first = tokens.at(start, "с") ? start + 1 : start
        guard let from = DateReader.date(in: tokens, at: first), tokens.at(from.end, "по") || tokens.isDash(from.end),
            let through = DateReader.date(in: tokens, at: from.end + 1), from.date <= through.date
        else { return nil }
        let text = tokens.text(start...(through.end - 1))
        return (Period(text: text, from: from.date, through: through.date), through.end)
    }

    /// «23 января – 23 февраля 2026 года», «с 1 по 5 сентября 2025 г.»: the year stands at the end alone.
    private static func dayRange(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        let first = tokens.at(start, "с") ? start + 1 : start
        guard let day = tokens[first]?.value, (1...31).contains(day) else { return nil }
        let month = tokens[first + 1].flatMap { $0.kind == .word ? Tokens.month($0.text) : nil }
        let joint = month == nil ? first + 1 : first + 2
        guard tokens.at(joint, "по") || tokens.isDash(joint), let last = DateReader.date(in: tokens, at: joint + 1),
            let from = CalendarDate(
                year: (month ?? 0) > last.date.month ? last.date.year - 1 : last.date.year,
                month: month ?? last.date.month, day: day),
            from <= last.date
        else { return nil }
        return (Period(text: tokens.text(start...(last.end - 1)), from: from, through: last.date), last.end)
    }

    /// «14 марта 2026 года», the programme of one day.
    private static func day(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        guard let word = tokens[start + 1], word.kind == .word, Tokens.month(word.text) != nil,
            let found = DateReader.date(in: tokens, at: start)
        else { return nil }
        let text = tokens.text(start...(found.end - 1))
        return (Period(text: text, from: found.date, through: found.date), found.end)
    }

    /// «сентябрь 2025 г. – май 2026 г.», «с сентября 2025 по май 2026 года».
    private static func months(in tokens: Tokens, at start: Int) -> (period: Period, end: Int)? {
        let first = tokens.at(start, "с") ? start + 1 : start
        guard let word = tokens[first], word.kind == .word, let month = Tokens.month(word.text) else { return nil }
        var index = first + 1
        let year = fullYear(tokens, index)
        if year != nil { index = yearWord(tokens, index + 1) ?? index + 1 }
        guard tokens.at(index, "по") || tokens.isDash(index), let next = tokens[index + 1], next.kind == .word,
            let lastMonth = Tokens.month(next.text), let lastYear = fullYear(tokens, index + 2),
            let length = CalendarDate.dayCount(ofMonth: lastMonth, year: lastYear)
        else { return nil }
        let firstYear = year ?? (month > lastMonth ? lastYear - 1 : lastYear)
        guard (firstYear, month) <= (lastYear, lastMonth) else { return nil }
        let end = yearWord(tokens, index + 3) ?? index + 3
        return made(tokens, start, end, from: (firstYear, month, 1), through: (lastYear, lastMonth, length))
    }

    /// «I полугодие 2025-2026 учебного года»: September to December, or January to May.
    private static func schoolHalf(
        _ tokens: Tokens, _ start: Int, yearAt index: Int, isFirst: Bool
    ) -> (period: Period, end: Int)? {
        guard let year = years(in: tokens, at: index), year.period.from.month == 9 else { return nil }
        let first = year.period.from.year
        return isFirst
            ? made(tokens, start, year.end, from: (first, 9, 1), through: (first, 12, 31))
            : made(tokens, start, year.end, from: (first + 1, 1, 1), through: (first + 1, 5, 31))
    }

    private static func closed(
        _ tokens: Tokens, _ start: Int, yearAt index: Int, months: ClosedRange<Int>
    ) -> (period: Period, end: Int)? {
        // «I полугодие 2025-2026 учебного года» is no half of a calendar year; «2026 – 1 полугодие 2027» goes on with another one.
        guard let year = fullYear(tokens, index), !tokens.at(index + 1, "/"),
            !tokens.isDash(index + 1)
                || tokens[index + 2].map({ $0.kind != .figure || ordinal($0.text) != nil }) ?? true,
            let length = CalendarDate.dayCount(ofMonth: months.upperBound, year: year)
        else { return nil }
        let end = yearWord(tokens, index + 1) ?? index + 1
        return made(
            tokens, start, end, from: (year, months.lowerBound, 1), through: (year, months.upperBound, length))
    }

    static func made(
        _ tokens: Tokens, _ start: Int, _ end: Int, from: (Int, Int, Int), through: (Int, Int, Int)
    ) -> (period: Period, end: Int)? {
        guard let first = CalendarDate(year: from.0, month: from.1, day: from.2),
            let last = CalendarDate(year: through.0, month: through.1, day: through.2)
        else { return nil }
        return (Period(text: tokens.text(start...(end - 1)), from: first, through: last), end)
    }

    static func fullYear(_ tokens: Tokens, _ index: Int) -> Int? {
        guard let value = tokens[index]?.value, (1900...2199).contains(value) else { return nil }
        return value
    }

    /// The index behind «год», «году», «года», «годы», «календарный год», «г.», «гг.», «г.г.», and behind «-й год».
    static func yearWord(_ tokens: Tokens, _ index: Int) -> Int? {
        guard let word = tokens[index]?.text else { return nil }
        if tokens.isDash(index), tokens.at(index + 1, "й", "ый", "ой", "го", "му", "м", "ом") {
            return yearWord(tokens, index + 2)
        }
        if ["год", "года", "году", "годы", "годов", "годах"].contains(word) { return index + 1 }
        if word.hasPrefix("календарн") { return yearWord(tokens, index + 1) }
        guard word == "г" || word == "гг" else { return nil }
        guard tokens.at(index + 1, ".") else { return index + 1 }
        guard word == "г", tokens.at(index + 2, "г"), tokens[index + 2]?.followsBlank == false else { return index + 2 }
        return tokens.at(index + 3, ".") ? index + 4 : index + 3
    }

    /// The index behind «учебный год» in any case and abbreviation.
    private static func schoolYear(_ tokens: Tokens, _ index: Int) -> Int? {
        guard let word = tokens[index]?.text, word.hasPrefix("учебн") || word == "уч" else { return nil }
        let behind = tokens.at(index + 1, ".") ? index + 2 : index + 1
        return yearWord(tokens, behind)
    }

    private static func ordinal(_ word: String) -> Int? {
        let words = [
            ["1", "i", "і", "первый", "первое", "первом"], ["2", "ii", "іі", "второй", "второе", "втором"],
            ["3", "iii", "ііі", "третий", "третьем"], ["4", "iv", "іv", "четвертый", "четвертом"],
        ]
        return words.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
}
