import ChanceryData
import ChanceryModels
import Testing

@Suite struct TextNormalFormTests {
    /// The scalars of a title after reading, which `==` of strings would not tell apart.
    private func scalars(reading title: String) throws -> [UInt32] {
        let value = planValue(["title": .made(.text(title))])
        return try Plan(from: value).title.unicodeScalars.map(\.value)
    }

    @Test(arguments: [
        ("и\u{306}", "\u{439}"), ("е\u{308}лка", "\u{451}лка"), ("A\u{30A}", "\u{C5}"), ("\u{212B}", "\u{C5}"),
        ("\u{2126}", "\u{3A9}"), ("\u{2000}", "\u{2002}"), ("\u{1100}\u{1161}", "\u{AC00}"),
        ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{2329}", "\u{3008}"),
    ])
    func `text is composed as Unicode's normal form C says`(text: String, composed: String) throws {
        #expect(try scalars(reading: text) == composed.unicodeScalars.map(\.value))
    }

    @Test(arguments: [
        "План мероприятий («дорожная карта») – № 1…", "ударе\u{301}ние", "ё", "a\u{A0}b\u{AD}c", "🗓️ 日本語", "\u{2DE0}",
        "\r\n\t", "\u{FB01}", "½", "\u{1D15E}\u{E000}",
    ])
    func `text that is in normal form C, or that only compatibility would change, keeps its scalars`(text: String)
        throws
    {
        let expected = text == "\u{1D15E}\u{E000}" ? "\u{1D157}\u{1D165}\u{E000}" : text
        #expect(try scalars(reading: text) == expected.unicodeScalars.map(\.value))
    }
}
