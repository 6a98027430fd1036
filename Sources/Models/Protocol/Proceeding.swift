import ChanceryData
import ChanceryDiagnostics

/// An item of the agenda as the meeting went through it: heard, spoke, decided.
///
/// In short minutes it is a section «О …» with its speakers and points.
public struct Proceeding: Sendable, Hashable {
    /// The number, without a closing dot; `nil` where the source shows none.
    public var number: String?
    /// What it was about, without its number.
    public var topic: String?
    /// The reports: after «СЛУШАЛИ:».
    public var heard: [Speech]
    /// The discussion: after «ВЫСТУПИЛИ:».
    public var spoke: [Speech]
    /// What was decided, verbatim and without numbers: after «РЕШИЛИ:» or «ПОСТАНОВИЛИ:».
    public var decided: [String]
    /// How the vote went.
    public var votes: Vote?

    /// Creates an item.
    public init(
        number: String? = nil, topic: String? = nil, heard: [Speech] = [], spoke: [Speech] = [],
        decided: [String] = [], votes: Vote? = nil
    ) {
        self.number = number
        self.topic = topic
        self.heard = heard
        self.spoke = spoke
        self.decided = decided
        self.votes = votes
    }
}

extension Proceeding: ModelRecord {
    static let recordName = "proceeding"
    static let recordSchema = RecordSchema<Proceeding>(
        Wording("An item of the agenda, as the meeting went through it", russian: "Вопрос повестки: ход обсуждения"),
        blank: Proceeding(),
        fields: [
            Field(
                "number", \Proceeding.number, "The number, without a closing dot", russian: "Номер, без точки в конце",
                example: "1", accepting: .wholeNumbers),
            Field(
                "topic", \Proceeding.topic, "What it was about", russian: "О чём вопрос",
                example: "О плане мероприятий на 2026 год"),
            Field("heard", \Proceeding.heard, "The reports", russian: "Слушали"),
            Field("spoke", \Proceeding.spoke, "The discussion", russian: "Выступили"),
            Field(
                "decided", \Proceeding.decided, "What was decided, each point a text without its number",
                russian: "Решили: по тексту на пункт, без номеров",
                example: .list([.text("Утвердить план мероприятий на 2026 год.")])),
            Field("votes", \Proceeding.votes, "How the vote went", russian: "Голосование"),
        ])
}
