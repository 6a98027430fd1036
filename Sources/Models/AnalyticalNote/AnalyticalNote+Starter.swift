extension AnalyticalNote {
    /// A note with invented names: what `chancery new analyticalNote` begins with.
    public static let starter = AnalyticalNote(
        organisation: "Методический центр города Энска", title: "АНАЛИТИЧЕСКАЯ СПРАВКА",
        subject: "по итогам смотра школьных библиотек города Энска",
        basis: "приказ управления образования города Энска от 15.01.2026 № 33",
        body: [
            .paragraph("С 1 по 20 апреля 2026 г. проведён смотр школьных библиотек."),
            .table(
                BlockTable(
                    columns: ["Показатель", "2025 год", "2026 год"],
                    rows: [["Библиотек", "12", "13"], ["Книг на ученика", "9", "11"]])),
        ],
        conclusions: ["Фонды школьных библиотек обновлены на треть."],
        proposals: ["Продолжить обновление фондов в 2027 году."],
        date: CalendarDate(year: 2026, month: 5, day: 20),
        signatures: [Signature(name: "М.И. Кузнецова", position: "Методист")])
}
