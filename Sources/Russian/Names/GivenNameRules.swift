/// The rules for one part of a given name, in order; the first that takes the word decides.
enum GivenNameRules {
    static func decision(_ word: RuleWord, of gender: PersonGender) -> NameDecision {
        if let special = (gender == .masculine ? masculine : feminine)[word.key] {
            return NameDecision(paradigm: special, certainty: .sure)
        }
        return NameDecision(word, of: gender, by: rules)
    }

    /// Men's names with a fleeting vowel.
    private static let masculine: [String: Paradigm] = [
        "петр": Paradigm.hardMasculine.replacing(3, with: "етр"),
        "павел": Paradigm.hardMasculine.replacing(2, with: "л"),
        "лев": Paradigm.hardMasculine.replacing(2, with: "ьв"),
        // French, with the stress on the last vowel.
        "николя": .indeclinable,
    ]

    /// Women's names in -ь that are declined; the others stay («Айгуль», «Гузель»).
    private static let feminine: [String: Paradigm] = {
        var paradigms: [String: Paradigm] = [:]
        for name in [
            "любовь", "нинель", "эсфирь", "юдифь", "рахиль", "руфь", "суламифь", "жизель", "рашель", "агидель",
            "иудифь",
        ] {
            paradigms[name] = .thirdDeclension
        }
        return paradigms
    }()

    private static let rules = NameRuleTable([
        NameRule(nil, ["е", "и", "о", "у", "ы", "э", "ю"], .sure, .indeclinable),
        // «Лиа», «Мариа», «Гиа».
        NameRule(nil, ["аа", "еа", "иа", "оа", "уа", "ыа", "эа", "юа", "яа"], .likely, .indeclinable),
        NameRule(.feminine, ["ь"], .likely, .indeclinable),
        NameRule(.feminine, SurnameRules.consonants, .sure, .indeclinable),
        NameRule(nil, ["а", "я"], .sure) { Paradigm.firstDeclension(of: $0) },
        // «Игорёк», which is heard and seldom written.
        NameRule(.masculine, ["ёк"], .likely) {
            FleetingVowel.paradigm(of: $0) ?? Paradigm.secondDeclension(of: $0)
        },
        // «Мкртичом», «Тофичом»: the stress is on the last syllable, as in all names of their kind.
        NameRule(.masculine, ["ч"], .likely, .hardMasculine),
        NameRule(.masculine, SurnameRules.consonants, .sure) { Paradigm.secondDeclension(of: $0) },
    ])
}
