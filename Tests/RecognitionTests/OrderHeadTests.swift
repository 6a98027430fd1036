import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

@Suite struct OrderHeadTests {
    private func order(_ head: [Block]) throws -> Order {
        let text = [
            p("О проведении семинара"), p("В целях развития библиотек"), p("ПРИКАЗЫВАЮ:"), p("1. Провести семинар."),
            p("Директор\tА.А. Сидорова"),
        ]
        return try OrderRecogniser().order(in: Document(body: head + text)).order
    }

    @Test(
        arguments: [
            [p("ПРИКАЗ", centred: true, bold: true), table([["14.01.2026", "№", "12"]])],
            [p("ПРИКАЗ", centred: true, bold: true), table([["от", "14.01.2026", "№", "12"]])],
            [p("П  Р  И  К  А  З", centred: true, bold: true), p("14.01.2026\t№ 12")],
        ])
    func `the sign of a number may stand in a cell of its own, letters two blanks apart`(head: [Block]) throws {
        let order = try order([p("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", centred: true)] + head)
        #expect(order.organisation == "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ")
        #expect(order.act == "приказ")
        #expect(order.date == CalendarDate(year: 2026, month: 1, day: 14))
        #expect(order.number == "12")
        #expect(order.subject == "О проведении семинара")
        #expect(order.preamble == ["В целях развития библиотек"])
    }

    @Test func `an extract of an act has the head of the act`() throws {
        let order = try order([p("ВЫПИСКА ИЗ ПРИКАЗА", centred: true, bold: true), p("от 02.09.2025 № 201-о")])
        #expect(order.act == "выписка из приказа")
        #expect(order.date == CalendarDate(year: 2025, month: 9, day: 2))
        #expect(order.number == "201-о")
        #expect(order.subject == "О проведении семинара")
    }

    @Test(arguments: [
        "ЛЕСНОЙ ОБЛАСТИ", "ДОНЕЦКОЙ НАРОДНОЙ РЕСПУБЛИКИ", "БОЛЬШОЙ ИВАНОВКИ", "ПОСЕЛКА ТИХИЙ", "ЗАТО ЛЕСНОЙ",
    ])
    func `a line in the genitive goes on with the name above it`(rest: String) throws {
        let act = p("ПРИКАЗ", centred: true, bold: true)
        let order = try order([
            p("УПРАВЛЕНИЕ КУЛЬТУРЫ", centred: true), p(rest, centred: true), act, p("14.01.2026 № 12"),
        ])
        #expect(order.organisation == "УПРАВЛЕНИЕ КУЛЬТУРЫ " + rest)
        #expect(order.superior == nil)
    }

    @Test func `an adjective before a noun in the nominative begins another body`() throws {
        let order = try order([
            p("УПРАВЛЕНИЕ КУЛЬТУРЫ", centred: true), p("ОБЛАСТНОЙ ЦЕНТР ЧТЕНИЯ", centred: true),
            p("ПРИКАЗ", centred: true, bold: true), p("14.01.2026 № 12"),
        ])
        #expect(order.organisation == "ОБЛАСТНОЙ ЦЕНТР ЧТЕНИЯ")
        #expect(order.superior == "УПРАВЛЕНИЕ КУЛЬТУРЫ")
    }
}
