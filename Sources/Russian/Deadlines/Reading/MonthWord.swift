/// The names of the months as they stand in deadlines: in every case, cut short, or misspelt.
enum MonthWord {
    private static let stems: [(stem: String, endings: [String])] = [
        ("январ", soft), ("феврал", soft), ("март", hard), ("апрел", soft), ("ма", ["й", "я", "ю", "ем", "е"]),
        ("июн", soft), ("июл", soft), ("август", hard), ("сентябр", soft), ("октябр", soft), ("ноябр", soft),
        ("декабр", soft),
    ]
    private static let soft = ["ь", "я", "ю", "ем", "е"]
    private static let hard = ["", "а", "у", "ом", "е"]

    private static let forms: [String: Int] = {
        var forms: [String: Int] = [:]
        for (index, month) in stems.enumerated() {
            for ending in month.endings { forms[month.stem + ending] = index + 1 }
        }
        return forms
    }()

    private static let abbreviations: [String: Int] = [
        "янв": 1, "фев": 2, "февр": 2, "мар": 3, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "сент": 9, "окт": 10,
        "ноя": 11, "нояб": 11, "дек": 12,
    ]

    /// The month of a word in lower case, spelt right and in full.
    static func month(_ word: String) -> Int? { forms[word] }

    /// The month of a word cut short, without its full stop.
    static func abbreviation(_ word: String) -> Int? { abbreviations[word] }

    /// The month that a word of five letters or more misses by one letter (Damerau–Levenshtein distance 1).
    ///
    /// Nil where it is as near to two months.
    static func misspelt(_ word: String) -> Int? {
        let letters = Array(word.unicodeScalars)
        guard (5...12).contains(letters.count) else { return nil }
        var found: Int?
        for (form, month) in forms where isOneEdit(letters, Array(form.unicodeScalars)) {
            if let found, found != month { return nil }
            found = month
        }
        return found
    }

    /// Whether one letter put in, left out, replaced, or two neighbours swapped turn one word into the other.
    static func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        let prefix = zip(left, right).prefix { $0 == $1 }.count
        let ends = (left.dropFirst(prefix), right.dropFirst(prefix))
        if left.count != right.count {
            return left.count > right.count
                ? ends.0.dropFirst().elementsEqual(ends.1) : ends.1.dropFirst().elementsEqual(ends.0)
        }
        if ends.0.dropFirst().elementsEqual(ends.1.dropFirst()) { return !ends.0.isEmpty }
        return ends.0.prefix(2).elementsEqual(ends.1.prefix(2).reversed())
            && ends.0.dropFirst(2).elementsEqual(ends.1.dropFirst(2))
    }
}
