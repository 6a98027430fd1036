import ChanceryDocument

/// A document as a Markdown page: for mail and for comparing, with tables as pipes (GitHub Flavored Markdown §4.10).
///
/// A merged cell gives its text once. Headers and footers are left out: they belong to sheets of paper.
struct MarkdownPage {
    private(set) var text = ""

    init(of document: Document) {
        append(document.body)
        for (index, note) in (document.footnotes + document.endnotes).enumerated() {
            line("\\[\(index + 1)\\] " + Self.inline(note))
        }
    }

    private mutating func append(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): append(paragraph)
            case .table(let table): append(table)
            }
        }
    }

    private mutating func append(_ paragraph: Paragraph) {
        let inner = Self.inline(paragraph)
        guard !inner.isEmpty else { return }
        if let level = paragraph.outlineLevel {
            line(String(repeating: "#", count: min(Int(level) + 1, 6)) + " " + inner)
        } else {
            line(paragraph.isBold ? "**" + inner + "**" : inner)
        }
    }

    private mutating func append(_ table: Table) {
        let grid = table.grid
        guard grid.rowCount > 0, grid.columnCount > 0 else { return }
        var rows = (0..<grid.rowCount).map { row in
            (0..<grid.columnCount).map { column in
                grid.cell(row: row, column: column).map { Self.inline($0.blocks) } ?? ""
            }
        }
        rows.removeAll { row in row.allSatisfy(\.isEmpty) }
        guard !rows.isEmpty else { return }
        // Markdown has no table without a header: one that has none on paper gets a blank one.
        if table.headerRowCount == 0 { rows.insert([String](repeating: "", count: grid.columnCount), at: 0) }
        rows.insert([String](repeating: "---", count: grid.columnCount), at: 1)
        line(rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    private mutating func line(_ line: String) {
        text += (text.isEmpty ? "" : "\n") + line + "\n"
    }

    /// The paragraphs of a cell or a note in one line; a nested table gives its cells, row by row.
    private static func inline(_ blocks: [Block]) -> String {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [inline(paragraph)]
            case .table(let table): table.grid.cells.map { inline($0.blocks) }
            }
        }.filter { !$0.isEmpty }.joined(separator: "<br>")
    }

    /// A paragraph with its label, which must not begin a list of Markdown's own.
    private static func inline(_ paragraph: Paragraph) -> String {
        let text = paragraph.text.drop(while: \.isWhitespace)
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
        let body = MarkdownText.inline(String(text[..<end]), breakingLines: true)
        guard let label = paragraph.label else { return opening(body) }
        return opening(MarkdownText.inline(label)) + (body.isEmpty ? "" : " " + body)
    }

    /// A text whose beginning Markdown would take for a mark of a list.
    private static func opening(_ text: String) -> String {
        let digits = text.prefix(while: \.isNumber)
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, rest.dropFirst().first.map(\.isWhitespace) ?? true else { return text }
        let isMark = digits.isEmpty ? mark == "-" || mark == "+" : mark == "." || mark == ")"
        return isMark ? digits + "\\" + rest : text
    }
}
