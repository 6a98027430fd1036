import ChanceryRussian
import SeededRandom
import Testing

@Suite struct TypographyTests {
    /// «·» stands for a no-break space.
    @Test(arguments: [
        ("И.И. Иванов", "И.И.·Иванов"), ("И. И. Иванов", "И.И.·Иванов"), ("И.И.Иванов", "И.И.·Иванов"),
        ("Иванову И.И. поручить", "Иванову·И.И. поручить"), ("Директор И.И. Иванов", "Директор И.И.·Иванов"),
        ("Иванову И. И. Прошу", "Иванову·И.И. Прошу"), ("А.-М. Ким", "А.-М.·Ким"),
        ("А. Общие положения", "А. Общие положения"),
        ("№ 15 и №16", "№·15 и №·16"), ("на 2 л. в 1 экз.", "на 2·л. в 1·экз."), ("5 %", "5·%"), ("21 чел.", "21·чел."),
        ("5 июня 2026 г.", "5·июня·2026·г."), ("в 2026 г. Хабаровск", "в 2026·г. Хабаровск"), ("2026г.", "2026·г."),
        ("г. Хабаровск", "г.·Хабаровск"), ("п. 3", "п.·3"), ("г.Энск", "г.·Энск"),
        ("\"Школа \"Радуга\"\"", "«Школа „Радуга“»"), ("МБОУ \"СОШ № 5\"", "МБОУ «СОШ №·5»"), ("«А «Б»»", "«А „Б“»"),
        ("5-7 классы", "5–7 классы"), ("2025-2026 годы", "2025–2026 годы"), ("май - июнь", "май·– июнь"),
        ("май-июнь", "май·– июнь"), ("тел. 8-914-111-22-33", "тел. 8-914-111-22-33"), ("№ 01-12/345", "№·01-12/345"),
        ("2026-06-05", "2026-06-05"), ("Иванов - директор", "Иванов·– директор"),
        ("Иванов — директор", "Иванов·– директор"),
        ("педагог-библиотекарь", "педагог-библиотекарь"), ("- пункт списка", "- пункт списка"),
        ("5 - 7 классы", "5–7 классы"),
        ("кавычка \" одна", "кавычка \" одна"), ("1-й этап", "1-й этап"),
    ])
    func `what print asks for is proposed`(_ text: String, _ mended: String) {
        #expect(Typography.mended(text) == mended.replacing("·", with: "\u{A0}"))
    }

    @Test(arguments: [
        "И.И. Иванов, № 5, \"А \"Б\"\" - май-июнь 5-7 5 июня 2026 г.", "", "\"", "№", "- - -", "А.", "1-",
    ])
    func `what is mended needs no mending, and nothing changes unless it is accepted`(_ text: String) {
        let mended = Typography.mended(text)
        #expect(Typography.proposals(for: mended).isEmpty)
        #expect(Typography.applying([], to: text) == text)
        for proposal in Typography.proposals(for: text) {
            let scalars = Array(text.unicodeScalars)[proposal.range]
            #expect(String(String.UnicodeScalarView(scalars)) == proposal.original)
        }
    }

    @Test func `hostile text neither traps nor takes long`() {
        var generator = SplitMix64(seed: 5)
        let alphabet = Array("аБ.И№ -–\"«»„“5 г%\n\u{A0}мая")
        for _ in 0..<2000 {
            let text = String((0..<30).compactMap { _ in alphabet.randomElement(using: &generator) })
            _ = Typography.mended(text)
        }
        _ = Typography.mended(String(repeating: "И. ", count: 100_000))
        _ = Typography.mended(String(repeating: "- ", count: 100_000))
        _ = Typography.mended(String(repeating: " ", count: 200_000) + "-")
    }
}
