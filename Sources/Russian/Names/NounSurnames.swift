/// Men's surnames that are common nouns with a fleeting vowel, or short adjectives that the rules would take for nouns.
///
/// Their bearers decide: most decline them as the noun (Rosenthal §149), some keep the vowel. So every form is doubtful and
/// shown for review; the user's own forms come before it.
enum NounSurnames {
    static func decision(_ word: RuleWord) -> NameDecision? {
        guard let paradigm = paradigms[word.key] else { return nil }
        return NameDecision(paradigm: paradigm, certainty: nouns.contains(word.key) ? .doubtful : .likely)
    }

    private static let nouns: Set<String> = Set(
        jotNouns + hardNouns.map(\.0) + softNouns.map(\.0) + ["заяц"])

    private static let paradigms: [String: Paradigm] = {
        var paradigms: [String: Paradigm] = [:]
        for (word, dropped, stemEnd) in hardNouns {
            paradigms[word] = Paradigm.hardMasculine.replacing(dropped, with: stemEnd)
        }
        for (word, dropped, stemEnd) in softNouns {
            paradigms[word] = Paradigm(dropping: 0, "я ю я ем е").replacing(dropped, with: stemEnd)
        }
        for word in jotNouns { paradigms[word] = .jotMasculine }
        for word in stressedNouns { paradigms[word] = Paradigm.hardMasculine }
        for word in adjectives { paradigms[word] = Paradigm.softAdjective }
        for word in possessives { paradigms[word] = Paradigm.possessiveInИй }
        paradigms["злой"] = Paradigm.hardAdjective
        paradigms["заяц"] = Paradigm(dropping: 2, "йца йцу йца йцем йце")
        return paradigms
    }()

    /// Adjectives in -ий of five letters and fewer; the rules would decline them as «Палий».
    private static let adjectives: Set<String> = [
        "рыжий", "синий", "дюжий", "пеший", "тощий", "нищий", "общий", "гожий", "хожий", "вящий",
    ]

    /// Possessive adjectives: «Волчьего», «Казачьим».
    private static let possessives = [
        "божий", "волчий", "вражий", "казачий", "рыбачий", "олений", "медвежий", "лисий", "птичий", "заячий", "собачий",
        "кошачий", "телячий", "бараний", "охотничий", "рыбий", "бычий", "помещичий", "человечий",
    ]

    /// Nouns in a hushing letter with the stress on the ending: «Ежом», «Грачом».
    private static let stressedNouns = [
        "еж", "уж", "чиж", "стриж", "морж", "паж", "грач", "врач", "ткач", "бич", "сыч", "кирпич", "ковш", "ерш", "мяч",
        "меч", "ключ", "луч", "плащ", "хрущ", "лещ", "клещ", "хвощ", "борщ", "хрящ", "скрипач", "трубач", "калач",
        "усач",
        "бородач", "силач", "богач", "палач", "рогач", "толмач", "кулич", "хрыч", "камыш", "малыш", "голыш", "крепыш",
    ]

    private static let jotNouns = ["соловей", "воробей", "муравей", "ручей", "репей", "чирей", "жеребей", "улей"]

    private static let hardNouns: [(String, Int, String)] = [
        ("орел", 2, "л"), ("козел", 2, "л"), ("осел", 2, "л"), ("дятел", 2, "л"), ("котел", 2, "л"),
        ("щегол", 2, "л"), ("хохол", 2, "л"), ("чехол", 2, "л"), ("посол", 2, "л"), ("узел", 2, "л"),
        ("бобер", 2, "р"), ("ковер", 2, "р"), ("шатер", 2, "р"), ("костер", 2, "р"), ("копер", 2, "р"),
        ("ветер", 2, "р"), ("бугор", 2, "р"), ("багор", 2, "р"), ("вихор", 2, "р"), ("чабер", 2, "р"),
        ("угол", 2, "л"), ("лоб", 2, "б"), ("рот", 2, "т"), ("пес", 2, "с"), ("овес", 2, "с"), ("лев", 2, "ьв"),
        ("лед", 2, "ьд"),
        ("лен", 2, "ьн"), ("сон", 2, "н"), ("ров", 2, "в"),
    ]

    private static let softNouns: [(String, Int, String)] = [
        ("гребень", 3, "н"), ("кремень", 3, "н"), ("ремень", 3, "н"), ("плетень", 3, "н"), ("камень", 3, "н"),
        ("корень", 3, "н"), ("перстень", 3, "н"), ("день", 3, "н"), ("пень", 3, "н"), ("ливень", 3, "н"),
        ("бивень", 3, "н"), ("увалень", 3, "н"), ("щебень", 3, "н"), ("бубень", 3, "н"), ("стержень", 3, "н"),
        ("парень", 3, "н"), ("перечень", 3, "н"), ("уровень", 3, "н"), ("ставень", 3, "н"), ("баловень", 3, "н"),
        ("оборотень", 3, "н"), ("слепень", 3, "н"), ("трутень", 3, "н"),
        ("бредень", 3, "н"), ("сидень", 3, "н"), ("складень", 3, "н"), ("шкворень", 3, "н"), ("кашель", 3, "л"),
        ("стебель", 3, "л"), ("журавель", 3, "л"), ("уголь", 3, "л"), ("огонь", 3, "н"), ("угорь", 3, "р"),
        ("вихорь", 3, "р"), ("коготь", 3, "т"), ("ноготь", 3, "т"), ("локоть", 3, "т"), ("деготь", 3, "т"),
        ("лапоть", 3, "т"), ("ломоть", 3, "т"),
    ]
}
