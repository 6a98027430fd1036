import ChanceryDocument

extension Inspection {
    /// The document as an indented list for people: each paragraph with its style and label, each table by rows and
    /// columns counted from 1. Breaks and tabs inside a text show as `⏎` and `⇥`.
    public var text: String {
        var writer = InspectionText()
        writer.write(document.body, depth: 0)
        for kind in Document.Story.allCases {
            for (index, story) in document[kind].enumerated() {
                writer.line("\(kind.rawValue) \(index + 1)", depth: 0)
                writer.write(story, depth: 1)
            }
        }
        for (name, value) in document.properties.sorted(by: { $0.key < $1.key }) {
            writer.line("property \(name): \(InspectionText.shown(value))", depth: 0)
        }
        return writer.text
    }
}

/// The lines of the dump as they grow.
private struct InspectionText {
    private(set) var text = ""

    mutating func line(_ line: String, depth: Int) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }

    mutating func write(_ blocks: [Block], depth: Int) {
        var paragraphCount = 0
        var tableCount = 0
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                paragraphCount += 1
                line("paragraph \(paragraphCount)\(Self.described(paragraph))", depth: depth)
            case .table(let table):
                tableCount += 1
                line("table \(tableCount) (\(table.grid.rowCount) × \(table.grid.columnCount))", depth: depth)
                write(table.grid, depth: depth + 1)
            }
        }
    }

    private mutating func write(_ grid: Grid, depth: Int) {
        for row in 0..<grid.rowCount {
            line("row \(row + 1)", depth: depth)
            for (column, cell) in grid.cells(beginningInRow: row) {
                write(cell, column: column, depth: depth + 1)
            }
        }
    }

    /// A cell of one paragraph takes one line, any other a line a block.
    private mutating func write(_ cell: Cell, column: Int, depth: Int) {
        let columns = cell.columnSpan > 1 ? "–\(column + Int(cell.columnSpan))" : ""
        let rows = cell.rowSpan > 1 ? " (\(cell.rowSpan) rows)" : ""
        let head = "column \(column + 1)\(columns)\(rows)"
        if cell.blocks.count == 1, case .paragraph(let paragraph)? = cell.blocks.first {
            line(head + Self.described(paragraph), depth: depth)
        } else {
            line(head, depth: depth)
            write(cell.blocks, depth: depth + 1)
        }
    }

    private static func described(_ paragraph: Paragraph) -> String {
        let style = paragraph.style.map { " {\($0)}" } ?? ""
        let label = paragraph.label.map { "[\($0)] " } ?? ""
        return style + ": " + label + shown(paragraph.text)
    }

    static func shown(_ text: String) -> String {
        text.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
    }
}
