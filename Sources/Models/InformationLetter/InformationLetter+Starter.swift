extension InformationLetter {
    /// A letter with invented names: what `chancery new informationLetter` begins with.
    public static let starter = InformationLetter(
        letter: Letter(
            letterhead: .starter, date: CalendarDate(year: 2026, month: 1, day: 15), number: "01-12/346",
            addressees: [
                Addressee(mode: .general, position: "Руководителям общеобразовательных организаций города Энска")
            ],
            subject: "О смотре школьных библиотек", salutation: "Уважаемые коллеги!",
            body: [
                .paragraph(
                    "Управление образования города Энска информирует о проведении с 1 по 20 апреля 2026 г. смотра "
                        + "школьных библиотек."),
                .paragraph("Просим направить заявки не позднее 20 марта 2026 г. по адресу edu@example.org."),
            ],
            attachments: [Attachment(name: "Положение о смотре", sheets: 3, copies: 1)],
            closing: "С уважением,",
            signatures: [Signature(name: "А.А. Сидорова", position: "начальник управления")],
            executor: Executor(name: "Кузнецова Мария Ильинична", phone: "+7 (000) 00-00-00")))
}
