/// The words that headings of sections begin with and titles do not go on with.
///
/// Clerks set the first section's heading right below the title, in the same type: «… на 2025 год / Организационная
/// работа», «… / Модуль «Урочная деятельность»».
enum SectionWords {
    private static let parts = [
        "модуль", "раздел", "блок", "направление", "этап", "часть", "глава", "подраздел", "задача",
    ]
    private static let nouns = [
        "работа", "деятельность", "обеспечение", "мероприятия", "взаимодействие", "диагностика", "просвещение",
        "сопровождение", "профилактика", "контроль", "воспитание", "сотрудничество",
    ]

    /// Whether a text begins with the name of a part: «Модуль «…»», «Блок 1».
    static func beginPart(_ text: String) -> Bool {
        guard let first = FoldedHeading(String(text.prefix(40))).words.first else { return false }
        return parts.contains(first)
    }

    /// Whether a text is a month, or a kind of work behind its adjectives: «Сентябрь», «Организационная работа».
    static func nameWork(_ text: String) -> Bool {
        guard text.utf8.count < 200, text.unicodeScalars.first?.isLowercaseLetter == false else { return false }
        let words = FoldedHeading(text).words
        if words.count == 1, let word = words.first, Tokens.month(word) != nil { return true }
        for word in words.prefix(4) {
            if nouns.contains(word) { return true }
            guard ["ая", "ое", "ые", "ее", "ие", "яя", "но"].contains(where: { word.hasSuffix($0) }) else {
                return false
            }
        }
        return false
    }
}
