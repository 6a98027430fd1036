import ChanceryDiagnostics

/// What somebody said at a meeting.
public struct Speech: Sendable, Hashable {
    /// Who spoke, as it is written; after «СЛУШАЛИ:» officials put the accusative.
    public var name: String?
    /// The speaker's position.
    public var position: String?
    /// What was said, in the words of the minutes.
    public var text: String?

    /// Creates a speech.
    public init(name: String? = nil, position: String? = nil, text: String? = nil) {
        self.name = name
        self.position = position
        self.text = text
    }
}

extension Speech: ModelRecord {
    static let recordName = "speech"
    static let recordSchema = RecordSchema<Speech>(
        Wording("What somebody said", russian: "Выступление"),
        blank: Speech(),
        fields: [
            Field(
                "name", \Speech.name, "Who spoke; in the accusative where it was a report",
                russian: "Кто выступил; докладчик — в винительном падеже", example: "Иванову А.П."),
            Field(
                "position", \Speech.position, "The speaker's position", russian: "Должность выступавшего",
                example: "директора методического центра"),
            Field(
                "text", \Speech.text, "What was said", russian: "О чём сказано",
                example: "о работе библиотек за год"),
        ])
}
