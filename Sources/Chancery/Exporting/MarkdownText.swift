/// Texts in Markdown.
enum MarkdownText {
    /// A text with Markdown's own signs made harmless.
    ///
    /// - Parameter isBreakingLines: Whether line breaks are kept, as `<br>`, or become spaces.
    static func inline(_ text: String, breakingLines isBreakingLines: Bool = false) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\" + String(character)
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case _ where character.isNewline: result += isBreakingLines ? "<br>" : " "
            default: result.append(character)
            }
        }
        return result
    }
}
