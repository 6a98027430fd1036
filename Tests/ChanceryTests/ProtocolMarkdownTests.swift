import Chancery
import ChanceryModels
import Testing

@Suite struct ProtocolMarkdownTests {
    @Test func `minutes become a page with their head, their items and their decisions`() {
        let minutes = MeetingProtocol(
            title: "ПРОТОКОЛ совещания", topic: "О плане", number: "3",
            date: CalendarDate(year: 2026, month: 1, day: 16), present: Attendance(count: 21),
            agenda: ["О плане"],
            proceedings: [
                Proceeding(
                    topic: "О плане", heard: [Speech(name: "Иванову А.П.", text: "о плане")], decided: ["Утвердить."])
            ],
            decisions: [Decision(text: "Обновить *сайт*.")],
            signatures: [Signature(role: "Секретарь", name: "М.И. Кузнецова")])
        #expect(
            ProtocolMarkdown(of: minutes).text == """
                # ПРОТОКОЛ совещания

                **О плане**

                16.01.2026, № 3

                Присутствовали: 21 чел.

                **Повестка дня**

                1. О плане

                ## 1. О плане

                **Слушали**

                - Иванову А.П. – о плане

                **Решили**

                1. Утвердить.

                **Решили**

                1. Обновить \\*сайт\\*.

                Секретарь, М.И. Кузнецова

                """)
    }

    @Test(arguments: ModelKind.allCases)
    func `every kind has a page`(kind: ModelKind) {
        #expect(!ModelFile.bytes(of: kind.model.starter, as: .markdown).isEmpty)
    }
}
