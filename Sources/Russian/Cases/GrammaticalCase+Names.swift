extension GrammaticalCase {
    /// The name in Russian: «родительный».
    public var russianName: String { Self.russianNames[index] }

    /// The two letters that dictionaries use: «рд».
    public var abbreviation: String { Self.abbreviations[index] }

    /// The case that a name means, in any letter case: «дательный», «дат», «дат.», «дт», `dative`, `datv`, «кому».
    ///
    /// Nil for a word that names no case. «Творительный» is the instrumental, «предложный» the prepositional; `locative` is
    /// taken for the latter, as the two fall together in names and positions.
    public init?(named name: String) {
        var key = RuleWord.lowered(name).filter { $0 != " " }
        if key.last == "." { key.removeLast() }
        for suffix in ["падеж", "case"] where key.hasSuffix(suffix) && key.count > suffix.count {
            key.removeLast(suffix.count)
        }
        guard let found = Self.byName[key] else { return nil }
        self = found
    }

    private static let russianNames = [
        "именительный", "родительный", "дательный", "винительный", "творительный", "предложный",
    ]
    private static let abbreviations = ["им", "рд", "дт", "вн", "тв", "пр"]

    private static let byName: [String: GrammaticalCase] = {
        let others: [[String]] = [
            ["nom", "nomn", "именит", "и", "ип", "кто", "что"],
            ["gen", "gent", "род", "родит", "р", "рп", "кого", "чего"],
            ["dat", "datv", "дат", "д", "дп", "кому", "чему"],
            ["acc", "accs", "вин", "винит", "в", "вп"],
            ["ins", "instr", "ablt", "твор", "творит", "т", "тп", "кем", "чем"],
            ["prep", "loc", "loct", "locative", "пред", "предл", "п", "пп", "ком", "чём"],
        ]
        var names: [String: GrammaticalCase] = [:]
        for grammaticalCase in GrammaticalCase.allCases {
            let index = grammaticalCase.index
            names[grammaticalCase.rawValue] = grammaticalCase
            names[russianNames[index]] = grammaticalCase
            names[abbreviations[index]] = grammaticalCase
            for name in others[index] { names[name] = grammaticalCase }
        }
        return names
    }()
}
