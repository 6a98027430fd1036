import ChanceryDiagnostics

/// A point of an act; points nest: 1., 1.1., 1.1.1.
public struct Clause: Sendable, Hashable {
    /// The number, without a closing dot; points without one are counted.
    public var number: String?
    /// The whole point, with those responsible and the deadline in it; a blank line begins a new paragraph.
    public var text: String
    /// Who is to do it, in the case in which the text has it.
    public var responsible: [String]
    /// Its deadlines, in the words of the text.
    public var deadline: [String]
    /// The points inside of it.
    public var clauses: [Clause]

    /// Creates a clause.
    public init(
        number: String? = nil, text: String, responsible: [String] = [], deadline: [String] = [], clauses: [Clause] = []
    ) {
        self.number = number
        self.text = text
        self.responsible = responsible
        self.deadline = deadline
        self.clauses = clauses
    }
}

extension Clause: ModelRecord {
    static let recordName = "clause"
    static let recordSchema = RecordSchema<Clause>(
        Wording("A point of the document", russian: "Пункт"),
        blank: Clause(text: ""),
        fields: [
            Field(
                "number", \Clause.number, "The number, without a closing dot; without it points are counted",
                russian: "Номер, без точки в конце; без него пункты считаются сами", example: "1",
                accepting: .wholeNumbers),
            Field(
                "text", \Clause.text, "The whole point, with those responsible and the deadline in it",
                russian: "Весь пункт, вместе с исполнителем и сроком",
                example: "Методическому центру подготовить положение о смотре до 1 марта 2026 г."),
            Field(
                "responsible", \Clause.responsible, "Who is to do it, as the text words it",
                russian: "Исполнители, как они названы в тексте", example: "Методическому центру"),
            Field(
                "deadline", \Clause.deadline, "The deadlines, as the text words them",
                russian: "Сроки, как они названы в тексте", example: "до 1 марта 2026 г.", accepting: .wholeNumbers),
            Field("clauses", \Clause.clauses, "The points inside of it", russian: "Подпункты"),
        ])
}
