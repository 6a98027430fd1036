/// Braces that are meant as braces.
extension TagScanner {
    /// Passes what stands between `{% raw %}` and `{% endraw %}`, if the tag that was found last is the former.
    ///
    /// Both tags leave nothing behind, as comments do. An opening without an end here stays a tag: the end may stand in a
    /// later paragraph, which is for the scopes to find.
    mutating func passRaw(from start: Int) -> Int {
        guard !leavesRawOpen, let opener = tags.last, opener.range.upperBound == start, opener.kind == .control,
            Self.head(of: opener) == .raw
        else { return start }
        let openerIndex = tags.count - 1
        var index = start
        while index < scalars.count {
            guard scalars[index] == "{", case (.control, let contentStart)? = opening(at: index) else {
                index += 1
                continue
            }
            // Another opening inside is text.
            let found = closingTag(from: index, contentStart: contentStart)
            guard let found, Self.head(of: found) == .endRaw else {
                index += 1
                continue
            }
            tags[openerIndex].kind = .comment
            tags.append(found)
            tags[tags.count - 1].kind = .comment
            return found.range.upperBound
        }
        // No later opening finds an end here either: not looked for again, the text is gone through once.
        leavesRawOpen = true
        return start
    }

    /// A short control tag that begins at a position.
    private func closingTag(from start: Int, contentStart: Int) -> ScannedTag? {
        let reach = min(scalars.count, contentStart + 64)
        guard let index = (contentStart..<reach).first(where: { closing(at: $0)?.kind == .control }),
            let end = closing(at: index)?.end
        else { return nil }
        return tag(.control, range: start..<end, content: contentStart..<index, [])
    }

    /// What a control tag that is one head alone says.
    private static func head(of tag: ScannedTag) -> ControlHead? {
        guard tag.content.count < 64 else { return nil }
        return ControlHead(spelling: String(scalars: tag.content[...]))
    }

    /// Braces as python-docx-template escapes them, `{_{ }_} {_% %_}`: a tag that prints the braces.
    mutating func scanEscape(at index: Int) -> Int? {
        guard let middle = next(after: index), scalars[middle] == "_", let last = next(after: middle) else {
            return nil
        }
        let text: String
        switch (scalars[index], scalars[last]) {
        case ("{", "{"): text = "{{"
        case ("{", "%"): text = "{%"
        case ("}", "}"): text = "}}"
        case ("%", "}"): text = "%}"
        default: return nil
        }
        let quoted = "\"\(text)\""
        tags.append(
            ScannedTag(
                kind: .value, range: index..<last + 1, prefix: nil, trimsBefore: false, trimsAfter: false, source: text,
                content: Array(quoted.unicodeScalars), contentStart: index,
                literals: [index..<index + quoted.unicodeScalars.count]))
        return last + 1
    }
}
