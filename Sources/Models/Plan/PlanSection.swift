package import ChanceryData
import ChanceryDiagnostics

/// A part of a plan under a heading of its own; sections nest.
public struct PlanSection: Sendable, Hashable {
    /// The number, without a closing dot; `nil` where the heading shows none.
    public var number: String?
    /// The heading without its number.
    public var title: String
    /// The columns, where the header of the table changes from this section on; else empty.
    public var columns: [Column]
    /// The rows that stand before any inner section.
    public var items: [PlanItem]
    /// The inner sections.
    public var sections: [PlanSection]

    /// Creates a section.
    public init(
        number: String? = nil, title: String, columns: [Column] = [], items: [PlanItem] = [],
        sections: [PlanSection] = []
    ) {
        self.number = number
        self.title = title
        self.columns = columns
        self.items = items
        self.sections = sections
    }
}

extension PlanSection: ModelRecord {
    /// The section with all its fields, `null` where absent.
    package var value: Value { value(as: .complete) }

    static let recordName = "section"
    static let recordSchema = RecordSchema<PlanSection>(
        Wording("A section of the plan", russian: "Раздел плана"),
        blank: PlanSection(title: ""),
        fields: [
            Field(
                "number", \PlanSection.number, "The number of the section, without a closing dot",
                russian: "Номер раздела, без точки в конце", example: "1", accepting: .wholeNumbers),
            Field(
                "title", \PlanSection.title, "The heading, without its number", russian: "Название, без номера",
                example: "Организационные мероприятия"),
            Field(
                "columns", \PlanSection.columns, "The columns, only where they change from this section on",
                russian: "Графы, только если с этого раздела они другие"),
            Field("items", \PlanSection.items, "The rows", russian: "Строки"),
            Field("sections", \PlanSection.sections, "The inner sections", russian: "Вложенные разделы"),
        ])
}
