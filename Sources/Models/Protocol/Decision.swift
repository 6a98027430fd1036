import ChanceryDiagnostics

/// A point that a meeting decided, with who is to do it and when.
public struct Decision: Sendable, Hashable {
    /// The number, without a closing dot.
    public var number: String?
    /// The point verbatim, its deadline in brackets with it.
    public var text: String
    /// Its deadlines, in the words of the source.
    public var deadline: [String]
    /// Who is to do it, in the case in which the source has it.
    public var responsible: [String]
    /// How the vote on it went.
    public var votes: Vote?

    /// Creates a decision.
    public init(
        number: String? = nil, text: String, deadline: [String] = [], responsible: [String] = [], votes: Vote? = nil
    ) {
        self.number = number
        self.text = text
        self.deadline = deadline
        self.responsible = responsible
        self.votes = votes
    }
}

extension Decision: ModelRecord {
    static let recordName = "decision"
    static let recordSchema = RecordSchema<Decision>(
        Wording("A point that was decided", russian: "Пункт решения"),
        blank: Decision(text: ""),
        fields: [
            Field(
                "number", \Decision.number, "The number, without a closing dot", russian: "Номер, без точки в конце",
                example: "1", accepting: .wholeNumbers),
            Field(
                "text", \Decision.text, "The whole point, its deadline with it",
                russian: "Весь пункт, вместе со сроком",
                example: "Руководителям библиотек обновить сведения на сайте (май 2026 года)."),
            Field(
                "deadline", \Decision.deadline, "The deadlines, as the text words them",
                russian: "Сроки, как они названы в тексте", example: "май 2026 года", accepting: .wholeNumbers),
            Field(
                "responsible", \Decision.responsible, "Who is to do it", russian: "Ответственные",
                example: "Руководителям библиотек"),
            Field("votes", \Decision.votes, "How the vote on it went", russian: "Голосование по пункту"),
        ])
}
