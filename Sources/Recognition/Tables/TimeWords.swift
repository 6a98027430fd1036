/// Headings that are nothing but a span of time.
enum TimeWords {
    private static let stems = [
        "недел", "квартал", "кв", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень",
        "полугоди", "четверт", "триместр", "семестр",
    ]

    /// Whether a heading is «Сентябрь», «1 неделя», «II квартал», «Понедельник», at most with a number or a year.
    static func fill(_ title: String) -> Bool {
        let words = FoldedHeading(title).words.filter {
            // Latin letters that have Cyrillic doubles are folded: «IV» has one of each.
            Int($0) == nil && !["и", "ии", "иии", "иv", "г", "год"].contains($0)
        }
        guard let word = words.first, words.count == 1 else { return false }
        return Tokens.month(word) != nil || stems.contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
    }
}
