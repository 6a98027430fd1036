import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// The mark of an electronic signature belongs to who signs, wherever a program prints it, and is no second signer.
@Suite struct ElectronicMarkTests {
    /// How programs set the mark.
    static let marks: [[Block]] = [
        [
            p("Документ подписан электронной подписью"), p("Сертификат: 00F1A2B3"),
            p("Владелец: Белова Ольга Петровна"),
            p("Действителен: с 02.03.2026 по 26.05.2027"),
        ],
        [
            p(
                "ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ\nСертификат 00F1A2B3\nВладелец Белова Ольга Петровна\n"
                    + "Действителен с 02.03.2026 по 26.05.2027", centred: true)
        ],
        [
            p(
                "Документ подписан электронной подписью Сертификат 00F1A2B3 Владелец Белова Ольга Петровна Действителен "
                    + "с 02.03.2026 до 26.05.2027")
        ],
        [
            p("Подлинник электронного документа, подписанного ЭП, хранится в системе электронного документооборота"),
            p("СВЕДЕНИЯ О СЕРТИФИКАТЕ ЭП"), p("Серийный номер: 00F1A2B3"), p("Кому выдан:"), p("Белова Ольга Петровна"),
            p("Срок действия: 02.03.2026 – 26.05.2027"),
        ],
    ]
    private let mark = SignatureMark(
        certificate: "00F1A2B3", owner: "Белова Ольга Петровна",
        from: CalendarDate(year: 2026, month: 3, day: 2), through: CalendarDate(year: 2027, month: 5, day: 26))

    private func minutes(_ closing: [Block]) throws -> MeetingProtocol {
        let head = [title("ПРОТОКОЛ заседания комиссии"), p("РЕШИЛИ:"), p("1. Провести смотр.")]
        return try ProtocolRecogniser().minutes(in: Document(body: head + closing)).minutes
    }

    private func order(_ closing: [Block]) throws -> Order {
        let head = [
            p("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", centred: true), p("ПРИКАЗ", centred: true, bold: true), p("14.01.2026\t№ 12"),
            p("О смотре"), p("ПРИКАЗЫВАЮ:"), p("1. Провести смотр."),
        ]
        return try OrderRecogniser().order(in: Document(body: head + closing)).order
    }

    private func letter(_ closing: [Block]) throws -> Letter {
        let head = [p("Уважаемый Илья Сергеевич!", centred: true), p("Просим направить заявку до 1 мая.")]
        return try LetterRecogniser().letter(in: Document(body: head + closing)).letter
    }

    @Test(arguments: marks)
    func `a mark below the signatures of minutes belongs to its owner`(mark blocks: [Block]) throws {
        let minutes = try minutes([p("Председатель\tО.П. Белова"), p("Секретарь\tЛ.Н. Ступина")] + blocks)
        let expected = [
            Signature(role: "Председатель", name: "О.П. Белова", electronic: mark),
            Signature(role: "Секретарь", name: "Л.Н. Ступина"),
        ]
        #expect(minutes.signatures == expected)
        #expect(minutes.decisions.map(\.text) == ["Провести смотр."])
    }

    @Test func `a mark that names an organisation belongs to the signer above it`() throws {
        let minutes = try minutes([
            p("Председатель\tО.П. Белова"), p("Секретарь\tЛ.Н. Ступина"), p("Документ подписан электронной подписью"),
            p("Владелец МБОУ СОШ № 5"),
        ])
        #expect(minutes.signatures.map(\.electronic?.owner) == [nil, "МБОУ СОШ № 5"])
    }

    @Test(arguments: marks)
    func `a mark in a cell between the position and the name`(mark blocks: [Block]) throws {
        let row = [table([["Начальник управления", DraftCell(blocks), "О.П. Белова"]])]
        let expected = [Signature(name: "О.П. Белова", position: "Начальник управления", electronic: mark)]
        #expect(try minutes(row).signatures == expected)
        let order = try order(row)
        #expect(order.signatures == expected)
        #expect(order.clauses.map(\.text) == ["Провести смотр."])
        let letter = try letter(row)
        #expect(letter.signatures == expected)
        #expect(letter.executor == nil)
    }

    @Test(arguments: marks)
    func `a mark in lines between the position and the name`(mark blocks: [Block]) throws {
        let closing = [p("Начальник управления"), table([[DraftCell(blocks)]]), p("О.П. Белова", right: true)]
        let expected = [Signature(name: "О.П. Белова", position: "Начальник управления", electronic: mark)]
        #expect(try minutes(closing).signatures == expected)
        #expect(try order(closing).signatures == expected)
        #expect(try letter(closing).signatures == expected)
    }

    @Test func `marks of several signers stand below all of them`() throws {
        let other = [p("Документ подписан электронной подписью"), p("Владелец: Ступина Лидия Николаевна")]
        let row = table([[DraftCell(other), DraftCell(Self.marks[0])]])
        let minutes = try minutes([p("Председатель\tО.П. Белова"), p("Секретарь\tЛ.Н. Ступина"), row])
        #expect(minutes.signatures.map(\.electronic?.owner) == ["Белова Ольга Петровна", "Ступина Лидия Николаевна"])
    }

    @Test func `a point may speak of electronic signatures`() throws {
        let minutes = try minutes([p("2. Документы подписать электронной подписью."), p("Председатель\tО.П. Белова")])
        #expect(minutes.decisions.map(\.number) == ["1", "2"])
    }
}
