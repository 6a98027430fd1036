extension MeetingProtocol {
    /// Minutes with invented names: what `chancery new protocol` begins with.
    public static let starter = MeetingProtocol(
        organisation: "Управление образования города Энска", title: "ПРОТОКОЛ совещания",
        topic: "Развитие школьных библиотек города Энска", number: "1",
        date: CalendarDate(year: 2026, month: 1, day: 16), time: "14:30", place: "г. Энск",
        chair: Person(name: "Сидорова А.А.", position: "начальник управления образования"),
        secretary: Person(name: "Кузнецова М.И.", position: "методист методического центра"),
        present: Attendance(count: 21, text: "список прилагается"),
        invited: Attendance(people: [
            Person(name: "Орлов П.С.", position: "директор городской библиотеки")
        ]),
        agenda: ["О плане мероприятий на 2026 год", "О смотре школьных библиотек"],
        proceedings: [
            Proceeding(
                number: "1", topic: "О плане мероприятий на 2026 год",
                heard: [
                    Speech(
                        name: "Иванову А.П.", position: "директора методического центра",
                        text: "о плане мероприятий на 2026 год")
                ],
                spoke: [Speech(name: "Орлов П.С.", text: "предложил проводить встречи в городской библиотеке")],
                decided: [
                    "Утвердить план мероприятий на 2026 год.",
                    "Руководителям школьных библиотек обновить сведения на сайтах школ (май 2026 года).",
                ],
                votes: Vote(inFavour: 21, against: 0, abstained: 0)),
            Proceeding(
                number: "2", topic: "О смотре школьных библиотек",
                heard: [Speech(name: "Кузнецову М.И.", text: "о сроках смотра")],
                decided: [
                    "Провести смотр школьных библиотек с 1 по 20 апреля 2026 г.",
                    "Методическому центру подготовить положение о смотре (до 1 марта 2026 г.).",
                ]),
        ],
        signatures: [
            Signature(role: "Председательствующий", name: "А.А. Сидорова"),
            Signature(role: "Секретарь", name: "М.И. Кузнецова"),
        ])
}
