extension RuleWord {
    /// A text in lower case, its «ё» kept; only Russian and Latin letters have case here.
    static func lowered(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { result.unicodeScalars.append(lowered(scalar)) }
        return result
    }

    /// A text in capitals.
    static func uppered(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { result.unicodeScalars.append(uppered(scalar)) }
        return result
    }

    /// A text with its first letter a capital.
    static func capitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return String(uppered(first)) + String(text.unicodeScalars.dropFirst())
    }

    /// Whether a scalar is a capital letter, Russian or Latin.
    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        (0x410...0x42F).contains(scalar.value) || scalar.value == 0x401 || (0x41...0x5A).contains(scalar.value)
    }

    /// Lower case, with «е» for «ё».
    static func foldedScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let lower = lowered(scalar)
        return lower.value == 0x451 ? "е" : lower
    }

    static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x410...0x42F, 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0x401: "ё"
        default: scalar
        }
    }

    private static func uppered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x430...0x44F, 0x61...0x7A: Unicode.Scalar(scalar.value - 0x20) ?? scalar
        case 0x451: "Ё"
        default: scalar
        }
    }
}
