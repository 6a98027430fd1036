import ChanceryDiagnostics

/// A section of a regulation: «1. Общие положения».
public struct RegulationSection: Sendable, Hashable {
    /// The number, without a closing dot; sections without one are counted.
    public var number: String?
    /// The heading, without its number.
    public var title: String
    /// The points.
    public var clauses: [Clause]

    /// Creates a regulation section.
    public init(number: String? = nil, title: String, clauses: [Clause] = []) {
        self.number = number
        self.title = title
        self.clauses = clauses
    }
}

extension RegulationSection: ModelRecord {
    static let recordName = "regulationSection"
    static let recordSchema = RecordSchema<RegulationSection>(
        Wording("A section of the regulation", russian: "Раздел положения"),
        blank: RegulationSection(title: ""),
        fields: [
            Field(
                "number", \RegulationSection.number,
                "The number, without a closing dot; without it sections are counted",
                russian: "Номер, без точки в конце; без него разделы считаются сами", example: "1",
                accepting: .wholeNumbers),
            Field(
                "title", \RegulationSection.title, "The heading, without its number", russian: "Название, без номера",
                example: "Общие положения"),
            Field("clauses", \RegulationSection.clauses, "The points", russian: "Пункты"),
        ])
}
