extension Extract {
    /// An extract with invented names: what `chancery new extract` begins with.
    public static let starter = Extract(
        minutes: MeetingProtocol(
            organisation: "Управление образования города Энска", title: "ВЫПИСКА ИЗ ПРОТОКОЛА совещания",
            topic: "Развитие школьных библиотек города Энска", number: "1",
            date: CalendarDate(year: 2026, month: 1, day: 16), place: "г. Энск",
            proceedings: [
                Proceeding(
                    number: "1", topic: "О плане мероприятий на 2026 год",
                    heard: [Speech(name: "Иванову А.П.", text: "о плане мероприятий на 2026 год")],
                    decided: ["Утвердить план мероприятий на 2026 год."])
            ],
            signatures: [
                Signature(role: "Председательствующий", name: "А.А. Сидорова"),
                Signature(role: "Секретарь", name: "М.И. Кузнецова"),
            ]),
        certification: Certification(
            position: "Секретарь", name: "М.И. Кузнецова", date: CalendarDate(year: 2026, month: 1, day: 20)))
}
