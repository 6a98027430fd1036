import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Letters as offices of regions and schools write them: stamps below the text, headings without «О», drafts without a day.
@Suite struct LetterOfficeTests {
    private static let stamp = [
        p("ДОКУМЕНТ ПОДПИСАН", centred: true), p("ЭЛЕКТРОННОЙ ПОДПИСЬЮ", centred: true),
        p("Сертификат 00CC11DD22EE33FF", centred: true), p("Владелец Рудь Анна Власовна", centred: true),
        p("Действителен с 09.09.2025 по 03.12.2026", centred: true),
    ]

    private func blocks(
        form: [String] = ["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ТИХОГО"], dated day: String = "18.03.2026 № 04-11/201",
        to addressee: [String] = ["Министерство культуры Лесной области"], subject: Block = p("О сведениях"),
        text: [String] = ["Сообщаем о готовности участвовать в проекте."], tail: [Block] = []
    ) -> [Block] {
        let head = form + ["ул. Мира, д. 1, г. Тихий, 600000", "тел. (000) 1-22-33", day]
        return [table([[DraftCell(head.map { p($0) }), DraftCell(addressee.map { p($0) })]]), subject]
            + text.map { p($0) } + [p("Начальник управления\tА.В. Рудь")] + tail
    }

    private func letter(_ blocks: [Block]) throws -> Letter {
        try LetterRecogniser().letter(in: Document(body: blocks)).letter
    }

    @Test(arguments: [["Министерство культуры Лесной области"], ["Директору МБОУ СОШ № 2", "Бугаю Н.Л."]])
    func `the certificate of an electronic signature heads no paper`(addressee: [String]) throws {
        let paper = blocks(to: addressee, tail: Self.stamp)
        #expect(PaperKind.kind(of: Document(body: paper)) == .letter)
        #expect(try letter(paper).signatures.first?.electronic?.certificate == "00CC11DD22EE33FF")
    }

    @Test func `a draft with room for its day is a letter`() {
        #expect(PaperKind.kind(of: Document(body: blocks(dated: "_______ № ______"))) == .letter)
    }

    @Test func `whom to ask is text, and who drew the letter up stands below the signature`() throws {
        let contact = "Контактное лицо: Лях Е.В., методист, тел. 1-22-33."
        let letter = try letter(
            blocks(text: ["Сообщаем.", contact], tail: [p("Крамар Ольга Петровна"), p("(000) 1-22-34")]))
        #expect(letter.body == [.paragraph("Сообщаем."), .paragraph(contact)])
        #expect(letter.executor == Executor(name: "Крамар Ольга Петровна", phone: "(000) 1-22-34"))
    }

    @Test(arguments: [
        p("Приглашение на семинар"), p("Ответ на запрос"), p("По вопросу ремонта"), p("Напоминание"),
        p("Отчёт за 2025 год"), p("Ходатайство", centred: true), p("Ходатайство о награждении"),
    ])
    func `a heading needs no «О»`(heading: Block) throws {
        let letter = try letter(
            blocks(
                to: ["Директору школы", "Бугаю Н.Л."], subject: heading,
                text: ["Уважаемый Никита Лукич!", "Просим помочь."]))
        guard case .paragraph(let paragraph) = heading else { return }
        #expect(letter.subject == paragraph.text)
        #expect(letter.letterhead?.address == "ул. Мира, д. 1, г. Тихий, 600000")
        #expect(letter.addressees.count == 1)
    }

    @Test(arguments: ["Исх. 30.06.2026 № 2-08/555", "Исх. 30.06.2026 г. № 2-08/555", "Исх. № 2-08/555 от 30.06.2026"])
    func `the day may stand first behind «Исх.»`(line: String) throws {
        let letter = try letter(blocks(dated: line))
        #expect(letter.date == CalendarDate(year: 2026, month: 6, day: 30))
        #expect(letter.number == "2-08/555")
    }

    @Test(arguments: [
        "На № 12 от 01.03.2026", "На исх. № 12 от 01.03.2026", "Ваш № 12 от 01.03.2026",
        "В ответ на № 12 от 01.03.2026",
        "На Ваш исх. № 12 от 01.03.2026",
    ])
    func `an answer names the letter in many ways`(line: String) throws {
        let letter = try letter(blocks(dated: "18.03.2026 № 04-11/201\n" + line))
        #expect(letter.inReplyTo == LetterReference(number: "12", date: CalendarDate(year: 2026, month: 3, day: 1)))
        #expect(letter.number == "04-11/201")
    }

    @Test(
        arguments: [
            (["ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЛЕСНОЙ ОБЛАСТИ", "Отдел воспитания"], "Отдел воспитания"),
            (["МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ ЛЕСНОЙ ОБЛАСТИ", "Управление воспитания"], "Управление воспитания"),
            (["АДМИНИСТРАЦИЯ ТИХОГО РАЙОНА", "ОТДЕЛ ОБРАЗОВАНИЯ"], nil),
            (["МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ТИХОГО"], nil),
        ] as [([String], String?)])
    func `a department of a ministry is no body of its own`(form: [String], unit: String?) throws {
        let letterhead = try letter(blocks(form: form)).letterhead
        #expect(letterhead?.unit == unit)
        #expect(letterhead?.organisation == form[unit == nil ? 1 : 0])
    }

    @Test func `the department may stand above who drew the letter up`() throws {
        let letter = try letter(blocks(tail: [p("Отдел культуры"), p("Лях Е.В."), p("2-22-40")]))
        #expect(letter.executor == Executor(name: "Лях Е.В.", unit: "Отдел культуры", phone: "2-22-40"))
    }

    @Test func `an addressee is told by his full name`() throws {
        let addressees = try letter(blocks(to: ["Уполномоченному по правам ребёнка", "Бугаю Никите Лукичу"])).addressees
        #expect(addressees.map(\.name) == ["Бугаю Никите Лукичу"])
    }

    @Test func `the label of an address is no part of it`() throws {
        let form = ["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "Юридический адрес: 690000, г. Тихий, ул. Мира, д. 1"]
        #expect(
            try letter([
                table([[DraftCell((form + ["18.03.2026 № 5"]).map { p($0) }), cell("Директору школы", "Бугаю Н.Л.")]]),
                p("О сведениях"), p("Уважаемый Никита Лукич!"), p("Просим помочь."), p("Начальник\tА.В. Рудь"),
            ]).letterhead?.address == "690000, г. Тихий, ул. Мира, д. 1")
    }
}
