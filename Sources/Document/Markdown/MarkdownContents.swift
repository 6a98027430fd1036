/// The lines that belong to what one of them begins: an item, a quotation, a block of code (CommonMark 0.31 §4.5, §5.1, §5.2).
package struct MarkdownContents {
    /// The lines inside, as they would stand alone.
    package private(set) var lines: [MarkdownLine] = []
    /// Where the lines behind begin.
    package private(set) var end: Int

    /// The lines of an item: those that are indented as its text is, or that lazily go on with its paragraph.
    package init(of marker: MarkdownMarker, at start: Int, in page: [MarkdownLine]) {
        lines = [MarkdownLine(indent: 0, text: marker.rest)]
        end = start + 1
        while end < page.count {
            let line = page[end]
            if line.isBlank {
                lines.append(line)
            } else if line.indent >= marker.width {
                lines.append(line.outdented(by: marker.width))
            } else if Self.goesOn(line, lines.last) {
                lines.append(MarkdownLine(indent: 0, text: line.text))
            } else {
                break
            }
            end += 1
        }
    }

    /// The lines of a quotation, without their marks.
    package init(ofQuotationAt start: Int, in page: [MarkdownLine]) {
        end = start
        while end < page.count {
            let line = page[end]
            if line.indent < 4, line.text.first == ">" {
                var rest = line.text.dropFirst()
                if rest.first == " " { rest = rest.dropFirst() }
                lines.append(MarkdownLine(Array(rest)))
            } else if line.isBlank || !Self.goesOn(line, lines.last) {
                break
            } else {
                lines.append(line)
            }
            end += 1
        }
    }

    /// The lines between two fences; up to the end where the second is missing.
    package init(of fence: (sign: Unicode.Scalar, count: Int), at start: Int, in page: [MarkdownLine]) {
        end = start + 1
        while end < page.count {
            let line = page[end]
            end += 1
            if let closing = line.fence, closing.sign == fence.sign, closing.count >= fence.count,
                line.trimmed.allSatisfy({ $0 == fence.sign })
            {
                break
            }
            lines.append(line)
        }
    }

    /// Whether a line that is not indented goes on with the paragraph before it.
    private static func goesOn(_ line: MarkdownLine, _ last: MarkdownLine?) -> Bool {
        guard let last, !last.isBlank, last.heading == nil, last.fence == nil else { return false }
        return line.heading == nil && line.fence == nil && !line.isThematicBreak && line.text.first != ">"
            && MarkdownMarker(MarkdownLine(indent: min(line.indent, 3), text: line.text)) == nil
            && line.text.first != "|"
    }
}
