/// The number of a row or a heading as it is printed: «1.1», «IV», «2)».
enum PrintedNumber {
    /// The number without blanks inside and without a closing dot; a bracket stays. `nil` where nothing is left.
    ///
    /// «2. 1.» is «2.1» (contract.md, settled questions). Words keep their blanks: «п. 3 плана».
    static func normalised(_ text: String) -> String? {
        if let plain = plain(text) { return plain.isEmpty ? nil : plain }
        var scalars = text.unicodeScalars
        let hasWord = hasWord(scalars)
        if hasWord {
            scalars = text.collapsed.unicodeScalars
        } else {
            scalars.removeAll { $0.isBlank || $0.value == 0xAD }
        }
        while let last = scalars.last, last == "." || last.isBlank { scalars.removeLast() }
        return scalars.isEmpty ? nil : String(scalars)
    }

    /// A figure, whatever dots, brackets and blanks are around it: «(3)», «3.»; `nil` for any other text.
    static func figure(_ text: String) -> Int? {
        var digits = ""
        var isClosed = false
        for scalar in text.unicodeScalars {
            if scalar.isDigit {
                if isClosed { return nil }
                digits.unicodeScalars.append(scalar)
            } else if scalar == "." {
                isClosed = true
            } else if scalar != "(", scalar != ")", !scalar.isBlank {
                return nil
            }
        }
        return Int(digits)
    }

    /// The number where it is digits, dots and brackets alone, as most are; `nil` for any other.
    private static func plain(_ text: String) -> String? {
        let bytes = text.utf8
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "("): true
            default: false
            }
        }
        guard isPlain else { return nil }
        guard bytes.last == UInt8(ascii: ".") else { return text }
        let dots = bytes.reversed().prefix { $0 == UInt8(ascii: ".") }.count
        return String(decoding: bytes.dropLast(dots), as: UTF8.self)
    }

    /// Whether a text holds a word, not just a number: two small letters side by side that are no Roman numeral.
    private static func hasWord(_ scalars: String.UnicodeScalarView) -> Bool {
        var run = 0
        for scalar in scalars {
            run = scalar.isLetter && !"ivxlc".unicodeScalars.contains(scalar.lowercased) ? run + 1 : 0
            if run == 2 { return true }
        }
        return false
    }

    /// Whether a text is a number in the sense of a number column: a figure, a Roman numeral or a letter, with dots and
    /// brackets.
    static func looksLikeNumber(_ text: String) -> Bool {
        !text.isBlank && !hasWord(text.unicodeScalars) && text.utf8.count <= 24
    }
}

extension String {
    /// Whether the text is a figure with dots or a bracket: «1», «2.3.», «4)».
    var isFigure: Bool {
        var sawDigit = false
        for scalar in unicodeScalars {
            if scalar.isDigit { sawDigit = true } else if scalar != ".", scalar != ")", !scalar.isBlank { return false }
        }
        return sawDigit
    }
}
