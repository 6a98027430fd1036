extension DeadlineGrammar {
    /// Stems of the days of the week, Monday first.
    private static let weekdays = ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень"]
    private static let endings: Set<String> = ["", "а", "у", "ы", "е", "и", "я", "ю", "ой", "ей", "ам", "ям", "ов"]

    mutating func weekday() -> Int? {
        word { word in
            for (index, stem) in Self.weekdays.enumerated() where word.hasPrefix(stem) {
                if Self.endings.contains(String(word.dropFirst(stem.count))) { return index + 1 }
            }
            return nil
        }
    }

    /// `weekly`: «каждый вторник», «по вторникам».
    mutating func weekly() -> Frequency? {
        attempt { grammar in
            guard grammar.word(beginning: "кажд") || grammar.word("по"), let weekday = grammar.weekday() else {
                return nil
            }
            grammar.hourOfWeekday()
            return Self.weekly(weekday)
        }
    }

    /// A day of the week by itself, where «еженедельно» before it says what it means: «еженедельно (пятница)».
    mutating func namedWeekday() -> Frequency? {
        attempt { grammar in
            guard grammar.followsWeekly else { return nil }
            _ = grammar.word("в", "во")
            guard let weekday = grammar.weekday() else { return nil }
            grammar.hourOfWeekday()
            return Self.weekly(weekday)
        }
    }

    /// The hour in «каждый вторник в 14.00», which no recurrence keeps.
    private mutating func hourOfWeekday() {
        _ = passes { grammar in
            _ = grammar.comma()
            _ = grammar.word("в", "с", "до", "к")
            return grammar.clock() != nil
        }
    }

    private var followsWeekly: Bool {
        tokens.prefix(position).contains { ["еженедельно", "неделю"].contains($0.text) }
    }

    /// The second day of «по вторникам и четвергам».
    mutating func anotherWeekday() -> Frequency? {
        attempt { grammar in
            guard grammar.comma() || grammar.word("и") else { return nil }
            _ = grammar.word("по")
            return grammar.weekday().map { Self.weekly($0) }
        }
    }

    private static func weekly(_ weekday: Int) -> Frequency {
        Frequency(recurrence: Recurrence(.week, onDay: .weekday(nil, weekday)))
    }

    /// `monthly`: «последняя пятница месяца», «каждый второй вторник месяца», «в первый понедельник каждого месяца».
    mutating func monthWeekday() -> Frequency? {
        attempt { grammar in
            _ = grammar.word("в", "во") || grammar.word(beginning: "кажд")
            guard let number = grammar.last() ? -1 : grammar.ordinal(in: 1...5), let weekday = grammar.weekday()
            else { return nil }
            let isNamed = grammar.passes { grammar in
                _ = grammar.word(beginning: "кажд")
                return grammar.word("месяца")
            }
            // Without «месяца» only «ежемесячно» beside it can say so; a month behind it would make it a date.
            guard isNamed || grammar.followsMonthly else { return nil }
            return Frequency(recurrence: Recurrence(.month, onDay: .weekday(number, weekday)))
        }
    }

    /// «последняя пятница сентября», «в первую субботу июня 2026 года»: one day.
    mutating func weekdayOfMonth() -> DeadlineClause.Period? {
        attempt { grammar in
            guard let number = grammar.last() ? -1 : grammar.ordinal(in: 1...5), let weekday = grammar.weekday(),
                let slot = grammar.month()
            else { return nil }
            return .weekday(slot, number: number, weekday: weekday)
        }
    }

    private static let shortWeekdays: Set<String> = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]

    /// The day of the week behind a date, which says nothing new: «5 мая, вторник», «5 мая (вт)».
    mutating func weekdayOfDate() {
        _ = passes { grammar in
            let isBracketed = grammar.mark("(")
            if !isBracketed { _ = grammar.comma() }
            let isShort = grammar.peek().map { Self.shortWeekdays.contains($0.text) } == true
            if isShort {
                grammar.position += 1
                _ = grammar.mark(".")
            } else if grammar.weekday() == nil {
                return false
            }
            return !isBracketed || grammar.mark(")")
        }
    }

    /// «1-я и 3-я среда месяца».
    mutating func monthWeekdays() -> [Frequency]? {
        attempt { grammar in
            _ = grammar.word("в", "во") || grammar.word(beginning: "кажд")
            var numbers: [Int] = []
            repeat {
                _ = grammar.word(beginning: "кажд")
                guard let number = grammar.last() ? -1 : grammar.ordinal(in: 1...5) else { return nil }
                numbers.append(number)
            } while numbers.count < 5 && (grammar.comma() || grammar.word("и"))
            guard numbers.count > 1, let weekday = grammar.weekday() else { return nil }
            _ = grammar.word(beginning: "кажд")
            guard grammar.word("месяца") || grammar.followsMonthly else { return nil }
            return numbers.map { Frequency(recurrence: Recurrence(.month, onDay: .weekday($0, weekday))) }
        }
    }

    private var followsMonthly: Bool {
        tokens.prefix(position).contains { $0.text == "ежемесячно" }
    }

    /// `monthly`: «до 10 числа», «до 5 числа каждого месяца», «до 15 числа месяца, следующего за отчетным кварталом»,
    /// «не позднее 25 числа последнего месяца квартала».
    mutating func monthDay() -> Frequency? {
        attempt { grammar in
            guard grammar.anyPhrase(["не позднее", "не позже", "в срок до", "до", "к"]),
                let day = grammar.number(in: 1...31)
            else { return nil }
            grammar.digitEnding()
            guard grammar.word("числа", "числу") else { return nil }
            if grammar.anyPhrase(["последнего месяца квартала", "последнего месяца каждого квартала"]) {
                return Frequency(recurrence: Recurrence(.quarter, onDay: .by(day, .last)))
            }
            if grammar.anyPhrase(["последнего месяца полугодия"]) {
                return Frequency(recurrence: Recurrence(.half, onDay: .by(day, .last)))
            }
            if grammar.anyPhrase(["следующего месяца"]) {
                return Frequency(recurrence: Recurrence(.month, onDay: .by(day, .next)), isOpen: true)
            }
            if let following = grammar.following(day) { return following }
            let isNamed = grammar.anyPhrase(["каждого месяца", "ежемесячно", "месяца"])
            return Frequency(recurrence: Recurrence(.month, onDay: .by(day, .own)), isOpen: !isNamed)
        }
    }

    /// «месяца, следующего за отчетным [кварталом]».
    private mutating func following(_ day: Int) -> Frequency? {
        attempt { grammar in
            _ = grammar.word("каждого")
            guard grammar.word("месяца") else { return nil }
            _ = grammar.comma()
            let phrases = ["следующего за отчетным", "следующего после отчетного", "следующего за истекшим"]
            guard grammar.anyPhrase(phrases) else { return nil }
            let unit: Recurrence.Unit? = grammar.word { word in
                switch word {
                case "кварталом", "квартала": .quarter
                case "полугодием", "полугодия": .half
                case "годом", "года": .year
                case "месяцем", "месяца": .month
                default: nil
                }
            }
            if unit == nil { _ = grammar.word("периодом", "периода") }
            return Frequency(recurrence: Recurrence(unit ?? .month, onDay: .by(day, .next)), isOpen: unit == nil)
        }
    }
}
