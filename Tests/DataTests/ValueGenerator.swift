import ChanceryData
import SeededRandom

/// Makes values that are hard to spell, from a seed.
struct ValueGenerator: RandomNumberGenerator {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func next() -> UInt64 { random.next() }

    /// Texts that YAML could take for something else, or fold, or lose.
    static let texts = [
        "", " ", "a", "yes", "No", "on", "null", "Null", "~", "true", "1", "01", "-1", "+1", "1.5", "1e3", "0x1F",
        "0o7", ".inf", ".nan", "1_000",
        "2026-01-01", "14:30", "1:30", "=", "<<", "- a", "-", "--", "---", "...", "? a", ": a", "a: b", "a:b", "a #b",
        "a#b", "#a", "a:", "%a", "@a",
        "`a", "!a", "&a", "*a", "|", ">", "[a]", "{a}", "a, b", "'a'", "\"a\"", "a'b", "a\\b", "a\nb", "a\n b",
        "a\n\nb", "\na", "a\n", "a\n\n", "a \nb",
        "a\tb", "\ta", "a\t", "a ", " a", "\u{A0}a", "a\u{A0}", "a\u{A0}b", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}",
        "\u{FEFF}a",
        "\u{1}", "a\rb", "a\r\nb",
        "e\u{301}", "шалом שלום", "مرحبا", "😀", "a\u{200F}b", "a\u{200B}b", "a\u{AD}b", "План «дорожная карта» — 2026",
        "№ п/п", "1.1.", "1)", "б) текст",
        "<&>\"'", "\u{7F}", "\u{10FFFF}", "\u{FFFD}", "a\n# b", "a\n- b: c", "a\n---\nb", "a\n...\nb", "…", "– а",
        "„а“",
    ]

    mutating func text() -> String {
        var text = Self.texts[Int(next() % UInt64(Self.texts.count))]
        while next() % 3 == 0 { text += Self.texts[Int(next() % UInt64(Self.texts.count))] }
        return text
    }

    mutating func value(depth: Int = 0) -> Value {
        switch next() % (depth > 4 ? 5 : 8) {
        case 0: return .null
        case 1: return Value(.bool(next() % 2 == 0))
        case 2: return .integer(Int(truncatingIfNeeded: next()))
        case 3: return Value(.decimal(Double(Int32(truncatingIfNeeded: next())) / 8 + 0.0625))
        case 4, 5: return .text(text())
        case 6: return .list((0..<(next() % 5)).map { _ in value(depth: depth + 1) })
        default:
            var mapping = Mapping()
            for _ in 0..<(next() % 6) { mapping[text()] = value(depth: depth + 1) }
            return .mapping(mapping)
        }
    }
}
