package import ChanceryDiagnostics

/// What is doubtful about the reading of a deadline (domain.md §5, diagnostics).
public enum DeadlineRemark: String, Sendable, Hashable, CaseIterable {
    /// The cell is blank or holds a dash.
    case empty
    /// A word was read although one of its letters is wrong.
    case typo
    /// «15.02.2019 года»: half in digits, half in words.
    case mixedDate
    /// An August that may begin or end the school year; the former was taken.
    case ambiguousMonth
    /// Three months or more joined by dashes; single months were taken.
    case chainedDash
    /// «соответственно»: the items belong to the events of the row in their order.
    case respective
    /// As many deadlines as events were expected; raised by who knows the events.
    case countMismatch
    /// Neither the words nor the plan of several years tell the year.
    case yearMissing
    /// Something lies outside the period of the plan.
    case outsidePlan
    /// «начало», «середина», «конец», «неделя» stand for certain days.
    case approx
    /// «до мая» ends with April.
    case exclusiveMonth
    /// «до 2030 года» ends with that year.
    case inclusiveYear
    /// «срочно», «оперативно» stand for a number of days.
    case convention
    /// Words without a reading.
    case unresolved
}

extension DeadlineRemark {
    /// The remark in a sentence.
    package var wording: Wording {
        switch self {
        case .empty: Wording("the deadline is empty", russian: "срок не указан")
        case .typo: Wording("the deadline has a misspelt word", russian: "в сроке есть слово с опечаткой")
        case .mixedDate:
            Wording("a date in digits is followed by the word for year", russian: "за датой цифрами стоит слово «года»")
        case .ambiguousMonth:
            Wording(
                "August may be the one before or after the school year", russian: "август до или после учебного года")
        case .chainedDash:
            Wording(
                "dashes join more than two months: read as single months",
                russian: "тире соединяет больше двух месяцев: прочитаны отдельные месяцы")
        case .respective:
            Wording(
                "the deadlines belong to the events in their order", russian: "сроки относятся к событиям по порядку")
        case .countMismatch:
            Wording("there are not as many deadlines as events", russian: "сроков не столько, сколько событий")
        case .yearMissing: Wording("the year is missing", russian: "не указан год")
        case .outsidePlan:
            Wording("the deadline is outside the period of the plan", russian: "срок вне периода плана")
        case .approx: Wording("the days are approximate", russian: "дни приблизительны")
        case .exclusiveMonth:
            Wording("read as before the month begins", russian: "понято как «до начала месяца»")
        case .inclusiveYear: Wording("read as to the end of the year", russian: "понято как «до конца года»")
        case .convention:
            Wording("the number of days is a convention", russian: "число дней принято по обычаю")
        case .unresolved: Wording("the deadline is not understood", russian: "срок не понят")
        }
    }
}
