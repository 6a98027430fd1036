public import ChanceryData
public import ChanceryDocument

/// The format-neutral document as data: what contract.md calls «inspect».
public struct Inspection: Sendable {
    let document: Document

    /// Looks at a document.
    public init(of document: Document) {
        self.document = document
    }

    /// Passes the document on in the members that contract.md §4 fixes; the rows of a table are padded to its width.
    public func write(to sink: inout some ValueSink) {
        sink.beginMapping()
        sink.key("body")
        write(document.body, to: &sink)
        for kind in Document.Story.allCases {
            sink.key(kind.plural)
            sink.beginList()
            for story in document[kind] { write(story, to: &sink) }
            sink.endList()
        }
        sink.key("properties")
        sink.beginMapping()
        for (name, text) in document.properties.sorted(by: { $0.key < $1.key }) {
            sink.key(name)
            sink.text(text)
        }
        sink.endMapping()
        sink.endMapping()
    }

    private func write(_ blocks: [Block], to sink: inout some ValueSink) {
        sink.beginList()
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): write(paragraph, to: &sink)
            case .table(let table): write(table.grid, to: &sink)
            }
        }
        sink.endList()
    }

    private func write(_ paragraph: Paragraph, to sink: inout some ValueSink) {
        sink.beginMapping()
        sink.key("type")
        sink.text("paragraph")
        if let label = paragraph.label {
            sink.key("label")
            sink.text(label)
        }
        if let style = paragraph.style {
            sink.key("style")
            sink.text(style)
        }
        sink.key("text")
        sink.text(paragraph.text)
        sink.endMapping()
    }

    private func write(_ grid: Grid, to sink: inout some ValueSink) {
        sink.beginMapping()
        sink.key("type")
        sink.text("table")
        sink.key("grid")
        sink.beginList()
        for row in 0..<grid.rowCount {
            sink.beginList()
            for column in 0..<grid.columnCount {
                if let cell = grid.cell(row: row, column: column) {
                    write(cell, to: &sink)
                } else {
                    sink.null()
                }
            }
            sink.endList()
        }
        sink.endList()
        sink.endMapping()
    }

    private func write(_ cell: Cell, to sink: inout some ValueSink) {
        sink.beginMapping()
        sink.key("blocks")
        write(cell.blocks, to: &sink)
        sink.key("rowSpan")
        sink.integer(Int(cell.rowSpan))
        sink.key("columnSpan")
        sink.integer(Int(cell.columnSpan))
        sink.endMapping()
    }
}
