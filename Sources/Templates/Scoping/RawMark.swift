/// One end of a stretch that is printed as it is, tags and all: `{% raw %}` and `{% endraw %}` of Jinja.
enum RawMark: Hashable {
    case start
    case end

    /// English first, then Russian.
    private static let spellings: [String: RawMark] = [
        "raw": .start, "verbatim": .start, "дословно": .start,
        "endraw": .end, "endverbatim": .end, "конец дословно": .end,
    ]

    /// What they begin with: nearly all tags are none of them.
    private static let firstLetters: [Unicode.Scalar] = ["r", "R", "v", "V", "e", "E", "д", "Д", "к", "К"]

    /// The mark that a tag is; `nil` for any other tag.
    init?(_ tag: ScannedTag) {
        guard tag.kind == .control, tag.content.count < 40,
            let first = tag.content.first(where: { !$0.isIgnorable && !$0.isBlank }), Self.firstLetters.contains(first)
        else { return nil }
        let words = String(scalars: tag.content.filter { !$0.isIgnorable }[...])
            .split { $0.isWhitespace }.joined(separator: " ").lowercased()
        guard let mark = Self.spellings[words] else { return nil }
        self = mark
    }
}
