import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct LetterTests {
    private func letter(_ blocks: [Block]) throws -> Letter {
        try LetterRecogniser().letter(in: Document(body: blocks)).letter
    }

    private let text: [Block] = [
        p("Уважаемый Илья Сергеевич!", centred: true), p("Просим направить:"), p("заявку;", label: "–", bullet: true),
        p("тему.", label: "–", bullet: true), p("Ждём до 1 мая."), p("Приложение: на 2 л. в 1 экз."),
        p("С уважением,"), p("начальник управления\tА.А. Сидорова"), p("Кузнецова М.И."), p("8 (000) 00-00-00"),
    ]

    @Test func `reads a form with the addressee in the cell beside it`() throws {
        let form = DraftCell([
            p("Администрация города Энска"), p("Управление образования"), p("ул. Садовая, д. 1, г. Энск, 000000"),
            p("тел. 8 (000) 00-00-00, e-mail: edu@example.org"), p("15.01.2026 № 01-12/345"),
            p("На № 77 от 10.01.2026"),
        ])
        let letter = try letter(
            [table([[form, cell("Директору МБОУ СОШ № 15", "Петрову И.С.")]]), p("О семинаре")] + text)
        #expect(letter.letterhead?.superior == "Администрация города Энска")
        #expect(letter.letterhead?.organisation == "Управление образования")
        #expect(letter.letterhead?.address == "ул. Садовая, д. 1, г. Энск, 000000")
        #expect(letter.letterhead?.phone == "8 (000) 00-00-00")
        #expect(letter.letterhead?.email == "edu@example.org")
        #expect(letter.number == "01-12/345")
        #expect(letter.inReplyTo?.number == "77")
        #expect(
            letter.addressees == [
                Addressee(mode: .head, organisation: "МБОУ СОШ № 15", position: "Директору", name: "Петрову И.С.")
            ])
        #expect(letter.subject == "О семинаре")
        #expect(letter.salutation == "Уважаемый Илья Сергеевич!")
    }

    @Test func `reads a form and an addressee one below the other`() throws {
        let blocks =
            [
                p("Управление образования города Энска", centred: true), p("15.01.2026 № 5\t\tРуководителям школ"),
                p("О семинаре"),
            ] + text
        let letter = try letter(blocks)
        #expect(letter.letterhead?.organisation == "Управление образования города Энска")
        #expect(letter.number == "5")
        #expect(letter.addressees == [Addressee(mode: .general, position: "Руководителям школ")])
        #expect(
            letter.body == [
                .paragraph("Просим направить:"), .list(["заявку;", "тему."]), .paragraph("Ждём до 1 мая."),
            ])
        #expect(letter.attachments == [Attachment(sheets: 2, copies: 1)])
        #expect(letter.closing == "С уважением,")
        #expect(letter.signatures == [Signature(name: "А.А. Сидорова", position: "начальник управления")])
        #expect(letter.executor == Executor(name: "Кузнецова М.И.", phone: "8 (000) 00-00-00"))
    }

    @Test(
        arguments: [
            ("Программа на 2 л. в 1 экз.", "Программа", 2, 1, nil),
            ("Отчёт на 5 листах в 2 экземплярах, только в первый адрес.", "Отчёт", 5, 2, "только в первый адрес"),
            ("на 3 л. в 1 экз.", nil, 3, 1, nil),
        ] as [(String, String?, Int, Int, String?)])
    func `parts what goes with a letter`(text: String, name: String?, sheets: Int, copies: Int, note: String?) throws {
        let blocks = [
            p("Уважаемые коллеги!"), p("Направляем отчёт."), p("Приложение: " + text), p("Директор\tА.А. Сидорова"),
        ]
        #expect(
            try letter(blocks).attachments == [Attachment(name: name, sheets: sheets, copies: copies, note: note)])
    }

    @Test func `a table in the text is a block of it`() throws {
        let blocks = [
            p("Уважаемые коллеги!"), p("Сообщаем график."), table([["Дата", "Тема"], ["17.09", "Открытие"]]),
            p("Директор\tА.А. Сидорова"),
        ]
        #expect(
            try letter(blocks).body == [
                .paragraph("Сообщаем график."),
                .table(BlockTable(columns: ["Дата", "Тема"], rows: [["17.09", "Открытие"]])),
            ])
    }

    @Test func `a date and a number on lines to be filled in are read`() throws {
        let blocks = [
            p("Управление образования"), p("___25.11.2024___ № ___1450___"), p("Директору школы № 3 Иванову И.И."),
            p("Уважаемый Иван Иванович!"), p("Сообщаем."), p("Начальник\tА.А. Сидорова"),
        ]
        let letter = try letter(blocks)
        #expect(letter.date == CalendarDate(year: 2024, month: 11, day: 25))
        #expect(letter.number == "1450")
    }

    @Test(
        arguments: [
            (["АДМИНИСТРАЦИЯ ГОРОДА", "ЭНСКА"], nil, "АДМИНИСТРАЦИЯ ГОРОДА ЭНСКА", nil),
            (
                ["Администрация города Энска", "Отдел образования"], "Администрация города Энска", "Отдел образования",
                nil
            ),
            (["ПАО «Энскэнерго»", "Отдел кадров"], nil, "ПАО «Энскэнерго»", "Отдел кадров"),
        ] as [([String], String?, String, String?)])
    func `parts the bodies of a form`(lines: [String], superior: String?, organisation: String, unit: String?) throws {
        let form = lines.map { p($0, centred: true) }
        let rest = [
            p("15.01.2026 № 5"), p("Директору школы № 3 Иванову И.И.", right: true), p("Уважаемый Иван Иванович!"),
            p("Сообщаем."), p("Начальник\tА.А. Сидорова"),
        ]
        let head = try letter(form + rest).letterhead
        #expect(head?.superior == superior)
        #expect(head?.organisation == organisation)
        #expect(head?.unit == unit)
    }

    @Test func `a signature in a table ends the attachments above it`() throws {
        let blocks = [
            p("Уважаемые коллеги!"), p("Сообщаем."), p("Приложение: памятка на 1 л. в 1 экз."),
            table([["Начальник управления", cell("____________", "(подпись)"), "С.С. Аюшеев"]]),
        ]
        let letter = try letter(blocks)
        #expect(letter.attachments == [Attachment(name: "памятка", sheets: 1, copies: 1)])
        #expect(letter.signatures == [Signature(name: "С.С. Аюшеев", position: "Начальник управления")])
    }

    @Test func `who writes stands below the addressee and is none`() throws {
        let letter = try letter([
            p("В Министерство просвещения области", right: true), p("от директора школы № 5", right: true),
            p("Панкратовой С.С.", right: true), p("18.02.2025 № 31"), p("О направлении отчёта"),
            p("Направляем отчёт."), p("Директор\tС.С. Панкратова"),
        ])
        #expect(letter.addressees.map(\.organisation) == ["Министерство просвещения области"])
        #expect(letter.addressees.first?.name == nil)
    }

    @Test(
        arguments: [
            "С уважением,", "С глубоким уважением,", "С уважением и надеждой на сотрудничество,",
            "С наилучшими пожеланиями,",
        ])
    func `knows polite phrases`(phrase: String) throws {
        let blocks = [p("Уважаемые коллеги!"), p("Приглашаем на семинар."), p(phrase), p("директор\tА.А. Сидорова")]
        #expect(try letter(blocks).closing == phrase)
    }

    @Test func `reads a ministry above, a number without its sign, two salutations and a department`() throws {
        let form = DraftCell([
            p("МИНОБРНАУКИ РОССИИ"), p("федеральное государственное учреждение «Университет»"),
            p("ул. Лесная, д. 5, г. Энск, 000000"), p("Исх. 209 от 02.04.2025"),
        ])
        let letter = try letter([
            table([[form, cell("Директору школы", "Петрову И.С.")]]), p("Уважаемая Анна Петровна!"),
            p("Уважаемый Илья Сергеевич!"), p("Приглашаем на семинар."), p("Ректор\tА.А. Сидорова"),
            p("Зубарева Инна Петровна, учебно-методическое управление, начальник отдела"), p("8 (000) 00-00-00"),
        ])
        #expect(letter.letterhead?.superior == "МИНОБРНАУКИ РОССИИ")
        #expect(letter.number == "209")
        #expect(letter.salutation == "Уважаемая Анна Петровна!\nУважаемый Илья Сергеевич!")
        #expect(letter.executor?.unit == "учебно-методическое управление")
        #expect(letter.executor?.position == "начальник отдела")
    }

    @Test func `a text without salutation and heading begins with what letters say`() throws {
        let form = DraftCell([p("Комитет образования"), p("ул. Лесная, д. 5, г. Энск"), p("15.01.2025 № 51")])
        let letter = try letter([
            table([[form, cell("Директорам школ")]]), p("Комитет образования направляет план."),
            p("Ждём ответа до 31 января 2025 года."), p("Председатель\tА.А. Сидорова"),
        ])
        #expect(letter.letterhead?.address == "ул. Лесная, д. 5, г. Энск")
        #expect(
            letter.body == [
                .paragraph("Комитет образования направляет план."), .paragraph("Ждём ответа до 31 января 2025 года."),
            ])
    }

    @Test func `the form may stand below the addressee`() throws {
        let letter = try letter(
            [
                p("Главе Нюксенского муниципального округа", right: true), p("Теребовой Ю.П.", right: true),
                p("Бюджетное учреждение культуры «Библиотека»", centred: true),
                p("161380, с. Нюксеница, ул. Советская, 5", centred: true), p("12.08.2024 № 33"), p("О средствах"),
            ] + text)
        #expect(letter.letterhead?.organisation == "Бюджетное учреждение культуры «Библиотека»")
        #expect(letter.letterhead?.address == "161380, с. Нюксеница, ул. Советская, 5")
        #expect(letter.addressees.map(\.position) == ["Главе"])
        #expect(letter.addressees.map(\.organisation) == ["Нюксенского муниципального округа"])
        #expect(letter.addressees.map(\.name) == ["Теребовой Ю.П."])
    }

    @Test func `adjectives before a body belong to it`() throws {
        let letter = try letter(
            [
                p("5 мая 2025 г. № 5"),
                p("Председателю Санкт-Петербургской областной организации профсоюза", right: true),
            ]
                + [p("Котовой М.В.", right: true)] + text)
        #expect(letter.addressees.first?.position == "Председателю")
        #expect(letter.addressees.first?.organisation == "Санкт-Петербургской областной организации профсоюза")
    }

    @Test(
        arguments: [
            ["МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ", "И ВОСПИТАНИЯ", "ЭНСКОЙ ОБЛАСТИ"],
            ["АДМИНИСТРАЦИЯ", "СЕЛЬСКОГО ПОСЕЛЕНИЯ", "МАЛАЯ МАЛЫШЕВКА"],
        ])
    func `the name of one body may be broken anywhere`(lines: [String]) throws {
        let form = DraftCell(lines.map { p($0) } + [p("тел. 8 (000) 00-00-00"), p("15.01.2026 № 5")])
        let letter = try letter([table([[form, cell("Директору школы", "Петрову И.С.")]])] + text)
        #expect(letter.letterhead?.organisation == lines.joined(separator: " "))
        #expect(letter.letterhead?.superior == nil)
    }

    @Test func `who drew a letter up may stand at the foot of the page`() throws {
        let body: [Block] = [
            p("Директору школы", right: true), p("Петрову И.С.", right: true), p("Уважаемый Илья Сергеевич!"),
            p("Просим направить заявку."), p("Начальник управления\tА.А. Сидорова"),
        ]
        let document = Document(body: body, footers: [[p("Исп. Кузнецова М.И., 8 (000) 00-00-00")]])
        let letter = try LetterRecogniser().letter(in: document).letter
        #expect(letter.executor == Executor(name: "Кузнецова М.И.", phone: "8 (000) 00-00-00"))
        let plain = Document(body: body, footers: [[p("ул. Садовая, д. 1, тел. 8 (000) 00-00-00")]])
        #expect(try LetterRecogniser().letter(in: plain).letter.executor == nil)
    }

    @Test(arguments: ["Добрый день!", "Здравствуйте, Илья Сергеевич!", "Уважаемый Илья Сергеевич!"])
    func `letters greet in many ways`(greeting: String) throws {
        let letter = try letter(
            [p("Директору школы", right: true), p("Петрову И.С.", right: true), p(greeting)]
                + [p("Просим направить заявку."), p("Начальник управления\tА.А. Сидорова")])
        #expect(letter.salutation == greeting)
    }

    @Test(
        arguments: [
            ["Кузнецова М.И.", "методист", "8 (000) 00-00-00"], ["Контактное лицо: Кузнецова М.И., 8 (000) 00-00-00"],
        ])
    func `who drew a letter up may be told with his office`(lines: [String]) throws {
        let letter = try letter(text.dropLast(2) + lines.map { p($0) })
        #expect(letter.executor?.name == "Кузнецова М.И.")
        #expect(letter.executor?.phone == "8 (000) 00-00-00")
        #expect(letter.signatures.map(\.name) == ["А.А. Сидорова"])
    }

    @Test func `polite words behind the attachments are none of them`() throws {
        let letter = try letter(
            [p("Директору школы", right: true), p("Петрову И.С.", right: true), p("Уважаемый Илья Сергеевич!")]
                + [p("Просим направить заявку."), p("Приложение: форма на 1 л. в 1 экз."), p("Заранее благодарим.")]
                + [p("С уважением,"), p("начальник управления\tА.А. Сидорова")])
        #expect(letter.attachments.map(\.name) == ["форма"])
        #expect(letter.closing == "Заранее благодарим.\nС уважением,")
    }

    @Test func `the day of a letter may stand beside the signature`() throws {
        let letter = try letter(
            [p("Директору школы", right: true), p("Петрову И.С.", right: true), p("Уважаемый Илья Сергеевич!")]
                + [p("Прошу выделить учебники."), p("15.04.2026        А.А. Сидорова")])
        #expect(letter.date == CalendarDate(year: 2026, month: 4, day: 15))
        #expect(letter.signatures.map(\.name) == ["А.А. Сидорова"])
    }

    @Test func `a body above an office is written to where the other cell holds the number`() throws {
        let addressee = cell("ООО «Издательство»", "Генеральному директору", "Лисину Б.А.")
        let letter = try letter([table([["15.01.2026 № 1-24/56", addressee]])] + text)
        #expect(letter.addressees.map(\.organisation) == ["ООО «Издательство»"])
        #expect(letter.letterhead == nil)
    }

    @Test func `an extension belongs to the telephone`() throws {
        let letter = try letter(text.dropLast(2) + [p("Савченко Д.Р."), p("+7 (000) 000-00-00, доб. 1204")])
        #expect(letter.executor == Executor(name: "Савченко Д.Р.", phone: "+7 (000) 000-00-00, доб. 1204"))
    }

    @Test func `a dash at the end of an office's first line stays`() throws {
        let signed = [p("Заместитель директора департамента –"), p("начальник управления\tИ.Н. Хмелёв")]
        let letter = try letter(
            [p("Директору школы", right: true), p("Уважаемый Илья Сергеевич!"), p("Просим направить заявку.")] + signed)
        #expect(
            letter.signatures.map(\.position) == ["Заместитель директора департамента – начальник управления"])
    }

    @Test func `what a paper is called is no part of its addressee`() throws {
        let letter = try letter([
            p("Главе района", right: true), p("Петрову И.С.", right: true), p("ХОДАТАЙСТВО", centred: true),
            p("Прошу наградить библиотекаря Орлову П.С."), p("Директор\tА.А. Сидорова"),
        ])
        #expect(letter.addressees.map(\.position) == ["Главе района"])
    }
}
