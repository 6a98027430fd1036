import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct OrderClosingTests {
    private func order(_ closing: [Block], subject: String = "О смотре") throws -> Order {
        let head = [
            p("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", centred: true), p("ПРИКАЗ", centred: true, bold: true),
            p("14.01.2026\t№ 12"), p(subject), p("ПРИКАЗЫВАЮ:"), p("1. Провести смотр."),
        ]
        return try OrderRecogniser().order(in: Document(body: head + closing)).order
    }

    @Test(
        arguments: [
            ([p("Директор лицея"), p("О.П. Белова", right: true)], "Директор лицея"),
            (
                [p("Начальник управления\nобразования города Энска\tО.П. Белова")],
                "Начальник управления образования города Энска"
            ),
            (
                [p("И.о. директора"), p("лицея № 3\tО.П. Белова")], "И.о. директора лицея № 3"
            ),
            (
                [p("Первый заместитель министра –"), p("начальник управления\tО.П. Белова")],
                "Первый заместитель министра – начальник управления"
            ),
        ])
    func `a position above its name is no basis`(signed: [Block], position: String) throws {
        let order = try order([p("Основание: заявление Титовой А.А.")] + signed)
        #expect(order.basis == ["заявление Титовой А.А."])
        #expect(order.signatures == [Signature(name: "О.П. Белова", position: position)])
    }

    @Test func `the day of a visa stands beside the name`() throws {
        let visas = try order([
            p("Министр\tА.Б. Власова"), p("ВИЗЫ:"), p("Заместитель министра\tГ.Г. Орлов\t03.04.2026"),
        ]).visas
        let day = CalendarDate(year: 2026, month: 4, day: 3)
        #expect(visas == [Visa(position: "Заместитель министра", name: "Г.Г. Орлов", date: day)])
    }

    @Test func `the day of an agreement stands beside the name`() throws {
        let agreed = table([["Заместитель директора", "В.В. Ли", "12.01.2026"], ["Юрист", "Г.Г. Го", "13.01.2026"]])
        let agreements = try order([p("Директор\tА.Б. Власова"), p("СОГЛАСОВАНО"), agreed]).agreements
        #expect(agreements.map(\.position) == ["Заместитель директора", "Юрист"])
        #expect(agreements.map(\.date?.day) == [12, 13])
    }

    @Test func `readers in one line have a line to sign on each`() throws {
        let order = try order([
            p("Директор\tВ.В. Сомов"), p("С приказом ознакомлены: ______ Адамова К.К., ______ Титов А.А."),
        ])
        #expect(order.acquainted == [Acquaintance(name: "Адамова К.К."), Acquaintance(name: "Титов А.А.")])
    }

    @Test func `who brings the draft in signs no act`() throws {
        let order = try order([
            p("Директор\tВ.В. Сомов"), p("Проект приказа вносит:"), p("Начальник отдела\tВ.С. Ким"),
        ])
        #expect(order.signatures == [Signature(name: "В.В. Сомов", position: "Директор")])
    }

    @Test func `the control of an act may be shared, and left with somebody`() throws {
        let order = try order([
            p("2. Общий контроль за исполнением приказа оставить за заместителем Паком Н.Г."),
            p("Директор\tВ.В. Сомов"),
        ])
        #expect(order.control?.responsible == ["заместителем Паком Н.Г."])
        #expect(order.clauses.count == 1)
    }

    @Test func `the full stop of initials ends no heading`() throws {
        let signed = [p("Директор\tВ.В. Сомов")]
        #expect(try order(signed, subject: "Об отпуске Адамовой К.К.").subject == "Об отпуске Адамовой К.К.")
        #expect(try order(signed, subject: "[О смотре.]").subject == "О смотре")
    }

    @Test func `what a form says in another language is no body`() throws {
        let form = table([
            [
                cell("МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ «НЮРБИНСКИЙ РАЙОН»", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"),
                cell("«НЬУРБА ОРОЙУОНА» МУНИЦИПАЛЬНАЙ ТЭРИЛЛИИ", "ҮӨРЭХТЭЭҺИН УПРАВЛЕНИЕТА"),
            ]
        ])
        let found = try OrderRecogniser().order(
            in: Document(body: [
                form, p("ПРИКАЗ", centred: true, bold: true), p("14.01.2026\t№ 12"), p("О смотре"), p("ПРИКАЗЫВАЮ:"),
                p("1. Провести смотр."), p("Начальник\tЕ.Е. Саввин"),
            ]))
        #expect(found.order.superior == "МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ «НЮРБИНСКИЙ РАЙОН»")
        #expect(found.order.organisation == "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ")
        #expect(found.diagnostics.map(\.code.rawValue) == ["text-left-out", "text-left-out"])
    }

    @Test func `who has read an act is told with the day behind the name, or two on a line`() throws {
        let signed = p("Директор\tО.П. Белова")
        let one = try order([signed, p("С приказом ознакомлен(а): _______ О.П. Гусева «18» марта 2026 г.")])
        #expect(
            one.acquainted == [Acquaintance(name: "О.П. Гусева", date: CalendarDate(year: 2026, month: 3, day: 18))])
        let two = try order([signed, p("С приказом ознакомлены:"), p("Гусева О.П. _______\tЛунина А.А. _______")])
        #expect(two.acquainted.map(\.name) == ["Гусева О.П.", "Лунина А.А."])
        #expect(two.acquainted.map(\.position) == [nil, nil])
    }

    @Test func `a table of those who have seen the draft holds visas`() throws {
        let sheet = table([
            ["№", "Должность", "ФИО", "Замечания", "Дата, подпись"], ["1", "Юрист", "Куц Е.Е.", "нет", "04.02.2026"],
            ["2", "Начальник отдела", "Цой Н.П.", "", ""],
        ])
        let order = try order([
            p("Директор\tВ.В. Сомов"), p("ЛИСТ СОГЛАСОВАНИЯ", centred: true), p("к приказу «О смотре»", centred: true),
            sheet,
        ])
        let day = CalendarDate(year: 2026, month: 2, day: 4)
        #expect(order.signatures == [Signature(name: "В.В. Сомов", position: "Директор")])
        #expect(
            order.visas == [
                Visa(position: "Юрист", name: "Куц Е.Е.", date: day, remark: "нет"),
                Visa(position: "Начальник отдела", name: "Цой Н.П."),
            ])
        let lines = try self.order([
            p("Директор\tВ.В. Сомов"), p("Визы согласования:"), p("Юрист ________ Е.Е. Куц 04.02.2026"),
        ])
        #expect(lines.visas == [Visa(position: "Юрист", name: "Е.Е. Куц", date: day)])
    }

    @Test(arguments: [
        (["Лаптева Ольга Николаевна", "8 (000) 21-3-45"], "Лаптева Ольга Николаевна", "8 (000) 21-3-45"),
        (["Исп. Лях Е.В., 1-22-33"], "Лях Е.В.", "1-22-33"),
    ])
    func `who drew an act up stands below its readers and is none`(lines: [String], name: String, phone: String) throws
    {
        let order = try order(
            [p("Директор\tВ.В. Сомов"), p("С приказом ознакомлены:"), p("______ Адамова К.К."), p("")]
                + lines.map { p($0) })
        #expect(order.acquainted == [Acquaintance(name: "Адамова К.К.")])
        #expect(order.executor == Executor(name: name, phone: phone))
    }

    @Test func `a full name alone below the signature drew the act up`() throws {
        let order = try order([p("Директор\tВ.В. Сомов"), p("Бык Ия Саввична")])
        #expect(order.signatures == [Signature(name: "В.В. Сомов", position: "Директор")])
        #expect(order.executor == Executor(name: "Бык Ия Саввична"))
    }

    @Test func `who prepared the draft may stand in the line below`() throws {
        let order = try order([
            p("Директор\tВ.В. Сомов"), p("Проект приказа подготовил:"), p("Зам. директора О.М. Бабич"),
        ])
        #expect(order.signatures.count == 1)
        #expect(order.executor == Executor(name: "О.М. Бабич", position: "Зам. директора"))
    }

    @Test func `number and day below the minutes of an agreement are the minutes' own`() throws {
        let agreements = try order([
            p("Директор\tВ.В. Сомов"), p("СОГЛАСОВАНО"), p("протокол заседания профкома"), p("от 03.02.2026 № 2"),
        ]).agreements
        let document = DocumentReference(
            kind: "протокол", issuer: "заседания профкома", date: CalendarDate(year: 2026, month: 2, day: 3),
            number: "2")
        #expect(agreements == [AgreementBlock(document: document)])
    }
}
