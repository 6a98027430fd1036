/// The words that captions of records begin with: a journal has dates, subjects and executors as a plan has, but of what
/// was done.
enum RegisterWords {
    private static let heads: Set<String> = [
        "журнал", "реестр", "ведомость", "смета", "опись", "список", "накладная", "расписание", "прейскурант", "табель",
        "номенклатура", "прайслист", "сведения", "отчет", "итоги", "карточка",
        "достижения",
    ]

    /// Whether a text goes on with the caption above it: «Сведения о работниках / на 1 сентября 2024 года», «Реестр договоров /
    /// МБУ «ЦБС» за 2025 год».
    static func goOn(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        if text.trimmed.unicodeScalars.first?.isLowercaseLetter == true { return true }
        let words = FoldedHeading(text).words
        return words.contains("за") && words.contains { $0.utf8.count == 4 && Int($0) != nil }
            && !TitleWords.begin(text)
    }

    /// Whether a text captions a record, and not a «Реестр мероприятий» or «Список плановых работ».
    static func begin(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        let words = FoldedHeading(text).words
        guard let first = words.first, heads.contains(first) else { return false }
        return !words.contains { word in ["мероприяти", "план", "работ", "событи"].contains { word.hasPrefix($0) } }
    }
}
