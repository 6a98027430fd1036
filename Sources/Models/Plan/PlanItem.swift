package import ChanceryData
import ChanceryDiagnostics

/// A row of a plan: one event, when it is due, who answers for it, what comes of it.
///
/// A cell is `nil` where its column does not exist and `[]` where it is blank; otherwise it has a string for each
/// paragraph, with `"\n"` for a manual line break.
public struct PlanItem: Sendable, Hashable {
    /// The printed label without its closing dot, also where a program numbers the rows itself.
    public var number: String?
    /// What is to be done.
    public var event: [String]?
    /// When, in the words of the source.
    public var deadline: [String]?
    /// The normalised deadline in the notation of domain.md §5 (`M 2026-02, 2026-09`); `nil` where the words have no reading.
    public var when: String?
    /// Who answers for it.
    public var responsible: [String]?
    /// What documents come of it.
    public var document: [String]?
    /// What results are expected.
    public var outcome: [String]?
    /// Where it takes place.
    public var place: [String]?
    /// The cells of all other columns.
    public var other: OtherCells

    /// Creates an item; a cell is `nil` where its column does not exist.
    public init(
        number: String? = nil, event: [String]? = nil, deadline: [String]? = nil, when: String? = nil,
        responsible: [String]? = nil, document: [String]? = nil, outcome: [String]? = nil, place: [String]? = nil,
        other: OtherCells = OtherCells()
    ) {
        self.number = number
        self.event = event
        self.deadline = deadline
        self.when = when
        self.responsible = responsible
        self.document = document
        self.outcome = outcome
        self.place = place
        self.other = other
    }

    /// The cell of a column by its role; always `nil` for `.number` and `.other`, which are no lists of paragraphs.
    public subscript(role: ColumnRole) -> [String]? {
        get {
            switch role {
            case .number, .other: nil
            case .event: event
            case .deadline: deadline
            case .responsible: responsible
            case .document: document
            case .outcome: outcome
            case .place: place
            }
        }
        set {
            switch role {
            case .number, .other: break
            case .event: event = newValue
            case .deadline: deadline = newValue
            case .responsible: responsible = newValue
            case .document: document = newValue
            case .outcome: outcome = newValue
            case .place: place = newValue
            }
        }
    }
}

extension PlanItem: ModelRecord {
    /// The row with all its fields, `null` where absent.
    package var value: Value { value(as: .complete) }

    static let recordName = "item"
    static let recordSchema = RecordSchema<PlanItem>(
        Wording("A row of the plan", russian: "Строка плана"),
        blank: PlanItem(),
        fields: [
            Field(
                "number", \PlanItem.number, "The number of the row, without a closing dot",
                russian: "Номер строки, без точки в конце", example: "1.1", accepting: .wholeNumbers),
            Field(
                "event", \PlanItem.event, "What is to be done: a text, or a list with a text for each paragraph",
                russian: "Мероприятие: текст или список, по тексту на абзац", example: "Провести семинар"),
            Field(
                "deadline", \PlanItem.deadline, "When it is due, in words", russian: "Срок словами",
                example: "февраль – март", accepting: .wholeNumbers),
            Field(
                "when", \PlanItem.when, "The deadline as it was understood; see chancery deadline",
                russian: "Срок, как он понят; см. chancery deadline", example: "MR 2026-02..2026-03"),
            Field(
                "responsible", \PlanItem.responsible, "Who answers for it", russian: "Ответственный исполнитель",
                example: "Методический центр"),
            Field(
                "document", \PlanItem.document, "What documents come of it", russian: "Вид документа",
                example: "Приказ"),
            Field(
                "outcome", \PlanItem.outcome, "What results are expected", russian: "Ожидаемые результаты",
                example: "Обмен опытом"),
            Field("place", \PlanItem.place, "Where it takes place", russian: "Место проведения", example: "Школа № 1"),
            Field(
                "other", \PlanItem.other, "The cells of other columns, by the titles of the columns",
                russian: "Прочие графы, по их заголовкам",
                example: .mapping(Mapping(keys: ["Форма отчётности"], values: [.text("Справка")])),
                accepting: .wholeNumbers),
        ])
}
