/// «УТВЕРЖДЕН», «УТВЕРЖДЕНА», «УТВЕРЖДЕНО», «УТВЕРЖДЕНЫ», as the first word of what is approved asks for (domain.md §3, agreement
/// by the gender of the kind).
enum ApprovalWord {
    /// Plurals that end as feminine nouns or otherwise do not show it.
    private static let plurals = [
        "правила", "критерии", "требования", "изменения", "дополнения", "рекомендации", "сведения", "условия", "списки",
        "нормы", "нормативы", "показатели",
    ]
    /// Nouns in a soft sign that are masculine: the others are feminine.
    private static let masculines = ["перечень", "календарь", "бюллетень", "словарь", "указатель"]

    /// The word for something of a title, in capitals.
    static func word(for title: String) -> String {
        let first = title.split { !$0.isLetter && $0 != "-" }.first.map { $0.lowercased() } ?? ""
        return "УТВЕРЖДЕН" + ending(after: first)
    }

    private static func ending(after word: String) -> String {
        if plurals.contains(word) || masculines.contains(word) { return plurals.contains(word) ? "Ы" : "" }
        // Adjectives, then nouns: «дорожная карта», «методические рекомендации».
        let endings: [(ending: String, of: [String])] = [
            ("", ["ый", "ой", "ий"]), ("Ы", ["ые", "ие"]), ("О", ["ое", "ее"]), ("А", ["ая", "яя"]),
        ]
        // «положение» ends in «ие» and is a noun.
        if word.hasSuffix("ние") || word.hasSuffix("тие") { return "О" }
        if let found = endings.first(where: { $0.of.contains { word.hasSuffix($0) } }) { return found.ending }
        switch word.last {
        case "а", "я", "ь": return "А"
        case "о", "е": return "О"
        case "ы", "и": return "Ы"
        default: return ""
        }
    }
}
