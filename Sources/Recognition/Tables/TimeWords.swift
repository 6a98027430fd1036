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

    /// Whether a heading is the bare number of a month, a quarter or a week, «IX», «3», or a month cut short, «сент.»; only
    /// below another heading, which tells what is numbered.
    static func number(_ title: String) -> Bool {
        let words = FoldedHeading(title).words
        guard words.count == 1, let word = words.first else { return false }
        if let figure = Int(word) { return (1...53).contains(figure) }
        let scalars = word.unicodeScalars
        return scalars.count <= 4 && scalars.allSatisfy { "ivxхи".unicodeScalars.contains($0) }
            || ["янв", "фев", "февр", "мар", "апр", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек"].contains(word)
    }

    /// Whether a heading is a numbered part of a year, «I квартал», «2 полугодие»: two of them divide it.
    static func numberedParts(_ title: String) -> Bool {
        let words = FoldedHeading(title).words
        return fill(title) && words.count > 1
            && words.contains { Int($0) != nil || ["и", "ии", "иии", "иv"].contains($0) }
    }
}
