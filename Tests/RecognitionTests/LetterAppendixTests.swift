import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct LetterAppendixTests {
    private let head: [Block] = [
        p("15.01.2026 № 01-12/345"), p("Директору МБОУ СОШ № 15\nПетрову И.С.", right: true), p("О сборе сведений"),
        p("Уважаемый Илья Сергеевич!", centred: true), p("Просим заполнить форму до 1 марта 2026 г."),
    ]
    private let closing: [Block] = [
        p("Приложение: форма на 1 л. в 1 экз."), p("Директор\tТ.Ю. Рябова"), p("Лосева Ирина Петровна"), p("22-33-45"),
    ]
    private static let form = table([["№", "Показатель", "Значение"], ["1", "Фонд", ""]])

    private func letter(_ blocks: [Block]) throws -> (letter: Letter, diagnostics: [Diagnostic]) {
        try LetterRecogniser().letter(in: Document(body: blocks))
    }

    @Test(
        arguments: [
            [p("Приложение\nк письму центра\nот 15.01.2026 № 345"), title("Форма"), form],
            [p("Приложение № 1"), title("Форма"), form], [p("Приложение"), title("Форма"), p("Школа ______")], [form],
            [p(""), title("Сведения о фонде"), form],
        ])
    func `what is appended behind the signature is no part of the letter`(appended: [Block]) throws {
        let found = try letter(head + closing + appended)
        #expect(found.letter.body == [.paragraph("Просим заполнить форму до 1 марта 2026 г.")])
        #expect(found.letter.attachments == [Attachment(name: "форма", sheets: 1, copies: 1)])
        #expect(found.letter.signatures == [Signature(name: "Т.Ю. Рябова", position: "Директор")])
        #expect(found.letter.executor == Executor(name: "Лосева Ирина Петровна", phone: "22-33-45"))
        #expect(found.diagnostics.map(\.code.rawValue) == ["appendix-left-out"])
    }

    @Test func `a table of the text stays in it, attachments below the signature go along`() throws {
        let below = [
            p("Директор\tТ.Ю. Рябова"), p("Приложение"), p("1. Программа на 2 л. в 1 экз."),
            p("2. Форма на 1 л. в 1 экз."),
        ]
        let letter = try letter(head + [Self.form, p("Ответ ждём по почте.")] + below).letter
        #expect(letter.body.count == 3)
        #expect(letter.signatures == [Signature(name: "Т.Ю. Рябова", position: "Директор")])
        #expect(letter.attachments.map(\.name) == ["Программа", "Форма"])
    }

    @Test func `who drew a letter up may have his number behind his name, below the attachments`() throws {
        let below = [p("Директор\tТ.Ю. Рябова"), p("Приложение: форма на 1 л. в 1 экз."), p("Лосева И.П. 22-33-45")]
        let letter = try letter(head + below).letter
        #expect(letter.attachments == [Attachment(name: "форма", sheets: 1, copies: 1)])
        #expect(letter.executor == Executor(name: "Лосева И.П.", phone: "22-33-45"))
    }

    @Test func `each attachment has a count of its own, in one line too`() throws {
        let blocks =
            head + [
                p("Приложения: программа на 2 листах, форма заявки на 1 листе."), p("Директор\tТ.Ю. Рябова"),
            ]
        let attachments = try letter(blocks).letter.attachments
        #expect(attachments == [Attachment(name: "программа", sheets: 2), Attachment(name: "форма заявки", sheets: 1)])
    }

    @Test func `a position in small letters follows the polite phrase`() throws {
        let signed = table([[cell("С уважением,", "начальник управления"), "", "А.В. Котова"]])
        let letter = try letter(head + [signed]).letter
        #expect(letter.closing == "С уважением,")
        #expect(letter.signatures == [Signature(name: "А.В. Котова", position: "начальник управления")])
    }

    @Test(
        arguments: [
            (["И.С. Петрову,", "директору МБОУ СОШ № 15"], AddresseeMode.head, "директору"),
            (["ФГБОУ ВО «ХГИК»", "Ректору", "Скоринову С.В."], .unitHead, "Ректору"),
        ])
    func `an addressee's name may come first, and his organisation`(
        lines: [String], mode: AddresseeMode, position: String
    ) throws {
        let blocks = [p(lines.joined(separator: "\n"), right: true), p("15.01.2026 № 345")]
        let letter = try letter(blocks + head.dropFirst(2) + closing).letter
        #expect(letter.letterhead == nil)
        #expect(letter.addressees.map(\.mode) == [mode])
        #expect(letter.addressees.map(\.position) == [position])
    }

    @Test func `a heading in brackets and a letter without a number`() throws {
        let letter = try letter([
            p("15.01.2026 № 345"), p("На № б/н от 28.05.2026"), p("Директору МБОУ СОШ № 15\nПетрову И.С."),
            p("ул. Мира, 1, г. Энск"), p("[О сборе сведений]"), p("Просим заполнить форму до 1 марта 2026 г."),
            p("Директор\tТ.Ю. Рябова"),
        ]).letter
        #expect(letter.subject == "О сборе сведений")
        #expect(letter.addressees.map(\.address) == ["ул. Мира, 1, г. Энск"])
        #expect(letter.inReplyTo?.number == "б/н")
        #expect(letter.inReplyTo?.date == CalendarDate(year: 2026, month: 5, day: 28))
    }

    @Test func `the department of a ministry is no body of its own, that of a town is`() throws {
        func form(_ body: String) throws -> Letterhead? {
            try letter([p(body, centred: true), p("Отдел образования", centred: true)] + head).letter.letterhead
        }
        #expect(try form("МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЭНСКОГО КРАЯ")?.unit == "Отдел образования")
        #expect(try form("АДМИНИСТРАЦИЯ ГОРОДА ЭНСКА")?.organisation == "Отдел образования")
    }
}
