extension Block {
    /// Whether a person would see anything of the block: a text that is not blank, or a label.
    package var holdsText: Bool {
        switch self {
        case .paragraph(let paragraph):
            paragraph.label != nil || paragraph.text.unicodeScalars.contains { !$0.properties.isWhitespace }
        case .table(let table): table.grid.cells.contains { $0.blocks.contains(where: \.holdsText) }
        }
    }

    /// The length of all text in the block, UTF-8.
    package var byteCount: Int {
        switch self {
        case .paragraph(let paragraph): paragraph.text.utf8.count
        case .table(let table):
            table.grid.cells.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.byteCount } }
        }
    }
}
