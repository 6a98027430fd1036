import ChanceryDocument

/// Reads Markdown as formatted text: CommonMark's paragraphs, headings, lists, quotations, code, and GitHub's tables.
///
/// Nothing is ever refused: what is no mark is text. Beyond CommonMark: `++underlined++`, `~~struck~~`, `<u>`, `<sup>`, `<sub>`, `<br>`; a line of
/// `\newpage`, or a form feed, breaks the page; text that is indented by four blanks is text, not code.
struct MarkdownText {
    /// Deeper lists and quotations are read as text.
    private static let deepest = 9

    private let lines: [MarkdownLine]
    private let keepsLines: Bool
    private let depth: Int
    private var index = 0
    private var open: [MarkdownLine] = []
    private var blocks: [FormattedBlock] = []
    /// What the first paragraph is; those that follow in the same item go on with it.
    private var kind: FormattedParagraph.Kind
    private var list: (kind: MarkdownMarker.Kind, item: FormattedParagraph.Item)?
    private var listCount: Int

    /// The formatted text of a page.
    ///
    /// - Parameter keepsLines: Whether the end of a line is a break of the line, where CommonMark takes it for a blank.
    static func text(of page: String, keepsLines: Bool = false) -> FormattedText {
        // A form feed stands on a line of its own.
        let page =
            page.contains("\u{C}")
            ? page.split(separator: "\u{C}", omittingEmptySubsequences: false).joined(separator: "\n\\newpage\n") : page
        var reader = MarkdownText(
            lines: MarkdownLine.lines(of: page), keepsLines: keepsLines, depth: 0, kind: .body, listCount: 0)
        reader.read()
        return FormattedText(reader.blocks)
    }

    private init(
        lines: [MarkdownLine], keepsLines: Bool, depth: Int, kind: FormattedParagraph.Kind, listCount: Int
    ) {
        self.lines = lines
        self.keepsLines = keepsLines
        self.depth = depth
        self.kind = kind
        self.listCount = listCount
    }

    private mutating func read() {
        while index < lines.count { readBlock() }
        closeParagraph()
        // An empty item is one all the same.
        if case .item = kind { add([]) }
    }

    private mutating func readBlock() {
        let line = lines[index]
        if line.isBlank {
            closeParagraph()
            index += 1
        } else if let fence = line.fence {
            closeList()
            readCode(fence)
        } else if let heading = line.heading {
            closeList()
            add(MarkdownRuns.runs(of: heading.text), as: .heading(heading.level))
            index += 1
        } else if !open.isEmpty, let level = line.underline {
            let text = joined()
            list = nil
            add(MarkdownRuns.runs(of: text), as: .heading(level))
            index += 1
        } else if Self.isPageBreak(line) {
            closeList()
            blocks.append(.pageBreak)
            index += 1
        } else if line.isThematicBreak, line.text.first != "_" {
            // A line of «_» is one to sign on.
            closeList()
            add([FormattedRun("* * *")])
            index += 1
        } else if line.indent < 4, line.text.first == ">", depth < Self.deepest {
            closeList()
            readQuotation()
        } else if let marker = MarkdownMarker(line), open.isEmpty || marker.interrupts || follows(marker),
            marker.kind != .outline, depth < Self.deepest
        {
            closeParagraph()
            readItem(marker)
        } else if let table = MarkdownRows.table(lines[index...]) {
            closeList()
            blocks.append(.table(table.table))
            index += table.lineCount
        } else {
            open.append(line)
            index += 1
        }
    }

    private static func isPageBreak(_ line: MarkdownLine) -> Bool {
        ["\\newpage", "\\pagebreak", "<pagebreak>"].contains(String(String.UnicodeScalarView(line.trimmed)))
    }

    private func follows(_ marker: MarkdownMarker) -> Bool {
        guard let list, !marker.rest.isEmpty else { return false }
        return list.kind == marker.kind
    }

    // MARK: Paragraphs

    private mutating func closeList() {
        closeParagraph()
        list = nil
    }

    private mutating func closeParagraph() {
        guard !open.isEmpty else { return }
        list = nil
        add(MarkdownRuns.runs(of: joined()))
    }

    /// The lines of the open paragraph as one text; two blanks or a backslash at the end of a line break it.
    private mutating func joined() -> [Unicode.Scalar] {
        var text: [Unicode.Scalar] = []
        for (position, line) in open.enumerated() {
            let isLast = position == open.count - 1
            var content = line.trimmed
            let isEscaped = !isLast && content.reversed().prefix { $0 == "\\" }.count % 2 == 1
            if isEscaped { content = content.dropLast() }
            let isHard = keepsLines || isEscaped || line.text.count - line.trimmed.count >= 2
            text += content
            if !isLast { text.append(isHard ? "\n" : " ") }
        }
        open = []
        return text
    }

    private mutating func add(_ runs: [FormattedRun], as other: FormattedParagraph.Kind? = nil) {
        var actual = other ?? kind
        if case .item(let item) = kind {
            // A heading inside of an item is its first paragraph.
            if other != nil { actual = kind }
            kind = .itemBody(level: item.level)
        } else if runs.isEmpty {
            return
        }
        blocks.append(.paragraph(FormattedParagraph(kind: actual, runs: runs)))
    }

    // MARK: Blocks in blocks

    private mutating func readCode(_ fence: (sign: Unicode.Scalar, count: Int)) {
        let code = MarkdownContents(of: fence, at: index, in: lines)
        index = code.end
        let text = code.lines.map { line in
            String(repeating: " ", count: min(line.indent, 200)) + String(String.UnicodeScalarView(line.trimmed))
        }
        add([FormattedRun(text.joined(separator: "\n"), .code)], as: .code)
    }

    private mutating func readQuotation() {
        take(MarkdownContents(ofQuotationAt: index, in: lines), as: .quotation)
    }

    private mutating func readItem(_ marker: MarkdownMarker) {
        let contents = MarkdownContents(of: marker, at: index, in: lines)
        if list?.kind != marker.kind {
            listCount += 1
            let isNumbered = if case .ordered = marker.kind { true } else { false }
            list = (
                marker.kind,
                FormattedParagraph.Item(
                    level: level, isNumbered: isNumbered, list: listCount, start: max(0, marker.number))
            )
        }
        if let list { take(contents, as: .item(list.item)) }
    }

    private var level: Int {
        switch kind {
        case .item(let item): item.level + 1
        case .itemBody(let level): level + 1
        default: 0
        }
    }

    private mutating func take(_ contents: MarkdownContents, as kind: FormattedParagraph.Kind) {
        index = contents.end
        // An item that begins with another list is an item all the same.
        if case .item = self.kind { add([]) }
        var reader = MarkdownText(
            lines: contents.lines, keepsLines: keepsLines, depth: depth + 1, kind: kind, listCount: listCount)
        reader.read()
        blocks += reader.blocks
        listCount = reader.listCount
    }
}
