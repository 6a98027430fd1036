/// A line of a Markdown page: how far it is indented, and what stands in it.
package struct MarkdownLine {
    /// The columns of white space before the text; a tab goes to the next column of four.
    package var indent: Int
    /// The text behind the indent, with the blanks at its end.
    package var text: [Unicode.Scalar]

    /// The lines of a page, parted by any of the usual ends.
    package static func lines(of page: String) -> [MarkdownLine] {
        var lines: [MarkdownLine] = []
        var line: [Unicode.Scalar] = []
        var followsReturn = false
        var scalars = page.unicodeScalars[...]
        if scalars.first?.value == 0xFEFF { scalars.removeFirst() }
        for scalar in scalars {
            if scalar == "\n", followsReturn {
                followsReturn = false
                continue
            }
            followsReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" || scalar.value == 0x2028 || scalar.value == 0x2029 {
                lines.append(MarkdownLine(line))
                line = []
            } else {
                line.append(scalar.value == 0 ? "\u{FFFD}" : scalar)
            }
        }
        if !line.isEmpty { lines.append(MarkdownLine(line)) }
        return lines
    }

    package init(_ scalars: [Unicode.Scalar]) {
        var indent = 0
        var start = 0
        while start < scalars.count, scalars[start] == " " || scalars[start] == "\t" {
            indent += scalars[start] == "\t" ? 4 - indent % 4 : 1
            start += 1
        }
        self.indent = indent
        text = Array(scalars[start...])
    }

    package init(indent: Int, text: [Unicode.Scalar]) {
        self.indent = indent
        self.text = text
    }

    /// Whether nothing visible stands in the line.
    package var isBlank: Bool { text.allSatisfy { $0 == " " || $0 == "\t" } }

    /// The line with its indent lessened.
    package func outdented(by columns: Int) -> MarkdownLine {
        MarkdownLine(indent: max(0, indent - columns), text: text)
    }

    /// The text without the blanks at its end.
    package var trimmed: ArraySlice<Unicode.Scalar> {
        var end = text.count
        while end > 0, text[end - 1] == " " || text[end - 1] == "\t" { end -= 1 }
        return text[..<end]
    }

    /// Three or more of one of `*-_`, with blanks between: a line across the page.
    package var isThematicBreak: Bool {
        guard indent < 4, let first = text.first, first == "*" || first == "-" || first == "_" else { return false }
        var count = 0
        for scalar in text {
            if scalar == first { count += 1 } else if scalar != " ", scalar != "\t" { return false }
        }
        return count >= 3
    }

    /// The level of a heading «## …» and its text.
    package var heading: (level: Int, text: [Unicode.Scalar])? {
        guard indent < 4 else { return nil }
        let level = text.prefix { $0 == "#" }.count
        guard (1...6).contains(level), level == text.count || text[level] == " " || text[level] == "\t" else {
            return nil
        }
        var title = trimmed.dropFirst(level).drop { $0 == " " || $0 == "\t" }
        // «## Title ##»
        let closing = title.reversed().prefix { $0 == "#" }.count
        let before = title.dropLast(closing)
        if closing > 0, before.isEmpty || before.last == " " {
            title = before
            while title.last == " " || title.last == "\t" { title.removeLast() }
        }
        return (level, Array(title))
    }

    /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
    package var underline: Int? {
        guard indent < 4, let first = text.first, first == "=" || first == "-",
            trimmed.allSatisfy({ $0 == first })
        else { return nil }
        return first == "=" ? 1 : 2
    }

    /// The fence of a block of code: its sign and length.
    package var fence: (sign: Unicode.Scalar, count: Int)? {
        guard indent < 4, let first = text.first, first == "`" || first == "~" else { return nil }
        let count = text.prefix { $0 == first }.count
        guard count >= 3, first == "~" || !text.dropFirst(count).contains("`") else { return nil }
        return (first, count)
    }
}
