public import ChanceryData
public import ChanceryDiagnostics

/// A plan of events: a road map, a plan of work (domain.md §4, contract.md §4).
public struct Plan: Sendable, Hashable {
    /// The title as it is printed, letter case kept.
    public var title: String
    /// The time that the plan is made for.
    public var period: Period?
    /// What the plan is an appendix to.
    public var appendix: Appendix?
    /// What approves the plan, where that is not said by the mark of an appendix.
    public var approval: Approval?
    /// The aim, as the text before the table words it.
    public var goal: String?
    /// The tasks, one string each.
    public var tasks: [String]
    /// The columns of the table.
    public var columns: [Column]
    /// The rows that stand before any section.
    public var items: [PlanItem]
    /// The sections.
    public var sections: [PlanSection]

    /// Creates a plan.
    public init(
        title: String, period: Period? = nil, appendix: Appendix? = nil, approval: Approval? = nil,
        goal: String? = nil, tasks: [String] = [], columns: [Column] = [], items: [PlanItem] = [],
        sections: [PlanSection] = []
    ) {
        self.title = title
        self.period = period
        self.appendix = appendix
        self.approval = approval
        self.goal = goal
        self.tasks = tasks
        self.columns = columns
        self.items = items
        self.sections = sections
    }
}

extension Plan: ChanceryModel {
    public static var kind: ModelKind { .plan }
    public static let schema = ModelSchema(of: Plan.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Plan.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}

extension Plan: ModelRecord {
    static let recordName = "plan"
    static let recordSchema = RecordSchema<Plan>(
        Wording(
            "A plan of events: a road map, a plan of work",
            russian: "План мероприятий: «дорожная карта», план работы"),
        blank: .blank,
        fields: [VersionField(), KindField(.plan)] + contentFields)

    /// What the fields are read into.
    static let blank = Plan(title: "")

    /// The fields without version and kind, for kinds that are this one and more.
    static let contentFields: [any RecordField<Plan>] = [
        Field(
            "title", \Plan.title, "The title as it is printed", russian: "Название, как оно печатается",
            example: "План мероприятий («дорожная карта») на 2026 год"),
        Field(
            "period", \Plan.period, "The time that the plan is made for",
            russian: "Срок, на который составлен план"),
        Field(
            "appendix", \Plan.appendix, "What the plan is an appendix to",
            russian: "Отметка о приложении: к какому документу"),
        Field(
            "approval", \Plan.approval, "What approves the plan, if it is no appendix",
            russian: "Гриф утверждения, если план не приложение",
            example: .mapping(
                Mapping(
                    keys: ["text"], values: [.text("УТВЕРЖДЕН приказом управления образования от 15.01.2026 № 33")])
            )),
        Field(
            "goal", \Plan.goal, "The aim, printed before the table", russian: "Цель, печатается перед таблицей",
            example: "развитие школьных библиотек города"),
        Field(
            "tasks", \Plan.tasks, "The tasks", russian: "Задачи", example: .list([.text("повысить квалификацию")])),
        Field(
            "columns", \Plan.columns, "The columns of the table, from left to right",
            russian: "Графы таблицы слева направо"),
        Field(
            "items", \Plan.items, "The rows that stand before any section",
            russian: "Строки, которые стоят до первого раздела или вовсе без разделов"),
        Field("sections", \Plan.sections, "The sections, with their rows", russian: "Разделы и их строки"),
    ]
}
