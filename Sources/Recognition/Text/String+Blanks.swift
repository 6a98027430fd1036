/// Blanks as a clerk leaves them at the ends of a cell: white space of every width, also no-break and zero-width ones.
///
/// All of it works on UTF-8 without making Characters: 60,000 cells of a long plan pass through here.
extension String {
    /// Whether nothing visible stands in the text.
    var isBlank: Bool {
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let length = blankLength(at: index)
            if length == 0 { return false }
            index = utf8.index(index, offsetBy: length)
        }
        return true
    }

    /// The text without blanks at its ends; the same storage where there are none.
    var trimmed: String {
        let range = trimmedRange
        return range == utf8.startIndex..<utf8.endIndex ? self : String(self[range])
    }

    /// The text of a paragraph: no blanks at its ends, nor at the ends of its lines, where nobody sees them.
    var trimmedLines: String {
        guard holdsLineFeed else { return trimmed }
        return split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
            .joined(separator: "\n").trimmed
    }

    private var holdsLineFeed: Bool {
        let bytes = utf8Span.span
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { return true }
        return false
    }

    /// The text in one line, no blanks at its ends: a title that is broken by hand where it would look ugly otherwise.
    var inOneLine: String {
        split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The text with each stretch of white space made one blank, and none at the ends.
    var collapsed: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        var owesBlank = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                owesBlank = !result.isEmpty
            } else {
                if owesBlank { result.unicodeScalars.append(" ") }
                owesBlank = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private var trimmedRange: Range<String.Index> {
        var start = utf8.startIndex
        while start < utf8.endIndex {
            let length = blankLength(at: start)
            if length == 0 { break }
            start = utf8.index(start, offsetBy: length)
        }
        var end = utf8.endIndex
        while end > start {
            let length = blankLength(before: end, from: start)
            if length == 0 { break }
            end = utf8.index(end, offsetBy: -length)
        }
        return start..<end
    }

    /// How many bytes the blank that begins at an index takes; 0 where something visible begins.
    private func blankLength(at index: String.Index) -> Int {
        let byte = utf8[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        // Only these lead bytes begin a blank; all Cyrillic text leaves here.
        guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return 0 }
        let scalar = unicodeScalars[index]
        return scalar.isBlank ? (byte == 0xC2 ? 2 : 3) : 0
    }

    private func blankLength(before index: String.Index, from start: String.Index) -> Int {
        let byte = utf8[utf8.index(before: index)]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        let last = unicodeScalars.index(before: index)
        guard last >= start, unicodeScalars[last].isBlank else { return 0 }
        return utf8.distance(from: last, to: index)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar shows nothing and parts words: white space, and the zero-width blanks that programs leave
    /// behind.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// Whether it is a letter of the alphabets that Russian papers are typed in.
    var isLetter: Bool {
        switch value {
        case 0x30...0x39, 0x00...0x40: false
        case 0x41...0x5A, 0x61...0x7A, 0x0400...0x0481, 0x048A...0x052F: true
        case 0x5B...0xBF: false
        default: properties.isAlphabetic
        }
    }

    /// Whether it is a digit from 0 to 9.
    var isDigit: Bool { (0x30...0x39).contains(value) }

    /// Whether it is a small letter.
    var isLowercaseLetter: Bool {
        switch value {
        case 0x61...0x7A, 0x0430...0x045F: true
        case 0x00...0x7F, 0x0400...0x042F: false
        default: properties.isLowercase && isLetter
        }
    }

    /// Whether it is one of the signs that are typed for a hyphen or a dash.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2212: true
        default: false
        }
    }

    /// The small form of a letter; one scalar is enough for the alphabets that are compared here.
    var lowercased: Unicode.Scalar {
        let shifted: UInt32? =
            switch value {
            case 0x41...0x5A, 0x0410...0x042F: value + 0x20
            case 0x0400...0x040F: value + 0x50
            default: nil
            }
        if let shifted { return Unicode.Scalar(shifted) ?? self }
        guard value > 0x7F, !(0x0430...0x045F).contains(value) else { return self }
        return properties.lowercaseMapping.unicodeScalars.first ?? self
    }
}
