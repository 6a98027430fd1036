import ChanceryText
import Testing

@Suite struct ComposedTests {
    @Test(arguments: [
        ("и\u{306}од", "йод"), ("Е\u{308}лка", "Ёлка"), ("e\u{301}", "é"), ("\u{212B}", "Å"), ("", ""),
        ("план «А»", "план «А»"),
    ])
    func `a text is put into normal form C`(text: String, expected: String) {
        #expect(Array(text.composed.utf8) == Array(expected.utf8))
    }

    @Test func `what needs no composing is the same`() {
        for text in ["Методист, № 5 – «Ёлка»", "naïve", "и\u{306}"] {
            #expect(Array(text.composedWhereNeeded.utf8) == Array(text.composed.utf8))
        }
    }
}
