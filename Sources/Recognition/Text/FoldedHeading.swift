/// A heading as it is compared: without regard to case, white space, line breaks, hyphenation, ё and look-alikes.
///
/// «Ожидае-⏎мые  результаты», «ОЖИДАЕМЫЕ РЕЗУЛЬТАТЫ» and one with a Latin «О» fold to the same. Clerks' habits are
/// listed in reading.md §3; folding serves comparison alone, what is kept is as it was written.
struct FoldedHeading: Sendable, Hashable {
    /// The words; «№» is one by itself.
    var words: [String]
    /// The words with nothing between them, so that a word cut by a break still matches.
    var key: String

    /// Folds a heading.
    init(_ text: String) {
        var words: [String] = []
        // In UTF-8: the built-in vocabulary folds some three hundred headings at every start.
        var word: [UInt8] = []
        var last: Unicode.Scalar?
        let scalars = Array(text.unicodeScalars)
        var index = 0
        func close() {
            guard !word.isEmpty else { return }
            let finished = String(decoding: word, as: UTF8.self)
            // «N п/п» typed on a machine whose keyboard has no «№».
            words.append(finished == "n" ? "№" : finished)
            word.removeAll(keepingCapacity: true)
            last = nil
        }
        func append(_ scalar: Unicode.Scalar) {
            word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            last = scalar
        }
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.value == 0xAD {
                index += 1
            } else if scalar.isDash, !word.isEmpty, let next = FoldedHeading.joint(in: scalars, after: index) {
                index = next
            } else if scalar.value == 0x2116 {
                close()
                words.append("№")
                index += 1
            } else if scalar.value == 0x0306 || scalar.value == 0x0308 {
                // «й» and «ё» of two code points, from macOS or a PDF; the dots of «ё» do not count at all.
                if scalar.value == 0x0306, last == "и" {
                    word.removeLast("и".utf8.count)
                    append("й")
                }
                index += 1
            } else {
                if scalar.isLetter || scalar.isDigit { append(FoldedHeading.folded(scalar)) } else { close() }
                index += 1
            }
        }
        close()
        self.words = words
        key = words.joined()
    }

    /// Where a word goes on behind a hyphen that only cuts it: at once, or behind the white space of a line's end.
    private static func joint(in scalars: [Unicode.Scalar], after index: Int) -> Int? {
        var next = index + 1
        while next < scalars.count, scalars[next].isBlank { next += 1 }
        guard next < scalars.count, scalars[next].isLetter else { return nil }
        return next == index + 1 || scalars[next].isLowercaseLetter ? next : nil
    }

    /// A small letter, a Latin look-alike as the Cyrillic one it stands for. Users' own headings are folded alike, so
    /// nothing is lost where Latin was meant.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let small = scalar.lowercased
        return switch small {
        case "a": "а"
        case "b": "в"
        case "c": "с"
        case "e", "ё": "е"
        case "h": "н"
        case "k": "к"
        case "m": "м"
        case "o": "о"
        case "p": "р"
        case "t": "т"
        case "x": "х"
        case "y": "у"
        case "i", "і", "ї": "и"
        default: small
        }
    }
}
