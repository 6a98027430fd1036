import ChanceryDiagnostics
import ChanceryDocument

/// The main text as a row of blocks that know their numbers.
struct Story {
    /// A block with its number among its like, from 1.
    struct Entry {
        var block: Block
        var number: Int

        /// Where the block stands.
        var place: Place {
            switch block {
            case .paragraph: Place(.paragraph(number))
            case .table: Place(.table(number))
            }
        }
    }

    var entries: [Entry] = []
    private var paragraphCount = 0
    private var tableCount = 0

    /// The blocks as they stand.
    init(_ blocks: [Block]) {
        entries.reserveCapacity(blocks.count)
        for block in blocks { append(block) }
    }

    /// The blocks with each table that serves for layout replaced by the blocks of its cells, in order of reading.
    ///
    /// A plan is now and then pasted into a frame of one cell, or stands beside its approval in a borderless table.
    init(unfolding blocks: [Block]) {
        unfold(blocks, depth: 0)
    }

    private mutating func unfold(_ blocks: [Block], depth: Int) {
        for block in blocks {
            guard case .table(let table) = block, depth < 50, table.grid.cells.contains(where: { $0.blocks.holdsTable })
            else {
                append(block)
                continue
            }
            for cell in table.grid.cells { unfold(cell.blocks, depth: depth + 1) }
        }
    }

    /// Gives a table away; what stays in its place is empty.
    ///
    /// - Returns: The table, `nil` for a paragraph.
    mutating func takeTable(at index: Int) -> Table? {
        guard case .table(let table) = entries[index].block else { return nil }
        entries[index].block = .paragraph(Paragraph(""))
        return table
    }

    private mutating func append(_ block: Block) {
        switch block {
        case .paragraph:
            paragraphCount += 1
            entries.append(Entry(block: block, number: paragraphCount))
        case .table:
            tableCount += 1
            entries.append(Entry(block: block, number: tableCount))
        }
    }
}

extension [Block] {
    fileprivate var holdsTable: Bool {
        contains { if case .table = $0 { true } else { false } }
    }
}
