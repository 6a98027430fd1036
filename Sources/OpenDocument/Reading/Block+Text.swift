import ChanceryDocument

extension Block {
    /// Whether a person would see anything of the block.
    var holdsText: Bool {
        switch self {
        case .paragraph(let paragraph): paragraph.label != nil || paragraph.text.contains { !$0.isWhitespace }
        case .table(let table): table.grid.cells.contains { $0.blocks.contains(where: \.holdsText) }
        }
    }
}
