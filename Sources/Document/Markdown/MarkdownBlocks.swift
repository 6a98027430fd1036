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
        let code = MarkdownContents(of: fence, at: index, in: lines)
        index = code.end
        for line in code.lines {
            let text = String(String.UnicodeScalarView(line.trimmed))
            if !text.isEmpty { result.append(.paragraph(Paragraph(text))) }
        }
    }

    private mutating func readQuote() {
        take(MarkdownContents(ofQuotationAt: index, in: lines))
    }

    private mutating func readItem(_ marker: MarkdownMarker) {
        take(MarkdownContents(of: marker, at: index, in: lines), label: label(of: marker))
    }

    private mutating func take(_ contents: MarkdownContents, label: (text: String, isBullet: Bool)? = nil) {
        index = contents.end
        var parser = MarkdownBlocks(lines: contents.lines, depth: depth + 1, label: label)
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

    /// A line that is nothing but a tag or a comment: `<div align="center">`, `<!-- … -->`.
    private func isMarkupAlone(_ line: MarkdownLine) -> Bool {
        guard line.text.first == "<", line.trimmed.last == ">" else { return false }
        return MarkdownInline(Array(line.trimmed)).text.isEmpty
    }
}
