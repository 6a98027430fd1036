/// Texts in Markdown.
enum MarkdownText {
    /// A text with Markdown's own signs made harmless, its line breaks kept as spaces.
    static func inline(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#": result += "\\" + String(character)
            case _ where character.isNewline: result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
