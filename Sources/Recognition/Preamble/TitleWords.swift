/// The words that titles of plans begin with.
enum TitleWords {
    private static let heads = [
        "план", "планграфик", "дорожная", "дорожной", "программа", "график", "циклограмма", "комплекс", "перечень",
        "мероприятия", "планирование", "проект",
    ]

    /// Whether a text begins as the title of a plan does, perhaps behind adjectives: «Комплексный план мероприятий».
    static func begin(_ text: String) -> Bool {
        var words = FoldedHeading(String(text.prefix(120))).words
        // «П Л А Н»: letters set apart are one word.
        let letters = words.prefix { $0.unicodeScalars.count == 1 }
        if letters.count > 3 { words.replaceSubrange(..<letters.count, with: [letters.joined()]) }
        for (index, word) in words.prefix(4).enumerated() {
            // «Медиаплан», «бизнес-план»
            if heads.contains(word) || word.hasSuffix("план") {
                // «Перечень» and «комплекс» are titles of many things.
                let isVague = ["перечень", "комплекс", "проект", "график", "программа"].contains(word)
                return !isVague
                    || words.dropFirst(index).contains {
                        $0.hasPrefix("мероприяти") || $0.hasPrefix("план") || $0.hasPrefix("работ") || $0 == "мер"
                    }
            }
            guard isAdjective(word) else { return false }
        }
        return false
    }

    /// Whether a line is nothing but adjectives that a title goes on from: «МУНИЦИПАЛЬНЫЙ», «КОМПЛЕКСНЫЙ».
    static func areAdjectives(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        return !words.isEmpty && words.count <= 3 && words.allSatisfy(isAdjective)
    }

    private static func isAdjective(_ word: String) -> Bool {
        ["ый", "ий", "ой", "ая", "яя", "ое"].contains { word.hasSuffix($0) } && word.utf8.count > 8
    }
}
