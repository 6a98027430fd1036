import ChanceryData
import ChanceryDiagnostics

/// An appendix of an act: a model of its own inside of the file, or another file.
public struct OrderAppendix: Sendable, Hashable {
    /// The number, without «№»; `nil` for an only appendix.
    public var number: String?
    /// What it is called: «План мероприятий на 2026 год».
    public var title: String?
    /// Whether the act approves it or has it attached.
    public var status: AppendixStatus?
    /// How many sheets it has.
    public var sheets: Int?
    /// Another file that it is, a model or a document; the way from this one.
    public var file: String?
    /// The appendix itself.
    public var model: EmbeddedModel?

    /// Creates an order appendix.
    public init(
        number: String? = nil, title: String? = nil, status: AppendixStatus? = nil, sheets: Int? = nil,
        file: String? = nil, model: EmbeddedModel? = nil
    ) {
        self.number = number
        self.title = title
        self.status = status
        self.sheets = sheets
        self.file = file
        self.model = model
    }
}

extension OrderAppendix: ModelRecord {
    static let recordName = "orderAppendix"
    static let recordSchema = RecordSchema<OrderAppendix>(
        Wording("An appendix of the act", russian: "Приложение к акту"),
        blank: OrderAppendix(),
        fields: [
            Field(
                "number", \OrderAppendix.number, "The number of the appendix, without №",
                russian: "Номер приложения, без знака №", example: "1", accepting: .wholeNumbers),
            Field(
                "title", \OrderAppendix.title, "What it is called", russian: "Название приложения",
                example: "План мероприятий на 2026 год"),
            Field(
                "status", \OrderAppendix.status,
                "Whether the act approves it or has it attached: " + AppendixStatus.names,
                russian: "Утверждается актом или прилагается к нему: " + AppendixStatus.names, example: "approved"),
            Field(
                "sheets", \OrderAppendix.sheets, "How many sheets it has", russian: "Сколько листов",
                example: .integer(2)),
            Field("file", \OrderAppendix.file, "The file that it is", russian: "Файл приложения", example: "plan.yaml"),
            Field(
                "model", \OrderAppendix.model, "The appendix itself: a whole model with a kind of its own",
                russian: "Само приложение: модель со своим видом"),
        ])
}
