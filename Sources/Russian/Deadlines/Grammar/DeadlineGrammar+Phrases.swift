extension DeadlineGrammar {
    /// `always`: «в течение года», «весь период», «постоянно».
    mutating func always() -> DeadlineClause.Body? {
        if anyPhrase(["круглогодично", "круглый год"]) || wholePeriod() { return .settled(.whole) }
        // A plan of the school that says no more than «учебный год» means all of it.
        if case .school = context, attemptWhole({ $0.schoolYearWord() ? true : nil }) == true {
            return .settled(.whole)
        }
        if anyPhrase(["постоянно", "на постоянной основе", "систематически", "регулярно", "бессрочно", "все время"]) {
            return .settled(.continuous)
        }
        guard let token = peek(), token.kind == .word,
            let near = misspelling(
                of: token.text, among: ["круглогодично", "постоянно", "систематически", "регулярно"])
        else { return nil }
        position += 1
        remark(.typo)
        return .settled(near == "круглогодично" ? .whole : .continuous)
    }

    private mutating func wholePeriod() -> Bool {
        passes { grammar in
            let during = grammar.duration()
            if during {
                _ = grammar.word("всего")
            } else {
                _ = grammar.word("на", "за")
                guard grammar.word("весь") else { return false }
            }
            _ = grammar.word("текущего", "календарного", "этого", "планового", "отчетного")
            guard grammar.schoolYearWord() || grammar.word("года", "год") || grammar.planWord() else { return false }
            // «в течение года со дня …» is counted from an event.
            return !["со", "с", "после", "от"].contains(grammar.peek()?.text)
        }
    }

    /// `phrase`: spans counted from an event, schedules kept elsewhere, conditions in words.
    mutating func stockPhrase() -> DeadlineClause.Body? {
        if let when = promptly() ?? term() ?? counting() ?? before() { return .settled(when) }
        return attempt { $0.reference() }.map { .settled($0) }
    }

    /// «срочно» and «оперативно» are 3 and 10 days by convention of the clerks.
    private mutating func promptly() -> When? {
        if word("срочно") {
            remark(.convention)
            return .offset(3, .days, anchor: nil)
        }
        if word("оперативно") {
            remark(.convention)
            return .offset(10, .days, anchor: nil)
        }
        return word("незамедлительно", "немедленно") ? .offset(0, .days, anchor: anchor()) : nil
    }

    private static let compounds: [(stem: String, value: Int)] = [
        ("одно", 1), ("двух", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8),
        ("девяти", 9), ("десяти", 10), ("двенадцати", 12), ("четырнадцати", 14), ("пятнадцати", 15), ("двадцати", 20),
        ("тридцати", 30), ("полутора", 0), ("", 1),
    ]

    /// «в 10-дневный срок», «в трехдневный срок», «в месячный срок».
    private mutating func term() -> When? {
        attempt { grammar in
            guard grammar.word("в") else { return nil }
            let number = grammar.number(in: 1...999)
            if number != nil {
                grammar.digitEnding()
                _ = grammar.mark("-")
            }
            let meaning = grammar.word { word -> (Int, When.OffsetUnit)? in
                for (ending, factor, unit) in Self.termEndings where word.hasSuffix(ending) {
                    let stem = String(word.dropLast(ending.count))
                    if let compound = Self.compounds.first(where: { $0.stem == stem }), compound.value > 0 {
                        return (compound.value * factor, unit)
                    }
                }
                return nil
            }
            guard let meaning else { return nil }
            _ = grammar.word(beginning: "календарн")
            guard grammar.word("срок") else { return nil }
            return .offset(meaning.0 * (number ?? 1), meaning.1, anchor: grammar.anchor())
        }
    }

    private static let termEndings: [(String, Int, When.OffsetUnit)] = [
        ("дневный", 1, .days), ("суточный", 1, .days), ("недельный", 7, .days), ("декадный", 10, .days),
        ("месячный", 1, .months), ("годичный", 12, .months),
    ]

    /// «в течение 3 рабочих дней со дня получения», «через неделю после семинара».
    private mutating func counting() -> When? {
        attempt { grammar in
            if !grammar.duration() {
                _ = grammar.anyPhrase(["не позднее чем", "не позднее"])
                let isThrough = grammar.word("через")
                guard let (count, unit) = grammar.amount() else { return nil }
                guard let anchor = grammar.anchor() else { return isThrough ? .offset(count, unit, anchor: nil) : nil }
                return .offset(count, unit, anchor: anchor)
            }
            guard let amount = grammar.amount() else { return nil }
            let anchor = grammar.anchor()
            // «в течение года» by itself is the whole plan.
            if anchor == nil, grammar.peek(-1)?.text == "года", amount.count == 12 { return nil }
            return .offset(amount.count, amount.unit, anchor: anchor)
        }
    }

    /// «за 10 дней до начала конкурса», «не менее чем за 30 дней», «не позднее 3 дней до начала акции».
    private mutating func before() -> When? {
        attempt { grammar in
            let isBound = grammar.notLater()
            let isBefore = grammar.word("за")
            guard isBefore || isBound, let (count, unit) = grammar.amount() else { return nil }
            // «за 5 дней» by itself may be how long it takes.
            guard grammar.word("до") else { return isBound && isBefore ? .offset(-count, unit, anchor: nil) : nil }
            let anchor = grammar.rest()
            return anchor.isEmpty ? nil : .offset(-count, unit, anchor: anchor)
        }
    }

    /// «не позднее чем», «не позднее, чем», «не менее».
    private mutating func notLater() -> Bool {
        guard anyPhrase(["не позднее", "не позже", "не менее"]) else { return false }
        _ = passes { grammar in
            _ = grammar.comma()
            return grammar.word("чем")
        }
        return true
    }

    /// «3 рабочих дней», «месяца», «двух недель».
    private mutating func amount() -> (count: Int, unit: When.OffsetUnit)? {
        attempt { grammar in
            let count = grammar.cardinal(in: 1...999)
            let isWorking = grammar.word(beginning: "рабоч")
            if !isWorking { _ = grammar.word(beginning: "календарн") }
            let unit = grammar.word { word -> (Int, When.OffsetUnit)? in
                switch word {
                case "день", "дня", "дней", "суток", "сутки": (1, isWorking ? .workingDays : .days)
                case "неделя", "неделю", "недели", "недель": (7, .days)
                case "месяц", "месяца", "месяцев": (1, .months)
                case "год", "года", "лет": (12, .months)
                default: nil
                }
            }
            return unit.map { ((count ?? 1) * $0.0, $0.1) }
        }
    }

    /// What an offset counts from: «со дня …», «после …», «с момента …».
    private mutating func anchor() -> String? {
        attempt { grammar in
            guard grammar.anyPhrase(["со дня", "с даты", "с момента", "от даты", "от дня", "после", "с"]) else {
                return nil
            }
            let words = grammar.rest()
            return words.isEmpty ? nil : words
        }
    }
}
