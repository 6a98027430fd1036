extension DeadlineGrammar {
    /// The year behind a month, a quarter or a half-year.
    enum YearSuffix {
        case calendar(Int)
        /// «2025/2026 учебного года», by its first year.
        case school(Int)
        /// «текущего года», «с. г.»: nothing but what the plan says.
        case current

        /// The year that a month gets from it.
        func year(ofMonth month: Int, in context: DeadlineContext) -> Int? {
            switch (self, context) {
            case (.calendar(let year), _): year
            case (.school(let year), _): month >= 8 ? year : year + 1
            case (.current, .calendar(let year)): year
            case (.current, .document(let date)): date.year
            case (.current, .school), (.current, .span): nil
            }
        }
    }

    private static let years = 1900...2199
    private static let yearWords: Set<String> = ["год", "года", "году", "годом", "годы", "годов", "годам", "годах"]

    /// «год», «г.», «гг.», «г.г.».
    mutating func yearWord() -> Bool {
        if word({ Self.yearWords.contains($0) ? () : nil }) != nil { return true }
        guard abbreviation("г", "гг") else { return false }
        _ = abbreviation("г")
        return true
    }

    /// «учебный год», «уч. год», «уч.г.» in any case.
    mutating func schoolYearWord() -> Bool {
        passes { ($0.word(beginning: "учебн") || $0.abbreviation("уч")) && $0.yearWord() }
    }

    /// A year of four digits; of two only with its «г.».
    mutating func calendarYear() -> Int? {
        attempt { grammar in
            if grammar.peek()?.digitCount == 4, let year = grammar.number(in: Self.years) {
                _ = grammar.yearWord()
                return year
            }
            guard grammar.peek()?.digitCount == 2, let year = grammar.number(in: 0...99), grammar.yearWord()
            else { return nil }
            return 2000 + year
        }
    }

    /// The first year of «2025-2026 учебный год», «2025/26 уч.г.»; with a slash, or in a school plan, without the word.
    mutating func schoolYear() -> Int? {
        attempt { grammar in
            let digits = grammar.peek()?.digitCount
            guard digits == 4 || digits == 2, var first = grammar.number(in: digits == 4 ? Self.years : 0...98)
            else { return nil }
            if digits == 2 { first += 2000 }
            let slash = grammar.mark("/")
            guard slash || grammar.mark("-"), let secondDigits = grammar.peek()?.digitCount,
                secondDigits == 4 || secondDigits == 2, let second = grammar.number(in: 0...2200),
                second == first + 1 || (secondDigits == 2 && second == (first + 1) % 100)
            else { return nil }
            if grammar.schoolYearWord() { return first }
            guard digits == 4, secondDigits == 4 else { return nil }
            if slash {
                _ = grammar.yearWord()
                return first
            }
            guard case .school = grammar.context, !grammar.yearWord() else { return nil }
            return first
        }
    }

    /// The year that follows a month, a quarter or a half-year.
    mutating func yearSuffix() -> YearSuffix? {
        if anyPhrase(["текущего года", "сего года"]) { return .current }
        if passes({ $0.abbreviation("т", "с") && $0.abbreviation("г") }) { return .current }
        return attempt { grammar in
            // A year in a line of its own still belongs to the month above it.
            if grammar.peek()?.kind == .softComma { _ = grammar.comma() }
            if let year = grammar.schoolYear() { return .school(year) }
            if let year = grammar.calendarYear() { return .calendar(year) }
            // «май (2026 год)»
            guard grammar.mark("("), let year = grammar.calendarYear(), grammar.mark(")") else { return nil }
            return .calendar(year)
        }
    }

    /// Puts down a month whose year may follow.
    mutating func slot(_ month: Int, through lastMonth: Int? = nil) -> Int {
        let year = yearSuffix()?.year(ofMonth: month, in: context)
        slots.append(YearSlot(month: month, lastMonth: lastMonth, year: year))
        return slots.count - 1
    }

    /// `schoolyear`, `years`, `year`: «2025/2026 учебный год», «2019-2021 годы», «2026 год», «2019, 2020 и 2021 годы».
    mutating func yearPeriods() -> [DeadlineClause.Period]? {
        if let years = schoolYears() { return years.map { .schoolYear($0) } }
        if let year = schoolYear() { return [.schoolYear(year)] }
        return attempt { grammar in
            guard let first = grammar.calendarYear() else { return nil }
            var periods: [DeadlineClause.Period] = [.year(first)]
            if let second = grammar.secondYear(after: first) {
                return second > first ? [.range(.year(first), .year(second))] : nil
            }
            while let next = grammar.attempt({ grammar -> Int? in
                guard grammar.comma() || grammar.word("и") else { return nil }
                return grammar.calendarYear()
            }) {
                periods.append(.year(next))
            }
            return periods
        }
    }

    /// «2024-2025, 2025-2026 учебные годы».
    private mutating func schoolYears() -> [Int]? {
        attempt { grammar in
            var years: [Int] = []
            repeat {
                guard grammar.peek()?.digitCount == 4, let first = grammar.number(in: Self.years),
                    grammar.mark("-") || grammar.mark("/"), grammar.peek()?.digitCount == 4,
                    grammar.number(in: first + 1...first + 1) != nil
                else { return nil }
                years.append(first)
            } while grammar.comma() || grammar.word("и")
            return years.count > 1 && grammar.schoolYearWord() ? years : nil
        }
    }

    /// The end of «2019-2021 годы», «2024-26 гг.».
    private mutating func secondYear(after first: Int) -> Int? {
        attempt { grammar in
            guard grammar.mark("-"), let second = grammar.calendarYear() else { return nil }
            return second
        }
    }
}
