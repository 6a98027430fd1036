/// Latin letters in the place of the Cyrillic ones that look the same.
enum LookAlike {
    private static let cyrillic: [Character: Character] = [
        "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т", "x": "х",
        "y": "у",
    ]

    /// The word in lower case; in Russian letters if it has one of them or is one letter that a preposition could be.
    static func folded(_ word: String) -> String {
        let lower = word.lowercased()
        let isMixed = lower.contains { ("а"..."я").contains($0) }
        guard isMixed || ["b", "c", "k"].contains(lower), lower.contains(where: { cyrillic[$0] != nil }) else {
            return lower
        }
        return String(lower.map { cyrillic[$0] ?? $0 })
    }
}
