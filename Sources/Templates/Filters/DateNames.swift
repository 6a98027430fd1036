/// The names of months and weekdays in a language.
struct DateNames: Sendable {
    let months: [String]
    /// The names as they stand behind a day: «5 июня».
    let monthsOfDay: [String]
    let shortMonths: [String]
    /// From Monday.
    let weekdays: [String]
    let shortWeekdays: [String]

    static let russian = DateNames(
        months: [
            "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
            "декабрь",
        ],
        monthsOfDay: [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ],
        shortMonths: [
            "янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек.",
        ],
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"])

    static let english = DateNames(
        months: englishMonths, monthsOfDay: englishMonths, shortMonths: englishMonths.map { String($0.prefix(3)) },
        weekdays: englishWeekdays, shortWeekdays: englishWeekdays.map { String($0.prefix(3)) })

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
