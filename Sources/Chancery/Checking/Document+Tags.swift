import ChanceryDocument

extension Document {
    /// Whether the document is a template: whether anything that it shows opens a tag, `{{` or `{%`.
    var holdsTags: Bool {
        body.holdsTags || Story.allCases.contains { self[$0].contains(where: \.holdsTags) }
    }
}

extension [Block] {
    fileprivate var holdsTags: Bool {
        contains { block in
            switch block {
            case .paragraph(let paragraph): paragraph.text.opensTag
            case .table(let table): table.grid.cells.contains { $0.blocks.holdsTags }
            }
        }
    }
}

extension String {
    /// Bytes are compared, not characters: a whole document goes through here.
    fileprivate var opensTag: Bool {
        var isAfterBrace = false
        for byte in utf8 {
            if isAfterBrace, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") { return true }
            isAfterBrace = byte == UInt8(ascii: "{")
        }
        return false
    }
}
