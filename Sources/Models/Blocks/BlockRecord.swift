import ChanceryData
import ChanceryDiagnostics

/// A block as a file spells it: a mapping with one of four keys.
struct BlockRecord: Sendable, Hashable {
    var text: String?
    var list: [String]?
    var numbered: [String]?
    var table: BlockTable?

    init() {}

    init(_ block: TextBlock) {
        switch block {
        case .paragraph(let text): self.text = text
        case .list(let elements): list = elements
        case .numbered(let elements): numbered = elements
        case .table(let table): self.table = table
        }
    }

    /// The block; `nil` unless exactly one key was there.
    var block: TextBlock? {
        let blocks = [
            text.map(TextBlock.paragraph), list.map(TextBlock.list), numbered.map(TextBlock.numbered),
            table.map(TextBlock.table),
        ].compactMap(\.self)
        return blocks.count == 1 ? blocks.first : nil
    }
}

extension BlockRecord: ModelRecord {
    static let recordName = "block"
    static let recordSchema = RecordSchema<BlockRecord>(
        Wording(
            "A paragraph, a list or a table: one of these keys", russian: "Абзац, список или таблица: один из ключей"),
        blank: BlockRecord(),
        fields: [
            Field("text", \BlockRecord.text, "A paragraph", russian: "Абзац", example: "Текст абзаца."),
            Field(
                "list", \BlockRecord.list, "A list with dashes", russian: "Список с тире",
                example: .list([.text("первое;"), .text("второе.")]), accepting: .wholeNumbers),
            Field(
                "numbered", \BlockRecord.numbered, "A list with numbers", russian: "Список с номерами",
                example: .list([.text("первое;"), .text("второе.")]), accepting: .wholeNumbers),
            Field("table", \BlockRecord.table, "A table", russian: "Таблица"),
        ])

    func check(at value: Value, with reader: inout ModelReader) {
        guard block == nil else { return }
        reader.report(at: value.position) { place in .ambiguousBlock(at: place) }
    }
}
