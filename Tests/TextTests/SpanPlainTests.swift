import ChanceryText
import Testing

@Suite struct SpanPlainTests {
    private static let letters = "Проведение семинара (в т.ч. online) до 15.05.2026; библиотеки, школы"

    /// At every length, so that each byte stands in whole groups and behind them.
    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 40])
    func `Russian and ASCII are plain`(count: Int) {
        let bytes = Array(Self.letters.utf8).prefix(count)
        let isPlain = Array(bytes).span.isPlain
        #expect(isPlain)
    }

    @Test(arguments: ["\n", "\t", "«", "–", "№", "\u{AD}", "\u{2011}", "\u{F0B7}", "\u{306}", "é", "\u{0}", "😀"])
    func `one odd character anywhere is noticed`(odd: String) {
        for index in 0..<40 {
            var text = Array(Self.letters.unicodeScalars.prefix(40))
            text.insert(contentsOf: odd.unicodeScalars, at: index)
            let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
            let isPlain = bytes.span.isPlain
            #expect(!isPlain)
        }
    }
}
