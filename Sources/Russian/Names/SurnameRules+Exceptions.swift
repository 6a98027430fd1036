/// Surnames that look like those of a rule and are not; well-known ones, not a dictionary.
extension SurnameRules {
    /// Foreign surnames take -ом: «Дарвином», as «Пушкиным» does not.
    static let foreignInИн: Set<String> = [
        "болдуин", "годвин", "голдвин", "грин", "гриффин", "дарвин", "кальвин", "кельвин", "колин",
        "кронин", "маклин", "марвин", "мелвин", "пэлин", "регин", "твин", "франклин",
        "чаплин", "эрвин",
    ]
    static let foreignInОв: Set<String> = ["бюлов", "вирхов", "гуцков", "флотов", "лассов"]

    /// Nouns in -ий of more than five letters, and first names that are surnames.
    static let nounsInИй: Set<String> = [
        "антоний", "арсений", "георгий", "евгений", "евтихий", "корний", "лаврентий", "сергий", "сидоний",
        "евлогий", "гений",
    ]
    static let adjectivesInБой: Set<String> = ["рябой", "голубой", "любой", "слабой"]
    /// Nouns in -ой of more than four letters.
    static let nounsInОй: Set<String> = [
        "водопой", "герой", "зимогой", "козодой", "конвой", "левкой",
        "настой", "неупокой", "покой", "устой", "непокой", "долгостой",
    ]
    /// Women's surnames in -ая that are Georgian nouns: «Шенгелаи».
    static let georgianInАя: Set<String> = ["шенгелая", "пилая", "гогилая", "кварацхелая", "зухбая", "микая"]

    /// Common nouns in -ина, which men bear too: «Малина», «Калина».
    static let nounsInИна: Set<String> = [
        "малина", "калина", "рябина", "дубина", "бузина", "смородина", "былина", "лещина", "година", "скотина",
        "картина",
        "долина", "дружина", "щетина", "перина", "корзина", "осина", "холстина", "лысина", "солонина",
    ]

    /// French surnames with the stress on the last vowel stay.
    static let frenchWithStressedEnd: Set<String> = [
        "бежа", "дега", "дюма", "золя", "люка", "петипа", "тома", "труайя", "ферма",
    ]
}
