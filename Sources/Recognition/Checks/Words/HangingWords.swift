/// Small words that neither end a phrase nor begin one.
enum HangingWords {
    private static let words: Set<String> = [
        "в", "во", "на", "по", "и", "с", "со", "к", "ко", "о", "об", "для", "при", "за", "от", "из", "до", "без", "или",
        "а", "под", "над", "между", "через",
    ]

    /// Whether a text ends in such a word, in a comma or a hyphen: something must follow.
    static func end(_ text: String) -> Bool {
        let text = text.trimmed
        guard let last = text.unicodeScalars.last else { return false }
        if last == "-" { return true }
        guard let word = text.split(separator: " ").last, text.utf8.count > word.utf8.count else { return false }
        return words.contains(String(word))
    }

    /// Whether a text begins with such a word in small letters.
    static func begin(_ text: String) -> Bool {
        guard let word = text.trimmed.split(separator: " ").first else { return false }
        return words.contains(String(word))
    }
}
