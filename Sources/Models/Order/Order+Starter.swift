extension Order {
    /// An order with invented names: what `chancery new order` begins with.
    public static let starter = Order(
        superior: "Администрация города Энска", organisation: "Управление образования города Энска", act: "приказ",
        date: CalendarDate(year: 2026, month: 1, day: 15), number: "33", place: "г. Энск",
        subject: "О проведении смотра школьных библиотек",
        preamble: [
            "В целях развития школьных библиотек, на основании плана работы управления образования на 2026 год"
        ],
        verb: "ПРИКАЗЫВАЮ",
        clauses: [
            Clause(number: "1", text: "Провести с 1 по 20 апреля 2026 г. смотр школьных библиотек города Энска."),
            Clause(number: "2", text: "Утвердить график смотра (приложение)."),
            Clause(
                number: "3", text: "Методическому центру (Ивановой А.П.):", responsible: ["Методическому центру"],
                clauses: [
                    Clause(
                        number: "3.1", text: "подготовить положение о смотре в срок до 1 марта 2026 г.;",
                        deadline: ["до 1 марта 2026 г."]),
                    Clause(
                        number: "3.2", text: "представить итоги смотра не позднее 15 мая 2026 г.",
                        deadline: ["не позднее 15 мая 2026 г."]),
                ]),
        ],
        control: Clause(
            number: "4",
            text: "Контроль за исполнением настоящего приказа возложить на заместителя начальника управления "
                + "Петрова И.С.",
            responsible: ["заместителя начальника управления Петрова И.С."]),
        signatures: [Signature(name: "А.А. Сидорова", position: "Начальник управления")],
        acquainted: [
            Acquaintance(name: "Иванова А.П.", position: "директор методического центра"),
            Acquaintance(name: "Петров И.С.", position: "заместитель начальника управления"),
        ],
        executor: Executor(name: "Кузнецова Мария Ильинична", phone: "+7 (000) 00-00-00"),
        appendices: [
            OrderAppendix(
                title: "График смотра школьных библиотек", status: .approved, model: .schedule(appendix))
        ])

    private static let appendix = Schedule(
        title: "График смотра школьных библиотек города Энска",
        entries: [
            ScheduleEntry(
                number: "1", object: "Школа № 1", deadline: ["3 апреля 2026 г."], responsible: ["Иванова А.П."]),
            ScheduleEntry(
                number: "2", object: "Школа № 2", deadline: ["10 апреля 2026 г."], responsible: ["Кузнецова М.И."]),
        ])
}
