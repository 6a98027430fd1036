/// How a text can be spelled in YAML.
enum YAMLText {
    /// Whether a text may stand plain and is read as that text by YAML 1.1 and 1.2 alike (YAML 1.2 §7.3.3, §10.3; yaml.org/type of 1.1).
    static func isPlain(_ text: String) -> Bool {
        let utf8 = text.utf8Span.span
        guard !utf8.isEmpty else { return false }
        let first = utf8[0]
        let last = utf8[utf8.count - 1]
        // Indicators, blanks, and whatever could begin a number, a date or a special word of either version.
        if first < 0x80, !isLetter(first) { return false }
        if last == 0x20 || last == UInt8(ascii: ":") { return false }
        var previous: UInt8 = 0
        for index in utf8.indices {
            let byte = utf8[index]
            if byte < 0x20 || byte == 0x7F { return false }
            if byte == 0x20, previous == UInt8(ascii: ":") { return false }
            if byte == UInt8(ascii: "#"), previous == 0x20 { return false }
            // C2 80–9F, C2 A0 and E2 80 xx hold control characters, blanks and line separators; EF BB BF and EF BF BE/BF are marks.
            if previous == 0xC2, byte <= 0xA0 { return false }
            if previous == 0xE2, byte == 0x80 || byte == 0x81, !isQuoteOrDash(utf8, at: index + 1) { return false }
            if previous == 0xEF, byte == 0xBB || byte == 0xBF { return false }
            previous = byte
        }
        return utf8.count > 5 || !isWord(text)
    }

    /// Whether a text has several lines and a literal block gives it back to the letter.
    static func fitsBlock(_ text: String) -> Bool {
        guard text.utf8.contains(0x0A), !text.hasPrefix("\n"), !text.hasSuffix("\n") else { return false }
        var atLineStart = true
        for scalar in text.unicodeScalars {
            if atLineStart, scalar == " " || scalar == "\t" { return false }
            if scalar != "\n", isSpecial(scalar) { return false }
            atLineStart = scalar == "\n"
        }
        return true
    }

    /// Appends a text in double quotes (YAML 1.2 §7.3.1).
    static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case _ where isSpecial(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
                bytes.append(
                    contentsOf: "\\\(letter)\(String(repeating: "0", count: max(0, width - digits.count)))\(digits)"
                        .utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a scalar must be escaped: controls, separators of lines, blanks that nobody sees, marks of byte order.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: scalar.properties.generalCategory == .unassigned || scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether U+2000–U+207F at a byte is one of the quotes, dashes and dots of ordinary text (U+2010–U+2027).
    private static func isQuoteOrDash(_ utf8: Span<UInt8>, at index: Int) -> Bool {
        guard index < utf8.count, utf8[index - 1] == 0x80 else { return false }
        return (0x90...0xA7).contains(utf8[index])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isWord(_ text: String) -> Bool {
        ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    }
}
