extension DeadlineGrammar {
    /// Cardinal numbers in the cases that a count stands in.
    private static let cardinals: [String: Int] = [
        "один": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1, "одну": 1, "два": 2, "две": 2, "двух": 2, "три": 3,
        "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7,
        "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10, "десяти": 10, "двенадцать": 12,
        "двенадцати": 12, "четырнадцать": 14, "четырнадцати": 14, "пятнадцать": 15, "пятнадцати": 15, "двадцать": 20,
        "двадцати": 20, "тридцать": 30, "тридцати": 30,
    ]

    /// Stems of ordinal numbers; the ending is looked at apart.
    private static let ordinals: [(stem: String, value: Int)] = [
        ("перв", 1), ("втор", 2), ("трет", 3), ("четверт", 4), ("пят", 5),
    ]
    private static let ordinalEndings: Set<String> = [
        "ый", "ой", "ий", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ья", "ье", "ьего", "ьему", "ьим",
        "ьем", "ьей", "ью",
    ]
    /// What follows an ordinal in digits: «1-й», «1-ая», «3-ью», «10-го».
    private static let digitEndings: Set<String> = [
        "й", "я", "е", "ый", "ой", "ий", "ая", "ое", "го", "му", "м", "ом", "ым", "ю", "ую", "ья", "ью", "ое", "ти",
        "х",
    ]

    /// A cardinal number in digits or words; what digits are said as, «3-х», «10 (десяти)», goes with them.
    mutating func cardinal(in range: ClosedRange<Int>) -> Int? {
        attempt { grammar in
            if let value = grammar.word({ Self.cardinals[$0] }) {
                return range.contains(value) ? value : nil
            }
            guard let value = grammar.number(in: range) else { return nil }
            grammar.digitEnding()
            _ = grammar.passes { $0.mark("(") && $0.word({ Self.cardinals[$0] }) != nil && $0.mark(")") }
            return value
        }
    }

    /// An ordinal number in words, Roman digits or Arabic ones.
    mutating func ordinal(in range: ClosedRange<Int>) -> Int? {
        attempt { grammar in
            let value =
                grammar.word(Self.ordinal) ?? grammar.roman() ?? grammar.number(in: range)
            guard let value, range.contains(value) else { return nil }
            grammar.digitEnding()
            return value
        }
    }

    private mutating func roman() -> Int? {
        guard let token = peek(), token.kind == .roman else { return nil }
        position += 1
        return token.value
    }

    /// Passes the «-й» or «-го» of a number.
    mutating func digitEnding() {
        _ = passes { grammar in
            _ = grammar.mark("-")
            return grammar.word { Self.digitEndings.contains($0) ? $0 : nil } != nil
        }
    }

    private static func ordinal(_ word: String) -> Int? {
        for (stem, value) in ordinals where word.hasPrefix(stem) {
            if ordinalEndings.contains(String(word.dropFirst(stem.count))) { return value }
        }
        return nil
    }

    /// «последний» in any case and gender.
    mutating func last() -> Bool { word(beginning: "последн") }
}
