/// Words that begin a remark about a plan rather than a part of it.
enum RemarkWords {
    private static let stems = [
        "примечание", "примечания", "сноска", "продолжение таблицы", "продолжение приложения", "окончание таблицы",
        "продолжение плана",
    ]

    /// Whether a text begins with one of them.
    static func begins(_ text: String) -> Bool {
        guard text.utf8.count > 8 else { return false }
        let start = text.trimmed.prefix(30).lowercased()
        // A star points back to one in the table.
        if start.hasPrefix("*") { return true }
        return stems.contains { start.hasPrefix($0) }
    }
}
