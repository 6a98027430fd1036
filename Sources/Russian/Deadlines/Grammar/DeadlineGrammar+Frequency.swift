extension DeadlineGrammar {
    /// How often, and what a neighbouring clause may still change of it.
    struct Frequency: Sendable {
        var recurrence: Recurrence
        /// «ежегодно»: dates beside it have no year.
        var isYearly = false
        /// The unit is a month only because nothing else was said: «до 10 числа».
        var isOpen = false
    }

    private static let adverbs: [String: Recurrence.Unit] = [
        "ежедневно": .day, "еженедельно": .week, "ежемесячно": .month, "ежеквартально": .quarter, "ежегодно": .year,
        "ежегодного": .year, "помесячно": .month, "поквартально": .quarter,
    ]

    /// `freq`, `weekly` and `monthly`.
    mutating func frequency() -> Frequency? {
        attempt { grammar in
            _ = grammar.word("но", "а")
            return grammar.monthDay() ?? grammar.monthWeekday() ?? grammar.weekly() ?? grammar.namedWeekday()
                ?? grammar.adverb()
                ?? grammar.each() ?? grammar.perUnit() ?? grammar.counted()
        }
    }

    /// «ежеквартально», also with one wrong letter.
    private mutating func adverb() -> Frequency? {
        guard let token = peek(), token.kind == .word else { return nil }
        if word("ежедекадно") { return Frequency(recurrence: Recurrence(.day, every: 10)) }
        var unit = Self.adverbs[token.text]
        if unit == nil, let near = misspelling(of: token.text, among: Array(Self.adverbs.keys)) {
            unit = Self.adverbs[near]
            remark(.typo)
        }
        guard let unit else { return nil }
        position += 1
        if unit == .day || unit == .week { hourOfDay() }
        return Frequency(recurrence: Recurrence(unit), isYearly: unit == .year)
    }

    /// The hour in «ежедневно в 10.00», «еженедельно, до 14:30», which no recurrence keeps. «ежедневно с 01.06» is a day: a
    /// figure that may be a month is no minute.
    private mutating func hourOfDay() {
        _ = passes { grammar in
            _ = grammar.comma()
            _ = grammar.word("в", "с", "до", "к")
            guard let time = grammar.clock(), !(1...12).contains(time.minute) else { return false }
            _ = grammar.passes { ($0.word("до") || $0.mark("-")) && $0.clock() != nil }
            return true
        }
    }

    /// The long word that another one misses by one letter.
    func misspelling(of word: String, among known: [String]) -> String? {
        let letters = Array(word.unicodeScalars)
        guard letters.count >= 8 else { return nil }
        return known.first { MonthWord.isOneEdit(letters, Array($0.unicodeScalars)) }
    }

    /// «каждый месяц», «каждые две недели», «каждого года».
    private mutating func each() -> Frequency? {
        attempt { grammar in
            _ = grammar.word("в")
            guard grammar.word(beginning: "кажд") else { return nil }
            let every = grammar.cardinal(in: 1...31) ?? 1
            guard let unit = grammar.unit() else { return nil }
            return Frequency(recurrence: Recurrence(unit, every: every), isYearly: unit == .year && every == 1)
        }
    }

    /// «по кварталам», «по полугодиям», «по четвертям»: once in each.
    private mutating func perUnit() -> Frequency? {
        attempt { grammar in
            guard grammar.word("по") else { return nil }
            return grammar.word { word in
                switch word {
                case "неделям": .week
                case "месяцам": .month
                case "кварталам": .quarter
                case "четвертям": .term
                case "полугодиям": .half
                default: nil
                }
            }.map { Frequency(recurrence: Recurrence($0)) }
        }
    }

    /// «не реже 2 раз в год», «2-3 раза в месяц», «раз в две недели», «дважды в год».
    private mutating func counted() -> Frequency? {
        attempt { grammar in
            let atLeast = grammar.lowerBound()
            _ = grammar.word("по")
            guard let count = grammar.count() else { return nil }
            guard grammar.duration() || grammar.word("в", "за", "каждый", "каждую", "каждые", "каждое") else {
                return nil
            }
            _ = grammar.word("каждый", "каждую", "каждые", "каждое")
            let every = grammar.cardinal(in: 1...31) ?? 1
            if every == 1, grammar.word("декаду") {
                return Frequency(
                    recurrence: Recurrence(
                        .day, min: count.lowerBound, max: count.upperBound, atLeast: atLeast, every: 10))
            }
            guard let unit = grammar.unit() else { return nil }
            return Frequency(
                recurrence: Recurrence(
                    unit, min: count.lowerBound, max: count.upperBound, atLeast: atLeast, every: every))
        }
    }

    /// «не реже», «не реже, чем», «как минимум».
    private mutating func lowerBound() -> Bool {
        if anyPhrase(["как минимум", "минимум"]) { return true }
        guard anyPhrase(["не реже", "не менее"]) else { return false }
        if !word("чем") { _ = passes { $0.mark(",") && $0.word("чем") } }
        return true
    }

    private mutating func count() -> ClosedRange<Int>? {
        if word("дважды") { return 2...2 }
        if word("трижды") { return 3...3 }
        if word("однажды", "раз", "раза") { return 1...1 }
        guard let low = cardinal(in: 1...366) else { return nil }
        var high = low
        if mark("-") {
            guard let second = cardinal(in: 1...366), second >= low else { return nil }
            high = second
        }
        return word("раз", "раза", "разу") ? low...high : nil
    }

    /// A span that things repeat in, in any case; «учебный год» is a year.
    private mutating func unit() -> Recurrence.Unit? {
        attempt { grammar in
            _ = grammar.word(beginning: "учебн") || grammar.word("календарный")
            return grammar.word { word in
                switch word {
                case "день", "дня", "дней", "сутки", "суток": .day
                case "неделю", "недели", "недель", "неделя", "неделе": .week
                case "месяц", "месяца", "месяцев": .month
                case "квартал", "квартала", "кварталов": .quarter
                case "четверть", "четверти", "четвертей": .term
                case "полугодие", "полугодия", "полугодии", "полугодий", "полгода": .half
                case "год", "года", "лет", "году": .year
                default: nil
                }
            }
        }
    }
}
