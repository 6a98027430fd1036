import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Shapes of letters that clerks give them beside the usual one.
@Suite struct LetterHabitTests {
    private static let form = DraftCell([
        p("КОМИТЕТ ПО СПОРТУ ПРИМОРСКОЙ ОБЛАСТИ"), p("ул. Портовая, д. 5, г. Энск, 000000"), p("тел. 8 (000) 00-00-00"),
        p("27.02.2026 № 203"),
    ])
    private static let end = [
        p("О графике соревнований"), p("Комитет прилагает график соревнований."),
        p("Председатель комитета\tЛ.Г. Орешкина"),
    ]

    private func letter(_ blocks: [Block]) throws -> Letter {
        try LetterRecogniser().letter(in: Document(body: blocks)).letter
    }

    private func letter(to lines: String..., tail: [Block] = []) throws -> Letter {
        let addressee = DraftCell(lines.map { p($0) })
        return try letter([table([[Self.form, addressee]])] + Self.end + tail)
    }

    @Test(arguments: [
        "Министерство образования Приморской области", "В министерство образования Приморской области",
        "Прокуратура Озёрного района", "В прокуратуру Озёрного района", "Областная детская библиотека",
    ])
    func `a letter to a body needs no salutation`(body: String) {
        let addressee = DraftCell([p(body)])
        #expect(PaperKind.kind(of: Document(body: [table([[Self.form, addressee]])] + Self.end)) == .letter)
        let longitudinal = [
            p("КОМИТЕТ ПО СПОРТУ ПРИМОРСКОЙ ОБЛАСТИ", centred: true),
            p("ул. Портовая, д. 5, г. Энск, тел. 8 (000) 00-00-00", centred: true), p("27.02.2026 № 203"),
            p(body, right: true),
        ]
        #expect(PaperKind.kind(of: Document(body: longitudinal + Self.end)) == .letter)
    }

    @Test(arguments: [
        [p("КОМИТЕТ ПО СПОРТУ", centred: true), p("27.02.2026 № 203")] + end,
        [p("Министерство образования", right: true)] + end,
        [table([[cell("Комитет по спорту", "тел. 00-00-00"), cell("Министерство образования")]])] + end,
    ])
    func `a form or a body alone makes no letter`(blocks: [Block]) {
        #expect(PaperKind.kind(of: Document(body: blocks)) == nil)
    }

    @Test func `the head of a department belongs to the body above him`() throws {
        let letter = try letter(
            to: "Министерство культуры Северской области", "Начальнику отдела музеев", "Панову А.А.")
        #expect(
            letter.addressees == [
                Addressee(
                    mode: .unitHead, organisation: "Министерство культуры Северской области",
                    position: "Начальнику отдела музеев", name: "Панову А.А.")
            ])
        let two = try self.letter(to: "Министерство культуры", "Директору школы № 3", "Панову А.А.")
        #expect(two.addressees.map(\.mode) == [.organisation, .head])
        let other = try self.letter(
            to: "Министерство культуры", "Начальнику управления образования администрации района", "Панову А.А.")
        #expect(other.addressees.map(\.mode) == [.organisation, .head])
    }

    @Test(
        arguments: [
            (
                [
                    "Ершова Клавдия Борисовна", "Отдел культуры, ведущий специалист", "+7 (000) 2-12-15",
                    "e@step.example",
                ],
                Executor(
                    name: "Ершова Клавдия Борисовна", position: "ведущий специалист", unit: "Отдел культуры",
                    phone: "+7 (000) 2-12-15", email: "e@step.example")
            ),
            (
                ["Ершова К.Б.", "ведущий специалист", "отдел культуры", "2-12-15"],
                Executor(name: "Ершова К.Б.", position: "ведущий специалист", unit: "отдел культуры", phone: "2-12-15")
            ),
            (
                ["ведущий специалист Ершова К.Б. 2-12-15"],
                Executor(name: "Ершова К.Б.", position: "ведущий специалист", phone: "2-12-15")
            ),
            (
                ["Подготовил: методист Гусева О.П., 8 (000) 2-12-15"],
                Executor(name: "Гусева О.П.", position: "методист", phone: "8 (000) 2-12-15")
            ),
        ] as [([String], Executor)])
    func `who drew a letter up is told with his office and department`(lines: [String], executor: Executor) throws {
        let letter = try letter(to: "Директору школы", tail: lines.map { p($0) })
        #expect(letter.signatures == [Signature(name: "Л.Г. Орешкина", position: "Председатель комитета")])
        #expect(letter.executor == executor)
    }

    @Test(arguments: [["Исп. Юрина Л.Л., 22-33-44"], ["Юрина Л.Л.", "22-33-44"]])
    func `a name alone signs on an official's own form`(lines: [String]) throws {
        let blocks = [
            p("Директору школы"), p("Петрову И.С."), p("Уважаемый Илья Сергеевич!"), p("Прошу помочь."),
            p("М.Н. Слепцов", right: true),
        ]
        let letter = try letter(blocks + lines.map { p($0) })
        #expect(letter.signatures == [Signature(name: "М.Н. Слепцов")])
        #expect(letter.executor == Executor(name: "Юрина Л.Л.", phone: "22-33-44"))
    }

    @Test func `a form in the header of the first page is the letter's`() throws {
        let header = [
            p("ГБУК «ОБЛАСТНОЙ БИБЛИОТЕЧНЫЙ ЦЕНТР»", centred: true),
            p("ул. Книжная, д. 1, г. Энск, тел. (000) 9-99-00"),
        ]
        let body = [
            p("17.03.2026 № 64"), p("Директору школы", right: true), p("Петрову И.С.", right: true), p("О выставке"),
            p("Уважаемый Илья Сергеевич!"), p("Просим помочь."), p("Директор\tА.А. Сидорова"),
        ]
        let letter = try LetterRecogniser().letter(in: Document(body: body, headers: [[p("2")], header])).letter
        #expect(
            letter.letterhead
                == Letterhead(
                    organisation: "ГБУК «ОБЛАСТНОЙ БИБЛИОТЕЧНЫЙ ЦЕНТР»", address: "ул. Книжная, д. 1, г. Энск",
                    phone: "(000) 9-99-00"))
        #expect(letter.number == "64")
        #expect(letter.body == [.paragraph("Просим помочь.")])
        let order = try OrderRecogniser().order(
            in: Document(
                body: [
                    p("ПРИКАЗ", centred: true), p("17.03.2026 № 5"), p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести."),
                    p("Директор\tА.А. Сидорова"),
                ], headers: [header])
        ).order
        #expect(order.organisation == "ГБУК «ОБЛАСТНОЙ БИБЛИОТЕЧНЫЙ ЦЕНТР»")
        #expect(order.number == "5")
    }

    @Test(
        arguments: [
            ("положение о выставке (2 л.)", ChanceryModels.Attachment(name: "положение о выставке", sheets: 2)),
            ("2 л.", ChanceryModels.Attachment(sheets: 2)),
            ("2 л. в 1 экз.", ChanceryModels.Attachment(sheets: 2, copies: 1)),
            ("в электронном виде.", ChanceryModels.Attachment(note: "в электронном виде")),
        ] as [(String, ChanceryModels.Attachment)])
    func `reads what goes along as clerks count it`(text: String, attachment: ChanceryModels.Attachment) throws {
        let letter = try letter([
            p("Директору школы"), p("Уважаемый Илья Сергеевич!"), p("Направляем."), p("Приложение: " + text),
            p("Директор\tА.А. Сидорова"),
        ])
        #expect(letter.attachments == [attachment])
    }

    @Test func `a reference without its sign and a heading «Касательно …» are no address`() throws {
        let form = DraftCell([
            p("УПРАВЛЕНИЕ КУЛЬТУРЫ"), p("ул. Мира, д. 1, г. Энск, 000000"), p("17.03.2026 № 64"),
            p("на 15 от 02.03.2026"),
        ])
        let letter = try letter([
            table([[form, cell("Директору школы", "Петрову И.С.")]]), p("Касательно выставки"),
            p("Уважаемый Илья Сергеевич!"), p("Просим помочь."), p("Директор\tА.А. Сидорова"),
        ])
        #expect(letter.letterhead?.address == "ул. Мира, д. 1, г. Энск, 000000")
        #expect(letter.number == "64")
        #expect(
            letter.inReplyTo == LetterReference(number: "15", date: CalendarDate(year: 2026, month: 3, day: 2)))
        #expect(letter.subject == "Касательно выставки")
    }
}
