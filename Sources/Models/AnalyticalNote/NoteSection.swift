import ChanceryDiagnostics

/// A section of a note.
public struct NoteSection: Sendable, Hashable {
    /// The number, without a closing dot.
    public var number: String?
    /// The heading.
    public var title: String
    /// The text.
    public var body: [TextBlock]

    /// Creates a note section.
    public init(number: String? = nil, title: String, body: [TextBlock] = []) {
        self.number = number
        self.title = title
        self.body = body
    }
}

extension NoteSection: ModelRecord {
    static let recordName = "noteSection"
    static let recordSchema = RecordSchema<NoteSection>(
        Wording("A section of the note", russian: "Раздел справки"),
        blank: NoteSection(title: ""),
        fields: [
            Field(
                "number", \NoteSection.number, "The number, without a closing dot", russian: "Номер, без точки в конце",
                example: "1", accepting: .wholeNumbers),
            Field("title", \NoteSection.title, "The heading", russian: "Название", example: "Состояние фондов"),
            Field("body", \NoteSection.body, "The text", russian: "Текст"),
        ])
}
