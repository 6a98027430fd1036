/// Characters of the fonts Symbol and Wingdings, which Word keeps at U+F020–U+F0FF whatever their font, as the characters that they show.
///
/// Only those that clerks' documents hold: bullets, ticks, arrows, the minus. Others stay as they are.
package enum PrivateUse {
    /// The text with the known ones mapped.
    package static func mapped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xF000...0xF0FF).contains($0.value) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(character(scalar)) }
        return String(result)
    }

    /// The character that a scalar shows.
    package static func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        table[scalar.value] ?? scalar
    }

    private static let table: [UInt32: Unicode.Scalar] = [
        0xF02D: "\u{2212}", 0xF0B7: "\u{2022}", 0xF0A7: "\u{25AA}", 0xF0FC: "\u{2713}", 0xF0FB: "\u{2717}",
        0xF0D8: "\u{27A2}",
        0xF076: "\u{2756}", 0xF06E: "\u{25A0}", 0xF06C: "\u{25CF}", 0xF0A8: "\u{25FB}", 0xF06F: "\u{25A1}",
        0xF0E0: "\u{2192}",
        0xF0AE: "\u{2192}", 0xF0B0: "\u{00B0}", 0xF0B1: "\u{00B1}", 0xF0B3: "\u{2265}", 0xF0A3: "\u{2264}",
        0xF0B4: "\u{00D7}",
        0xF0FD: "\u{2612}", 0xF0FE: "\u{2611}", 0xF0D6: "\u{221A}", 0xF053: "\u{03A3}",
    ]
}
