/// The blocks of some lines: of a page, of a list item, of a quotation.
struct MarkdownBlocks {
    private let lines: [MarkdownLine]
    private let depth: Int
    private var index = 0
    private var result: [Block] = []
    /// The lines of the paragraph that is open.
    private var open: [MarkdownLine] = []
    /// The list that the last block belongs to, its last number, and that number as it was typed.
    private var list: (kind: MarkdownMarker.Kind, number: Int, typed: Int)?
    /// The label that the first paragraph takes.
    private var label: (text: String, isBullet: Bool)?

    init(lines: [MarkdownLine], depth: Int, label: (text: String, isBullet: Bool)? = nil) {
        self.lines = lines
        self.depth = depth
        self.label = label
    }

    /// Reads all lines.
    mutating func blocks() -> [Block] {
        while index < lines.count { readBlock() }
        closeParagraph()
        // An item that begins with another list, or is empty, has its label alone.
        if let label {
            result.insert(.paragraph(Paragraph("", label: label.text, isLabelBullet: label.isBullet)), at: 0)
        }
        return result
    }

    private mutating func readBlock() {
        let line = lines[index]
        if line.isBlank {
            closeParagraph()
            index += 1
        } else if let fence = line.fence {
            closeAll()
            readCode(fence)
        } else if let heading = line.heading {
            closeAll()
            add(MarkdownInline(heading.text), level: heading.level)
            index += 1
        } else if !open.isEmpty, let level = line.underline {
            readUnderlined(level)
        } else if line.isThematicBreak {
            closeAll()
            index += 1
        } else if line.indent < 4, line.text.first == ">", depth < 40 {
            closeAll()
            readQuote()
        } else if let marker = MarkdownMarker(line), open.isEmpty || marker.interrupts || followsList(marker),
            depth < 40
        {
            closeParagraph()
            readItem(marker)
        } else if let table = MarkdownTable(lines[index...]) {
            closeAll()
            result.append(.table(table.table))
            index += table.lineCount
        } else if open.isEmpty, isMarkupAlone(line) {
            index += 1
        } else {
            open.append(line)
            index += 1
        }
    }

    /// Whether an item goes on with the count of the list before the open paragraph: «2. … ¶ text / 3. …».
    private func followsList(_ marker: MarkdownMarker) -> Bool {
        guard let list, !marker.rest.isEmpty else { return false }
        return list.kind == marker.kind && marker.number == list.number + 1
    }

    private mutating func closeAll() {
        closeParagraph()
        list = nil
    }

    private mutating func closeParagraph() {
        guard !open.isEmpty else { return }
        // Text beside the items ends their list.
        list = nil
        let text = MarkdownLines.joined(open)
        open = []
        add(MarkdownInline(text), level: nil)
    }

    private mutating func add(_ inline: MarkdownInline, level: Int?) {
        guard !inline.text.isEmpty else { return }
        result.append(
            .paragraph(
                Paragraph(
                    inline.text, label: label?.text, isLabelBullet: label?.isBullet ?? false,
                    style: level.map { "heading \($0)" }, outlineLevel: level.map { UInt8($0 - 1) },
                    isBold: inline.isBold)))
        label = nil
    }

    private mutating func readUnderlined(_ level: Int) {
        let text = MarkdownLines.joined(open)
        open = []
        list = nil
        add(MarkdownInline(text), level: level)
        index += 1
    }

    private mutating func readCode(_ fence: (sign: Unicode.Scalar, count: Int)) {
        index += 1
        while index < lines.count {
            let line = lines[index]
            index += 1
            if let end = line.fence, end.sign == fence.sign, end.count >= fence.count,
                line.trimmed.allSatisfy({ $0 == fence.sign })
            {
                return
            }
            let text = String(String.UnicodeScalarView(line.trimmed))
            if !text.isEmpty { result.append(.paragraph(Paragraph(text))) }
        }
    }

    private mutating func readQuote() {
        var inner: [MarkdownLine] = []
        while index < lines.count {
            let line = lines[index]
            if line.indent < 4, line.text.first == ">" {
                var rest = line.text.dropFirst()
                if rest.first == " " { rest = rest.dropFirst() }
                inner.append(MarkdownLine(Array(rest)))
            } else if line.isBlank || !goesOn(line, inner.last) {
                break
            } else {
                inner.append(line)
            }
            index += 1
        }
        var parser = MarkdownBlocks(lines: inner, depth: depth + 1)
        result += parser.blocks()
    }

    /// Reads an item with all lines that are indented as its text is, or that lazily go on with its paragraph.
    private mutating func readItem(_ marker: MarkdownMarker) {
        var inner = [MarkdownLine(indent: 0, text: marker.rest)]
        index += 1
        while index < lines.count {
            let line = lines[index]
            if line.isBlank {
                inner.append(line)
            } else if line.indent >= marker.width {
                inner.append(line.outdented(by: marker.width))
            } else if goesOn(line, inner.last) {
                inner.append(MarkdownLine(indent: 0, text: line.text))
            } else {
                break
            }
            index += 1
        }
        var parser = MarkdownBlocks(lines: inner, depth: depth + 1, label: label(of: marker))
        result += parser.blocks()
    }

    private mutating func label(of marker: MarkdownMarker) -> (text: String, isBullet: Bool) {
        switch marker.kind {
        case .bullet(let sign):
            list = (marker.kind, 0, 0)
            return (sign == "-" ? "-" : "•", true)
        case .outline:
            list = (marker.kind, 0, 0)
            return (marker.label, false)
        case .ordered(let sign):
            var number = marker.number
            // Who counts by hand, «1.», «2.», begins another list with the next «1.»; «1.», «1.» is a list that counts itself.
            let isAnew = marker.number == 1 && (list?.typed ?? 0) > 1
            if !isAnew, let list, list.kind == marker.kind, number <= list.number { number = list.number + 1 }
            list = (marker.kind, number, marker.number)
            return (String(number) + String(Character(sign)), false)
        }
    }

    /// Whether a line that is not indented goes on with the paragraph before it.
    private func goesOn(_ line: MarkdownLine, _ last: MarkdownLine?) -> Bool {
        guard let last, !last.isBlank, last.heading == nil, last.fence == nil else { return false }
        return line.heading == nil && line.fence == nil && !line.isThematicBreak && line.text.first != ">"
            && MarkdownMarker(MarkdownLine(indent: min(line.indent, 3), text: line.text)) == nil
            && line.text.first != "|"
    }

    /// A line that is nothing but a tag or a comment: `<div align="center">`, `<!-- … -->`.
    private func isMarkupAlone(_ line: MarkdownLine) -> Bool {
        guard line.text.first == "<", line.trimmed.last == ">" else { return false }
        return MarkdownInline(Array(line.trimmed)).text.isEmpty
    }
}
