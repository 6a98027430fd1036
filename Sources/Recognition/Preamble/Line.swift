import ChanceryDocument

/// A paragraph before the plan's table.
struct Line {
    var paragraph: Paragraph
    /// Its text without blanks at the ends.
    var text: String
    /// Which cell it stands in, counted through; `nil` outside of tables.
    var cell: Int?
    /// Whether blank paragraphs, a table's edge or nothing stand before it.
    var followsGap: Bool
    /// Its number among the paragraphs of the story; 0 in a table.
    var number: Int
    /// Whether it belongs to a table that is not the plan's: it stands in one of several cells, or is the last line above.
    var isOfTable = false

    /// Whether it is set as a heading.
    var isHeadingLike: Bool {
        paragraph.isBold || paragraph.alignment == .center || paragraph.outlineLevel != nil || isTitleStyled
    }

    /// Whether its paragraph style is the one for titles.
    var isTitleStyled: Bool {
        guard let style = paragraph.style?.lowercased() else { return false }
        return ["title", "название", "заголовок", "титул"].contains(style)
    }

    /// The lines of the blocks before a table; text boxes, which float over the text, come first.
    static func lines(of entries: some Sequence<Story.Entry>) -> [Line] {
        var lines: [Line] = []
        var boxes: [Line] = []
        var cellCount = 0
        var followsGap = true
        for entry in entries {
            switch entry.block {
            case .paragraph(let paragraph):
                let text = paragraph.text.trimmed
                if text.isEmpty {
                    followsGap = true
                    continue
                }
                let line = Line(
                    paragraph: paragraph, text: text, cell: nil, followsGap: followsGap, number: entry.number)
                if paragraph.isInTextBox {
                    boxes.append(line)
                } else {
                    lines.append(line)
                    followsGap = false
                }
            case .table(let table):
                if let last = lines.indices.last, lines[last].cell == nil { lines[last].isOfTable = true }
                let isGrid = table.grid.rowCount > 1 && table.grid.columnCount > 1
                for cell in table.grid.cells {
                    cellCount += 1
                    followsGap = true
                    for paragraph in cell.blocks.paragraphs {
                        let text = paragraph.text.trimmed
                        if !text.isEmpty {
                            lines.append(
                                Line(
                                    paragraph: paragraph, text: text, cell: cellCount, followsGap: followsGap,
                                    number: 0,
                                    isOfTable: isGrid))
                        }
                        followsGap = text.isEmpty
                    }
                }
                followsGap = true
            }
        }
        return boxes + lines
    }
}
