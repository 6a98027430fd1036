/// The foot of a title page: the town and the year, «г. Энск», «2025».
enum ImprintWords {
    private static let towns: Set<String> = ["г", "гор", "город", "с", "село", "п", "пос", "пгт", "рп", "ст", "д"]

    /// Whether a text is a town, a bare year, or a year below a town.
    static func fill(_ text: String, after previous: String?) -> Bool {
        guard text.utf8.count < 80 else { return false }
        let words = FoldedHeading(text).words
        guard let first = words.first else { return false }
        if isYear(first) {
            // «2026 год» is a period unless a town stands above it.
            return words.count == 1
                || words.count == 2 && ["г", "год"].contains(words[1]) && previous.map(isTown) == true
        }
        return isTown(text)
    }

    /// «г. Энск», «с. Никольское, 2025 г.», but not «с 1 сентября».
    private static func isTown(_ text: String) -> Bool {
        let words = FoldedHeading(text).words
        guard let first = words.first, towns.contains(first), (2...5).contains(words.count), Int(words[1]) == nil,
            // «План благоустройства / г. Энска на 2026 год» goes on with the title.
            !words.contains("на")
        else {
            return false
        }
        return first == "город" || first == "село" || text.trimmed.dropFirst(first.count).hasPrefix(".")
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && Int(word).map { (1900...2199).contains($0) } == true
    }
}
