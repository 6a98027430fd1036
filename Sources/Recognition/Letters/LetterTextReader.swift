import ChanceryDocument
import ChanceryModels

/// Reads the running text of a letter as blocks: paragraphs, lists, tables.
enum LetterTextReader {
    /// The blocks that lines and tables make.
    static func blocks(_ entries: [PaperStory.Entry]) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var index = 0
        while index < entries.count {
            switch entries[index] {
            case .table(let table, _):
                blocks.append(.table(block(table)))
                index += 1
            case .line(let line):
                if line.isBulleted {
                    let list = list(entries, from: index) { $0.isBulleted ? $0.text : nil }
                    blocks.append(.list(list.items))
                    index = list.end
                } else if line.numbered.number?.number == "1" || line.numbered.number?.number == "1)" {
                    var count = 0
                    let bracket = line.numbered.number?.number.hasSuffix(")") == true ? ")" : ""
                    let list = list(entries, from: index) { line in
                        guard line.numbered.number?.number == "\(count + 1)" + bracket else { return nil }
                        count += 1
                        return line.numbered.rest
                    }
                    blocks.append(list.items.count > 1 ? .numbered(list.items) : .paragraph(line.shown))
                    index = list.items.count > 1 ? list.end : index + 1
                } else {
                    add(line, to: &blocks)
                    index += 1
                }
            }
        }
        return blocks
    }

    private static func add(_ line: PaperLine, to blocks: inout [TextBlock]) {
        if line.continuesParagraph, case .paragraph(let last)? = blocks.last {
            blocks[blocks.count - 1] = .paragraph(CutWord.joined(last, line.text) ?? last + "\n" + line.text)
        } else {
            blocks.append(.paragraph(line.shown))
        }
    }

    /// The elements of a list from an entry on; lines that go on in an element's paragraph belong to it.
    private static func list(
        _ entries: [PaperStory.Entry], from start: Int, element: (PaperLine) -> String?
    ) -> (items: [String], end: Int) {
        var items: [String] = []
        var index = start
        while index < entries.count, case .line(let line) = entries[index] {
            if let text = element(line) {
                items.append(text)
            } else if line.continuesParagraph, let last = items.popLast() {
                items.append(last + "\n" + line.text)
            } else {
                break
            }
            index += 1
        }
        return (items, index)
    }

    /// Whether a table belongs to the text: headed, with rows below; the form and the signatures are laid out by tables too.
    static func isMeant(_ table: Table) -> Bool {
        let grid = table.grid
        guard grid.rowCount > 1, (2...40).contains(grid.columnCount) else { return false }
        let first = grid.cells(beginningInRow: 0).map(\.cell)
        guard first.count(where: { $0.blocks.hasText }) > 1,
            first.allSatisfy({ $0.blocks.paragraphs.count { !$0.text.isBlank } <= 2 })
        else { return false }
        let heading = first.map { $0.blocks.paragraphs.map(\.text).joined(separator: " ") }
        let isHead = heading.contains { text in
            var facts = HeadFacts()
            return LetterheadNames.isContact(text) || AddresseeReader.isDative(text) || LetterCue.isReply(text)
                || facts.take(text).isEmpty && (facts.date != nil || facts.number != nil)
                || SignatureStart.hasSignedName(heading.joined(separator: "\t"))
        }
        return !isHead
    }

    private static func block(_ table: Table) -> BlockTable {
        let grid = table.grid
        var rows = [[String]](repeating: [String](repeating: "", count: grid.columnCount), count: grid.rowCount)
        for row in 0..<grid.rowCount {
            for (column, cell) in grid.cells(beginningInRow: row) where rows[row].indices.contains(column) {
                rows[row][column] = cell.blocks.paragraphs.map { paragraph in
                    let label = paragraph.isLabelBullet ? nil : paragraph.label
                    return ((label.map { $0 + " " } ?? "") + paragraph.text).trimmed
                }.filter { !$0.isEmpty }.joined(separator: "\n")
            }
        }
        return BlockTable(columns: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
}
