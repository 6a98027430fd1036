import ChanceryData
import ChanceryDiagnostics

/// How a vote went: figures, or words such as «единогласно».
public struct Vote: Sendable, Hashable {
    /// How many were for it.
    public var inFavour: Int?
    /// How many were against it.
    public var against: Int?
    /// How many abstained.
    public var abstained: Int?
    /// The outcome in words.
    public var text: String?

    /// Creates a vote.
    public init(inFavour: Int? = nil, against: Int? = nil, abstained: Int? = nil, text: String? = nil) {
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
        self.text = text
    }
}

extension Vote: ModelRecord {
    static let recordName = "vote"
    static let recordSchema = RecordSchema<Vote>(
        Wording("How a vote went", russian: "Итог голосования"),
        blank: Vote(),
        fields: [
            Field("inFavour", \Vote.inFavour, "How many were for it", russian: "За", example: .integer(20)),
            Field("against", \Vote.against, "How many were against it", russian: "Против", example: .integer(0)),
            Field("abstained", \Vote.abstained, "How many abstained", russian: "Воздержались", example: .integer(1)),
            Field("text", \Vote.text, "The outcome in words", russian: "Итог словами", example: "единогласно"),
        ])
}
