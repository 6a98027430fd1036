import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Who led a meeting, who was missing, and who signed, in the words that clerks use beside the usual ones.
@Suite struct MinutesOfficerTests {
    private func minutes(head: [Block] = [], closing: [Block] = []) throws -> MeetingProtocol {
        let course = [p("Повестка дня:"), p("1. О плане."), p("РЕШИЛИ:"), p("1. Утвердить план.")]
        return try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ совещания"), p("12.03.2026")] + head + course + closing)
        ).minutes
    }

    @Test(arguments: [
        ("Ведет совещание: Громова Е.В., директор", "директор"), ("Ведёт заседание – Громова Е.В.", nil),
        ("И.о. председателя: Громова Е.В.", nil), ("Исполняющая обязанности председателя – Громова Е.В.", nil),
        ("Председатель __________ Громова Е.В.", nil), ("Врио председателя комиссии Громова Е.В.", nil),
        ("Председатель (заместитель главы) Громова Е.В.", "заместитель главы"),
        ("Председатель комиссии (директор школы): Громова Е.В.", "директор школы"),
    ]) func `who leads is told in many ways`(line: String, position: String?) throws {
        let minutes = try minutes(head: [p(line), p("Секретарь (без права голоса): Рябова Т.С.")])
        #expect(minutes.chair == Person(name: "Громова Е.В.", position: position))
        #expect(minutes.secretary == Person(name: "Рябова Т.С."))
    }

    @Test(arguments: ["И.о. секретаря: Рябова Т.С.", "Исполняющая обязанности секретаря – Рябова Т.С."])
    func `who takes the minutes may act for another`(line: String) throws {
        let minutes = try minutes(head: [p("Председатель: Громова Е.В."), p(line)])
        #expect(minutes.secretary == Person(name: "Рябова Т.С."))
    }

    @Test(arguments: [
        ("Отсутствовали: Елкина П.О. (командировка).", "командировка"),
        ("Отсутствовали: 1 (Елкина П.О., больничный лист)", "больничный лист"),
        ("Отсутствовала: Елкина П.О. – по уважительной причине", "по уважительной причине"),
        ("Отсутствует: Елкина П.О. (в очередном отпуске)", "в очередном отпуске"),
    ]) func `why somebody was missing is no position`(line: String, text: String) throws {
        let absent = try minutes(head: [p("Присутствовали: 12 чел."), p(line)]).absent
        #expect(absent?.people == [Person(name: "Елкина П.О.")])
        #expect(absent?.text == text)
    }

    @Test func `several causes keep their names, and positions stay`() throws {
        let absent = try minutes(head: [
            p("Отсутствовали: Иванов И.И. – отпуск, Петров П.П. – учитель, болезнь, Ким А.А. – методист")
        ]).absent
        let people = [
            Person(name: "Иванов И.И."), Person(name: "Петров П.П.", position: "учитель"),
            Person(name: "Ким А.А.", position: "методист"),
        ]
        #expect(absent?.people == people)
        #expect(absent?.text == "Иванов И.И. – отпуск; Петров П.П. – болезнь")
    }

    @Test(arguments: ["Присутствовали: 1 200 человек", "Присутствовало 1 200 человек", "Присутствовали: 1200 чел."])
    func `thousands may be set apart`(line: String) throws {
        #expect(try minutes(head: [p(line)]).present == Attendance(count: 1_200))
    }

    @Test func `counts of groups are no count of all`() throws {
        let present = try minutes(head: [p("Присутствовали: 12 учителей, 3 родителя")]).present
        #expect(present == Attendance(text: "12 учителей, 3 родителя"))
    }

    @Test func `guests may be called in a sentence`() throws {
        let invited = try minutes(head: [p("На совещание приглашены: Иванов И.И. – глава поселения")]).invited
        #expect(invited?.people == [Person(name: "Иванов И.И.", position: "глава поселения")])
    }

    @Test(arguments: [cell("Председатель", "Секретарь"), "Председатель\nСекретарь"])
    func `signers stacked in one row are told apart by their lines`(roles: DraftCell) throws {
        let rows = table([[roles, cell("________", "________"), cell("Е.В. Громова", "Т.С. Рябова")]])
        let expected = [
            Signature(role: "Председатель", name: "Е.В. Громова"), Signature(role: "Секретарь", name: "Т.С. Рябова"),
        ]
        #expect(try minutes(closing: [rows]).signatures == expected)
    }

    @Test func `an office of two lines is that of one signer`() throws {
        let row = table([
            [cell("Председатель комиссии", "Заместитель главы", "района"), cell("Е.В. Громова", "Т.С. Рябова")]
        ])
        let expected = [
            Signature(role: "Председатель комиссии", name: "Е.В. Громова"),
            Signature(name: "Т.С. Рябова", position: "Заместитель главы района"),
        ]
        #expect(try minutes(closing: [row]).signatures == expected)
    }
}
