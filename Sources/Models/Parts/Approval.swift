import ChanceryDiagnostics

/// The block that approves a document: «УТВЕРЖДЕН приказом … от … № …», «УТВЕРЖДАЮ …».
public struct Approval: Sendable, Hashable {
    /// The whole block as it is written, its lines parted by line breaks; without it the block is worded after the act.
    public var text: String
    /// The act that approves, where the block names one.
    public var document: DocumentReference?

    /// Creates an approval block.
    public init(text: String = "", document: DocumentReference? = nil) {
        self.text = text
        self.document = document
    }
}

extension Approval {
    /// The text as a file holds it.
    fileprivate var writtenText: String? {
        get { text.isEmpty ? nil : text }
        set { text = newValue ?? "" }
    }
}

extension Approval: ModelRecord {
    static let recordName = "approval"
    static let recordSchema = RecordSchema<Approval>(
        Wording("The block of approval", russian: "Гриф утверждения"),
        blank: Approval(),
        fields: [
            Field(
                "text", \Approval.writtenText, "The whole block as it is written; without it the act tells it",
                russian: "Весь гриф, как он написан; без него – по утверждающему документу",
                example: "УТВЕРЖДЕН приказом управления образования города Энска от 15.01.2026 № 33"),
            Field("document", \Approval.document, "The act that approves", russian: "Утверждающий документ"),
        ])
}
