import ChanceryDiagnostics

/// The mark that makes a document an appendix: «Приложение № 2 к приказу РОО от 15.02.2019 № 33».
public struct Appendix: Sendable, Hashable {
    /// The number of the appendix, without «№»; `nil` for an only appendix.
    public var number: String?
    /// The document that it belongs to.
    public var document: DocumentReference?

    /// Creates an appendix mark.
    public init(number: String? = nil, document: DocumentReference? = nil) {
        self.number = number
        self.document = document
    }
}

extension Appendix: ModelRecord {
    static let recordName = "appendix"
    static let recordSchema = RecordSchema<Appendix>(
        Wording("The mark of an appendix", russian: "Отметка о приложении"),
        blank: Appendix(),
        fields: [
            Field(
                "number", \Appendix.number, "The number of the appendix, without №",
                russian: "Номер приложения, без знака №", example: "2", accepting: .wholeNumbers),
            Field(
                "document", \Appendix.document, "The document that the appendix belongs to",
                russian: "Документ, к которому приложение"),
        ])
}
