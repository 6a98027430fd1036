/// Lines that tell one fact of a plan behind a colon: «Срок реализации: 2026 год».
enum Labelled {
    /// Whether a text begins with a few words and a colon, and goes on behind it; a dash does behind «Срок реализации».
    static func begins(_ text: String) -> Bool {
        if FoldedHeading(text).words.starts(with: ["срок", "реализации"]), PeriodReader.period(in: text) != nil {
            return true
        }
        guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return false }
        let words = FoldedHeading(String(text.unicodeScalars[..<colon])).words
        let rest = String(text.unicodeScalars[colon...].dropFirst())
        return (1...6).contains(words.count) && !rest.isBlank && words.allSatisfy { Int($0) == nil }
            && !words.contains { TitleWords.begin($0) }
    }
}
