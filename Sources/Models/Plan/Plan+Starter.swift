extension Plan {
    /// A small plan with invented names: what `chancery new plan` begins with.
    public static let starter = Plan(
        title: "План мероприятий («дорожная карта») развития школьных библиотек города Энска на 2026 год",
        period: CalendarDate(year: 2026, month: 1, day: 1).flatMap { from in
            CalendarDate(year: 2026, month: 12, day: 31).map { Period(text: "2026 год", from: from, through: $0) }
        },
        appendix: Appendix(
            number: "1",
            document: DocumentReference(
                kind: "приказ", issuer: "управления образования города Энска",
                date: CalendarDate(year: 2026, month: 1, day: 15), number: "33")),
        goal: "развитие школьных библиотек как центров чтения и информации",
        tasks: ["обновить фонды школьных библиотек", "повысить квалификацию педагогов-библиотекарей"],
        columns: [
            Column(role: .number, title: "№ п/п"),
            Column(role: .event, title: "Наименование мероприятия"),
            Column(role: .deadline, title: "Сроки проведения"),
            Column(role: .responsible, title: "Ответственный исполнитель"),
            Column(role: .document, title: "Вид документа"),
            Column(role: .outcome, title: "Ожидаемые результаты"),
        ],
        sections: [
            PlanSection(
                number: "1", title: "Организационные мероприятия",
                items: [
                    PlanItem(
                        number: "1.1", event: ["Проведение совещания руководителей школьных библиотек"],
                        deadline: ["февраль"], responsible: ["Управление образования города Энска"],
                        document: ["Протокол совещания"], outcome: ["Согласование совместных действий на год"]),
                    PlanItem(
                        number: "1.2", event: ["Анализ фондов учебной и художественной литературы"],
                        deadline: ["март – апрель"],
                        responsible: ["Методический центр", "Заведующие библиотеками"],
                        document: ["Аналитическая справка"], outcome: []),
                ]),
            PlanSection(
                number: "2", title: "Повышение квалификации",
                items: [
                    PlanItem(
                        number: "2.1", event: ["Семинар «Библиотека как место встречи»"],
                        deadline: ["до 15 октября 2026 г."], responsible: ["Методический центр"],
                        document: ["Программа семинара", "Приказ о проведении"],
                        outcome: ["Обмен опытом, повышение профессионального уровня"])
                ]),
        ])
}
