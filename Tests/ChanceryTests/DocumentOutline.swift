import ChanceryDocument

/// What a person sees of a document, without what formats do not share: texts with their labels, tables on their grids.
struct DocumentOutline: Hashable, CustomStringConvertible {
    private var lines: [String] = []

    init(of document: Document) {
        add(document.body)
        for stories in [document.headers, document.footers, document.footnotes, document.endnotes, document.comments] {
            lines.append("—")
            for story in stories { add(story) }
        }
    }

    var description: String { lines.joined(separator: "\n") }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                let text = paragraph.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                lines.append("\(paragraph.label ?? "")|\(text)|\(paragraph.isBold)|\(paragraph.alignment)")
            case .table(let table):
                lines.append("\(table.grid.rowCount) × \(table.grid.columnCount), \(table.headerRowCount)")
                for cell in table.grid.cells {
                    lines.append("\(cell.rowSpan) × \(cell.columnSpan)")
                    add(cell.blocks)
                }
            }
        }
    }
}
