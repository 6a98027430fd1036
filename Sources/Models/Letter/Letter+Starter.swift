extension Letter {
    /// A letter with invented names: what `chancery new letter` begins with.
    public static let starter = Letter(
        letterhead: .starter, date: CalendarDate(year: 2026, month: 1, day: 15), number: "01-12/345",
        inReplyTo: LetterReference(number: "77", date: CalendarDate(year: 2026, month: 1, day: 10)),
        addressees: [
            Addressee(mode: .head, organisation: "МБОУ СОШ № 15", position: "Директору", name: "Петрову И.С.")
        ],
        subject: "О проведении семинара", salutation: "Уважаемый Илья Сергеевич!",
        body: [
            .paragraph(
                "Управление образования города Энска информирует о проведении 17 сентября 2026 г. семинара "
                    + "«Библиотека как место встречи»."),
            .paragraph("Для участия в семинаре просим направить:"),
            .list(["заявку (приложение № 2);", "тему выступления."]),
            .paragraph("Заявки принимаются не позднее 10 сентября 2026 г. по адресу edu@example.org."),
        ],
        attachments: [
            Attachment(name: "Программа семинара", sheets: 2, copies: 1),
            Attachment(name: "Форма заявки", sheets: 1, copies: 1),
        ],
        closing: "С уважением,",
        signatures: [Signature(name: "А.А. Сидорова", position: "начальник управления")],
        executor: Executor(name: "Кузнецова Мария Ильинична", phone: "+7 (000) 00-00-00"))
}

extension Letterhead {
    /// The form of an invented office.
    static let starter = Letterhead(
        superior: "Администрация города Энска", organisation: "Управление образования города Энска",
        address: "ул. Садовая, д. 1, г. Энск, 000000", phone: "+7 (000) 00-00-00", email: "edu@example.org",
        codes: "ОКПО 00000000, ОГРН 0000000000000")
}
