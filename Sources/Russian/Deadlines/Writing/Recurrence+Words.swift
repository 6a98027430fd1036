extension Recurrence {
    /// «ежеквартально», «не реже 2 раз в год», «ежемесячно до 10 числа», «последняя пятница месяца».
    var words: String {
        let isPlain = min == 1 && max == 1 && !atLeast && every == 1
        switch onDay {
        case nil: return frequency
        case .weekday(let number?, let weekday):
            return (isPlain && unit == .month ? "" : frequency + ", ") + Self.of(number, weekday)
        case .weekday(nil, let weekday): return (isPlain && unit == .week ? "" : frequency + ", ") + Self.on(weekday)
        case .by(let day, let month): return frequency + (isPlain ? " " : ", ") + "до \(day) числа" + tail(month)
        }
    }

    private func tail(_ month: Month) -> String {
        switch (month, unit) {
        case (.own, _): ""
        case (.last, .half): " последнего месяца полугодия"
        case (.last, _): " последнего месяца квартала"
        case (.next, .quarter): " месяца, следующего за отчетным кварталом"
        case (.next, _): " месяца, следующего за отчетным"
        }
    }

    private var frequency: String {
        if min == 1, max == 1, !atLeast, every == 1 {
            switch unit {
            case .day: return "ежедневно"
            case .week: return "еженедельно"
            case .month: return "ежемесячно"
            case .quarter: return "ежеквартально"
            case .year: return "1 раз в год"
            case .term, .half: break
            }
        }
        let count = min == max ? "\(min)" : "\(min)–\(max)"
        let times = DeadlineWording.agreeing(atLeast ? ["раза", "раз", "раз"] : ["раз", "раза", "раз"], with: max)
        return (atLeast ? "не реже " : "") + count + " " + times + " в " + span
    }

    private var span: String {
        let forms: [String] =
            switch unit {
            case .day: ["день", "дня", "дней"]
            case .week: ["неделю", "недели", "недель"]
            case .month: ["месяц", "месяца", "месяцев"]
            case .quarter: ["квартал", "квартала", "кварталов"]
            case .term: ["четверть", "четверти", "четвертей"]
            case .half: ["полугодие", "полугодия", "полугодий"]
            case .year: ["год", "года", "лет"]
            }
        return (every == 1 ? "" : "\(every) ") + DeadlineWording.agreeing(forms, with: every)
    }

    /// «по вторникам».
    private static func on(_ weekday: Int) -> String {
        let names = [
            "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям",
        ]
        return "по " + (names.indices.contains(weekday - 1) ? names[weekday - 1] : "")
    }

    /// «вторая среда месяца».
    private static func of(_ number: Int, _ weekday: Int) -> String {
        let names = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
        let stems = [1: "перв", 2: "втор", 3: "трет", 4: "четверт", 5: "пят", -1: "последн"]
        let gender = [0, 0, 1, 0, 1, 1, 2]
        guard names.indices.contains(weekday - 1), let stem = stems[number] else { return "" }
        let endings =
            switch number {
            case 2: ["ой", "ая", "ое"]
            case 3: ["ий", "ья", "ье"]
            case -1: ["ий", "яя", "ее"]
            default: ["ый", "ая", "ое"]
            }
        return stem + endings[gender[weekday - 1]] + " " + names[weekday - 1] + " месяца"
    }
}
