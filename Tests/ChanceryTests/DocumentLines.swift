import ChanceryDocument

/// The texts of a document, a line for each paragraph, those in tables too; no-break spaces as blanks.
struct DocumentLines {
    /// All paragraphs in order.
    private(set) var lines: [String] = []
    /// Those outside of tables.
    private(set) var running: [String] = []

    init(of document: Document) {
        for block in document.body {
            if case .paragraph(let paragraph) = block { running.append(Self.text(of: paragraph)) }
            add(block)
        }
    }

    private static func text(of paragraph: Paragraph) -> String {
        paragraph.text.replacing("\u{A0}", with: " ")
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let paragraph): lines.append(Self.text(of: paragraph))
        case .table(let table):
            for cell in table.grid.cells {
                for inner in cell.blocks { add(inner) }
            }
        }
    }
}
