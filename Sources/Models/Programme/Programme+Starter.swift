extension Programme {
    /// A programme with invented names: what `chancery new programme` begins with.
    public static let starter = Programme(
        title: "ПРОГРАММА городского семинара «Библиотека как место встречи»",
        date: CalendarDate(year: 2026, month: 9, day: 17), time: "10:00", place: "Школа № 1",
        organisers: ["Методический центр города Энска"],
        entries: [
            ProgrammeEntry(time: "9:30 – 10:00", topic: "Регистрация участников"),
            ProgrammeEntry(
                time: "10:00 – 10:15", topic: "Открытие семинара",
                speakers: ["Сидорова А.А., начальник управления образования"]),
        ],
        parts: [
            ProgrammePart(
                title: "Мастер-классы",
                entries: [
                    ProgrammeEntry(
                        time: "10:20 – 11:00", topic: "Читальный зал без тишины",
                        speakers: ["Орлов П.С., директор городской библиотеки"])
                ])
        ])
}
