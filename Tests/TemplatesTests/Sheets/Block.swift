/// A block of a document, apart from any format.
indirect enum Block: Sendable, Hashable {
    /// A paragraph, its text in runs.
    case paragraph([String])
    /// The items of a list.
    case list([[Block]])
    /// Rows of cells.
    case table([[[Block]]])
    /// Rows of cells that may be merged.
    case grid([[Cell]])
    /// A box with text, anchored in a paragraph of its own.
    case box([Block])

    /// A cell that covers some columns, or goes on with the one above.
    struct Cell: Sendable, Hashable {
        var blocks: [Block]
        var span = 1
        var goesOn = false
    }

    static func p(_ text: String) -> Block { .paragraph([text]) }

    /// A table with one paragraph in each cell.
    static func rows(_ rows: [String]...) -> Block { .table(rows.map { $0.map { [.p($0)] } }) }

    /// A list with one paragraph in each item.
    static func items(_ items: String...) -> Block { .list(items.map { [.p($0)] }) }

    /// The block with the text of each paragraph cut into runs.
    func cut(_ pieces: (String) -> [String]) -> Block {
        switch self {
        case .paragraph(let runs): .paragraph(pieces(runs.joined()))
        case .list(let items): .list(items.map { $0.map { $0.cut(pieces) } })
        case .table(let rows): .table(rows.map { $0.map { $0.map { $0.cut(pieces) } } })
        case .grid(let rows):
            .grid(
                rows.map { cells in
                    cells.map { Cell(blocks: $0.blocks.map { $0.cut(pieces) }, span: $0.span, goesOn: $0.goesOn) }
                })
        case .box(let blocks): .box(blocks.map { $0.cut(pieces) })
        }
    }
}
