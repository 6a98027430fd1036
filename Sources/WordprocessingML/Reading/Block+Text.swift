import ChanceryDocument

extension Block {
    /// Whether anything can be read in the block: text, or a label.
    var hasText: Bool {
        switch self {
        case .paragraph(let paragraph): !paragraph.text.isEmpty || paragraph.label != nil
        case .table(let table): table.grid.cells.contains { $0.blocks.contains(where: \.hasText) }
        }
    }
}
