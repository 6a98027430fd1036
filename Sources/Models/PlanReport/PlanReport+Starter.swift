extension PlanReport {
    /// A report with invented names: what `chancery new planReport` begins with.
    public static let starter = PlanReport(
        plan: Plan(
            title: "Отчёт о выполнении плана мероприятий развития школьных библиотек города Энска за 2026 год",
            columns: [
                Column(role: .number, title: "№ п/п"),
                Column(role: .event, title: "Наименование мероприятия"),
                Column(role: .deadline, title: "Сроки проведения"),
                Column(role: .responsible, title: "Ответственный исполнитель"),
                Column(role: .other, title: PlanReport.completionTitle),
            ],
            items: [
                PlanItem(
                    number: "1", event: ["Проведение совещания руководителей школьных библиотек"],
                    deadline: ["февраль"], responsible: ["Управление образования города Энска"],
                    other: OtherCells([PlanReport.completionTitle: ["Проведено 16 февраля 2026 г., протокол № 1"]]))
            ]),
        date: CalendarDate(year: 2026, month: 12, day: 20),
        signatures: [Signature(name: "М.И. Кузнецова", position: "Методист")])

    /// How the column of what became of an item is headed.
    static let completionTitle = "Отметка о выполнении"
}
