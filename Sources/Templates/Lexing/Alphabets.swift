/// Letters that look alike in the Latin and the Cyrillic alphabet, and names that mix the two.
enum Alphabets {
    /// Latin letters by the Cyrillic ones that look the same in most typefaces.
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "к": "k", "і": "i", "ј": "j", "ѕ": "s",
        "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M", "О": "O", "Р": "P",
        "Ѕ": "S", "Т": "T", "У": "Y", "Х": "X", "ё": "ë", "Ё": "Ë",
    ]

    /// Whether one word of a name has both Latin and Cyrillic letters.
    static func areMixed(in name: String) -> Bool {
        var (hasLatin, hasCyrillic) = (false, false)
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
            case 0x400...0x52F: hasCyrillic = true
            case _ where scalar.isNamePart: break
            default: (hasLatin, hasCyrillic) = (false, false)
            }
            if hasLatin, hasCyrillic { return true }
        }
        return false
    }

    /// What a name looks like: letters that look alike are one, letter case does not count.
    static func skeleton(of name: String) -> String {
        var skeleton = String.UnicodeScalarView()
        for scalar in NameFolding.collapsed(name.unicodeScalars).unicodeScalars {
            skeleton.append(latin[scalar] ?? scalar)
        }
        return String(skeleton).lowercased()
    }

    /// The candidate that looks just like a name and is spelled with other letters.
    static func lookalike(of name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = skeleton(of: name)
        return candidates.first { $0 != name && skeleton(of: $0) == wanted }
    }

    /// A name with its letters all of the alphabet that most of them belong to already, where that can be done.
    static func unmixed(_ name: String) -> String? {
        let scalars = name.unicodeScalars
        let cyrillicCount = scalars.count { (0x400...0x52F).contains($0.value) && latin[$0] == nil }
        let cyrillic = Dictionary(latin.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let table = cyrillicCount > 0 ? cyrillic : latin
        var result = String.UnicodeScalarView()
        for scalar in scalars { result.append(table[scalar] ?? scalar) }
        let unmixed = String(result)
        return areMixed(in: unmixed) ? nil : unmixed
    }
}
