/// The rules for one part of a surname, in order; the first that takes the word decides.
///
/// Rosenthal's handbook §149 ff. and the «Русская грамматика» of 1980, §1177 ff., as offices follow them: a woman's surname
/// in a consonant stays, -ко and -их stay, all that can be declined otherwise is.
enum SurnameRules {
    static func decision(_ word: RuleWord, of gender: PersonGender) -> NameDecision {
        if gender == .masculine, let noun = NounSurnames.decision(word) { return noun }
        return NameDecision(word, of: gender, by: rules)
    }

    private static let rules = NameRuleTable(adjectives + unchanging + feminine + declensions)

    /// Masculine surnames that are adjectives, old or new.
    private static let adjectives: [NameRule] = [
        NameRule(.masculine, ["ов", "ев"], from: 4, except: foreignInОв, .sure, .possessiveMasculine),
        NameRule(.masculine, ["ин", "ын"], from: 4, except: foreignInИн, .likely, .possessiveMasculine),
        NameRule(.masculine, ["ский", "цкий"], .sure, .velarAdjective),
        NameRule(.masculine, ["кий", "гий", "хий"], from: 4, except: nounsInИй, .likely, .velarAdjective),
        NameRule(.masculine, ["ый"], .sure) { Paradigm.masculineAdjective($0) },
        // «Воскобой», «Громобой»
        NameRule(.masculine, ["бой"], from: 5, except: adjectivesInБой, .likely, .softMasculine),
        NameRule(.masculine, ["ой"], from: 5, except: nounsInОй, .likely) { Paradigm.masculineAdjective($0) },
        NameRule(
            .masculine, ["ний", "чий", "щий", "жий", "ший"], from: 6, except: nounsInИй, .likely, .softAdjective),
    ]

    /// What never changes, whoever bears it.
    private static let unchanging: [NameRule] = [
        NameRule(nil, ["ых"], from: 5, .sure, .indeclinable),
        // «Долгих», «Крутских», «Нижних» are genitives of adjectives; «Рерих», «Эрлих» are not, they end otherwise.
        NameRule(nil, ["ких", "гих", "хих", "жих", "ших", "чих", "щих", "них"], from: 5, .sure, .indeclinable),
        NameRule(nil, ["ко", "аго", "яго", "ово"], .sure, .indeclinable),
        NameRule(nil, ["е", "и", "о", "у", "ы", "э", "ю"], .sure, .indeclinable),
        // «Делакруа», «Тодуа», «Гулиа».
        NameRule(nil, ["аа", "еа", "иа", "оа", "уа", "ыа", "эа", "юа", "яа"], .sure, .indeclinable),
    ]

    private static let feminine: [NameRule] = [
        NameRule(.feminine, consonants, .sure, .indeclinable),
        NameRule(.feminine, ["ова", "ева"], from: 5, .sure, .possessiveFeminine),
        // «Малина» is a man's or a woman's surname too, and then goes «Малине».
        NameRule(.feminine, ["ина", "ына"], from: 5, .likely, .possessiveFeminine),
        NameRule(.feminine, ["ая", "яя"], except: georgianInАя, .sure) { Paradigm.feminineAdjective($0) },
    ]

    private static let declensions: [NameRule] = [
        NameRule(nil, ["а", "я"], except: frenchWithStressedEnd, .likely) { Paradigm.firstDeclension(of: $0) },
        NameRule(nil, ["а", "я"], .sure, .indeclinable),
        NameRule(nil, ["ец", "ок", "ёк"], .likely) {
            FleetingVowel.paradigm(of: $0) ?? Paradigm.secondDeclension(of: $0)
        },
        // «Василек» without dots loses its vowel, «Гашек» keeps it; «Кремень» and «Олень» differ likewise.
        NameRule(nil, ["ек", "ень", "оть"], .doubtful) {
            FleetingVowel.paradigm(of: $0) ?? Paradigm.secondDeclension(of: $0)
        },
        // «Грачом» has the stress on its ending, «Лукашевичем» has not.
        NameRule(nil, ["ж", "ш", "щ", "ач", "ц"], .likely) { Paradigm.secondDeclension(of: $0) },
        NameRule(nil, ["й"], .likely) { Paradigm.secondDeclension(of: $0) },
        NameRule(nil, consonants, .sure) { Paradigm.secondDeclension(of: $0) },
    ]

    static let consonants: [Ending] = [
        "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ", "й", "ь",
        "ъ",
    ]
}
