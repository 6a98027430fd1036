/// The words for items of a deadline, with years or without.
struct DeadlineWording {
    let context: DeadlineContext
    let withYears: Bool

    static let months = [
        (nominative: "январь", genitive: "января", prepositional: "январе"),
        (nominative: "февраль", genitive: "февраля", prepositional: "феврале"),
        (nominative: "март", genitive: "марта", prepositional: "марте"),
        (nominative: "апрель", genitive: "апреля", prepositional: "апреле"),
        (nominative: "май", genitive: "мая", prepositional: "мае"),
        (nominative: "июнь", genitive: "июня", prepositional: "июне"),
        (nominative: "июль", genitive: "июля", prepositional: "июле"),
        (nominative: "август", genitive: "августа", prepositional: "августе"),
        (nominative: "сентябрь", genitive: "сентября", prepositional: "сентябре"),
        (nominative: "октябрь", genitive: "октября", prepositional: "октябре"),
        (nominative: "ноябрь", genitive: "ноября", prepositional: "ноябре"),
        (nominative: "декабрь", genitive: "декабря", prepositional: "декабре"),
    ]

    private static func names(_ month: Int) -> (nominative: String, genitive: String, prepositional: String) {
        months.indices.contains(month - 1) ? months[month - 1] : ("", "", "")
    }

    /// «май – июнь, сентябрь».
    func list(_ items: [DeadlineItem], separator: String) -> String {
        items.map { words($0) }.joined(separator: separator)
    }

    /// «апрель (прием заявок), май (подведение итогов)».
    func bracketLabels(_ items: [DeadlineItem], separator: String) -> String {
        groups(items).map { label, items in
            list(items, separator: separator) + (label.map { " (" + $0 + ")" } ?? "")
        }.joined(separator: separator)
    }

    /// «1 этап – февраль; 2 этап – апрель».
    func stages(_ items: [DeadlineItem], separator: String) -> String {
        groups(items).map { label, items in
            (label.map { $0 + " – " } ?? "") + list(items, separator: separator)
        }.joined(separator: "; ")
    }

    /// Items beside each other that belong to one stage.
    private func groups(_ items: [DeadlineItem]) -> [(label: String?, items: [DeadlineItem])] {
        var groups: [(label: String?, items: [DeadlineItem])] = []
        for item in items {
            if let last = groups.last, last.label == item.label {
                groups[groups.count - 1].items.append(item)
            } else {
                groups.append((item.label, [item]))
            }
        }
        return groups
    }

    /// One item without its label: «2019–2021 годы, 1 раз в квартал».
    private func words(_ item: DeadlineItem) -> String {
        switch item.when {
        case .yearlyBy(let day): return "ежегодно до \(day.day) " + Self.names(day.month).genitive
        case .yearlyMonth(let month): return "ежегодно в " + Self.names(month).prepositional
        default: break
        }
        guard let recurrence = item.recurrence else { return words(item.when) }
        if item.when == .whole { return recurrence.words }
        return words(item.when) + ", " + recurrence.words
    }

    private func words(_ when: When) -> String {
        switch when {
        case .date(let date, let time): day(date) + (time.map { " в \($0)" } ?? "")
        case .dateRange(let first, let last): days(first, last)
        case .months(let months): list(of: months)
        case .monthRange(let first, let last):
            Self.names(first.month).nominative + (first.year == last.year ? "" : year(first.year)) + " – "
                + Self.names(last.month).nominative + year(last.year)
        case .year(let year): "\(year) год"
        case .years(let first, let last): "\(first)–\(last) годы"
        case .schoolYear(let year): "\(year)/\(year + 1) учебный год"
        case .by(let date): "до " + day(date)
        case .from(let date): "с " + day(date)
        case .yearlyBy, .yearlyMonth: ""
        case .whole: whole
        case .continuous: "постоянно"
        case .offset(let count, let unit, let anchor): offset(count, unit, anchor)
        case .reference(let name): "по " + Self.dative(name)
        case .conditional(let text), .unresolved(let text): text
        }
    }

    private var whole: String {
        switch context {
        case .calendar, .document: "в течение года"
        case .school: "в течение учебного года"
        case .span: "весь период"
        }
    }

    private func year(_ year: Int) -> String { withYears ? " \(year) г." : "" }

    private func day(_ date: CivilDate) -> String {
        "\(date.day) " + Self.names(date.month).genitive + year(date.year)
    }

    /// «апрель, октябрь 2026 г.»: one year is enough where all are of it and follow each other.
    private func list(of months: [YearMonth]) -> String {
        let isOneYear =
            Set(months.map(\.year)).count == 1 && zip(months, months.dropFirst()).allSatisfy { $0 <= $1 }
        return months.enumerated().map { index, month in
            Self.names(month.month).nominative + (isOneYear && index < months.count - 1 ? "" : year(month.year))
        }.joined(separator: ", ")
    }

    private func days(_ first: CivilDate, _ last: CivilDate) -> String {
        if first.year != last.year { return "с " + day(first) + " по " + day(last) }
        if first.month != last.month {
            return "с \(first.day) " + Self.names(first.month).genitive + " по " + day(last)
        }
        return "\(first.day)–" + day(last)
    }
}
