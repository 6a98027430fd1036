import ChanceryDocument

/// A document as one page of HTML: headings, paragraphs with their printed labels, tables with their merged cells, notes.
///
/// Headers and footers are left out: they belong to sheets of paper.
struct HTMLPage {
    private(set) var text: String

    init(of document: Document) {
        let title = document.properties["title"] ?? Self.firstLine(of: document.body)
        text = """
            <!DOCTYPE html>
            <html lang="ru">
            <head>
            <meta charset="utf-8">
            <title>\(Self.escaped(title))</title>
            <style>
            body { font-family: "Times New Roman", "Liberation Serif", serif; max-width: 60em; margin: 2em auto; }
            p { margin: 0.3em 0; white-space: pre-wrap; tab-size: 8; }
            table { border-collapse: collapse; width: 100%; margin: 1em 0; }
            th, td { border: 1px solid; padding: 0.2em 0.4em; vertical-align: top; }
            .center { text-align: center; } .end { text-align: right; } .justified { text-align: justify; }
            </style>
            </head>
            <body>

            """
        append(document.body)
        let notes = document.footnotes + document.endnotes
        if !notes.isEmpty {
            text += "<hr>\n<ol>\n"
            for note in notes {
                text += "<li>\n"
                append(note)
                text += "</li>\n"
            }
            text += "</ol>\n"
        }
        text += "</body>\n</html>\n"
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
        // Blank lines hold blocks apart on paper; the page has margins for that.
        guard paragraph.label != nil || !paragraph.text.allSatisfy(\.isWhitespace) else { return }
        let tag = paragraph.outlineLevel.map { "h\(min(Int($0) + 1, 6))" } ?? "p"
        let label = paragraph.label.map { $0 + " " } ?? ""
        let inner = Self.escaped(label + paragraph.text).replacing("\n", with: "<br>")
        let style = Self.name(of: paragraph.alignment).map { " class=\"\($0)\"" } ?? ""
        text += "<\(tag)\(style)>"
        text += paragraph.isBold && tag == "p" ? "<strong>\(inner)</strong>" : inner
        text += "</\(tag)>\n"
    }

    private mutating func append(_ table: Table) {
        let grid = table.grid
        text += "<table>\n"
        for row in 0..<grid.rowCount {
            let tag = row < table.headerRowCount ? "th" : "td"
            text += "<tr>\n"
            for column in 0..<grid.columnCount {
                switch grid.place(row: row, column: column) {
                case .covered: continue
                case .absent: text += "<\(tag)></\(tag)>\n"
                case .cell:
                    guard let cell = grid.cell(row: row, column: column) else { continue }
                    text += "<\(tag)"
                    if cell.rowSpan > 1 { text += " rowspan=\"\(cell.rowSpan)\"" }
                    if cell.columnSpan > 1 { text += " colspan=\"\(cell.columnSpan)\"" }
                    text += ">\n"
                    append(cell.blocks)
                    text += "</\(tag)>\n"
                }
            }
            text += "</tr>\n"
        }
        text += "</table>\n"
    }

    private static func firstLine(of blocks: [Block]) -> String {
        for case .paragraph(let paragraph) in blocks where !paragraph.text.allSatisfy(\.isWhitespace) {
            return paragraph.text.replacing("\n", with: " ")
        }
        return ""
    }

    private static func name(of alignment: Alignment) -> String? {
        switch alignment {
        case .start: nil
        case .center: "center"
        case .end: "end"
        case .justified: "justified"
        }
    }

    /// A text with the signs of markup made harmless (HTML Living Standard §13.1.4).
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
