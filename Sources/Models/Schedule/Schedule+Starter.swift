extension Schedule {
    /// A schedule with invented names: what `chancery new schedule` begins with.
    public static let starter = Schedule(
        title: "ГРАФИК посещений школьных библиотек на 2026 год",
        entries: [
            ScheduleEntry(
                number: "1", object: "Школа № 1", deadline: ["12 марта 2026 г."], responsible: ["Иванова А.П."]),
            ScheduleEntry(
                number: "2", object: "Школа № 2", deadline: ["19 марта 2026 г."], responsible: ["Кузнецова М.И."],
                note: "совместно с городской библиотекой"),
        ])
}
