/// The words that headings before the plan proper begin with: what follows them is prose, no table of the plan.
enum FrontMatterWords {
    private static let stems = [
        "пояснительн", "введени", "основани", "паспорт", "аннотаци", "содержани", "оглавлени", "ожидаем",
        "механизм", "актуальност", "характеристик",
    ]

    /// Whether a heading begins with one of them, behind its number.
    static func begin(_ text: String) -> Bool {
        let title = NumberedHeading(text)?.title ?? text
        guard let first = FoldedHeading(String(title.prefix(60))).words.first else { return false }
        return stems.contains { first.hasPrefix($0) }
    }
}
