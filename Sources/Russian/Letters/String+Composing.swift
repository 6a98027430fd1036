extension String {
    /// The text with «й» and «ё» as one letter each, where they were typed as two (file names of macOS have them so).
    var composed: String {
        // Both combining marks begin with this byte in UTF-8.
        guard utf8.contains(0xCC) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let last = result.last, let letter = Self.composition(last, scalar) {
                result.removeLast()
                result.append(letter)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func composition(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (letter, mark) {
        case ("и", "\u{306}"): "й"
        case ("И", "\u{306}"): "Й"
        case ("е", "\u{308}"): "ё"
        case ("Е", "\u{308}"): "Ё"
        default: nil
        }
    }
}
