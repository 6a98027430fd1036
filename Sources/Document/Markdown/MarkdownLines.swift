/// The lines of a paragraph as one text.
enum MarkdownLines {
    /// The lines with blanks between them, or line breaks where two blanks or a backslash ends a line and where a line of a
    /// paper begins.
    static func joined(_ lines: [MarkdownLine]) -> [Unicode.Scalar] {
        var text: [Unicode.Scalar] = []
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            var content = line.trimmed
            let isHard = line.text.count - content.count >= 2 || !isLast && endsInBackslash(content)
            if !isLast, endsInBackslash(content) { content = content.dropLast() }
            text += content
            if isLast { break }
            text.append(isHard || beginsLine(lines[index + 1]) ? "\n" : " ")
        }
        return text
    }

    private static func endsInBackslash(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.reversed().prefix { $0 == "\\" }.count % 2 == 1
    }

    /// Whether a line begins with a label or holds a line to sign on.
    private static func beginsLine(_ line: MarkdownLine) -> Bool {
        holdsBlankToSign(line.text) || beginsWithLabel(line.text)
    }

    /// Whether a colon stands behind a few words with a capital at the beginning: «Секретарь:», «**Дата проведения:** …».
    private static func beginsWithLabel(_ text: [Unicode.Scalar]) -> Bool {
        guard let colon = text.prefix(60).firstIndex(of: ":") else { return false }
        let head = text[..<colon]
        let behind = text[(colon + 1)...].first { $0 != "*" && $0 != "_" }
        guard behind == nil || behind == " ", head.count(where: { $0 == " " }) < 5 else { return false }
        return !head.contains { ".;!?,()«»".unicodeScalars.contains($0) }
            && head.first { $0 != "*" && $0 != "_" }?.properties.isUppercase == true
    }

    private static func holdsBlankToSign(_ text: [Unicode.Scalar]) -> Bool {
        var run = 0
        for scalar in text {
            run = scalar == "_" ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }
}
