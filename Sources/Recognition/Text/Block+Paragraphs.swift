import ChanceryDocument

extension [Block] {
    /// The paragraphs in order of reading; a nested table gives those of its cells, row by row.
    var paragraphs: [Paragraph] {
        var result: [Paragraph] = []
        collectParagraphs(into: &result, depth: 0)
        return result
    }

    /// Whether any paragraph shows a text; a label alone is none.
    var hasText: Bool {
        for block in self {
            switch block {
            case .paragraph(let paragraph): if !paragraph.text.isBlank { return true }
            case .table(let table): if table.grid.cells.contains(where: { $0.blocks.hasText }) { return true }
            }
        }
        return false
    }

    private func collectParagraphs(into result: inout [Paragraph], depth: Int) {
        // Readers bound the nesting by the depth of XML (250); a document that was made by hand may not.
        guard depth < 500 else { return }
        for block in self {
            switch block {
            case .paragraph(let paragraph): result.append(paragraph)
            case .table(let table):
                for cell in table.grid.cells { cell.blocks.collectParagraphs(into: &result, depth: depth + 1) }
            }
        }
    }
}
