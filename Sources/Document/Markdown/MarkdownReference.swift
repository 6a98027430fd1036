/// The character that a reference names: `nbsp`, `#8212`, `#x2014`.
package enum MarkdownReference {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
        "mdash": "—", "ndash": "–", "hellip": "…", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘", "rsquo": "’",
        "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "numero": "№", "sect": "§",
        "deg": "°", "times": "×", "copy": "©", "reg": "®", "bull": "•", "middot": "·", "minus": "−", "plusmn": "±",
    ]

    /// The character; `nil` for a name that is not known.
    package static func scalar(_ name: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
        let name = String(String.UnicodeScalarView(name))
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let value =
            digits.first == "x" || digits.first == "X"
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        guard let value else { return nil }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
