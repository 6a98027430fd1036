public import ChanceryData
public import ChanceryDiagnostics

/// A plan with what became of it: a column «Отметка о выполнении» beside the others (domain.md §3).
public struct PlanReport: Sendable, Hashable {
    /// The plan; what became of an item stands in its other cells. The title is that of the report.
    public var plan: Plan
    /// The day of the report.
    public var date: CalendarDate?
    /// The signatures.
    public var signatures: [Signature]

    /// Creates a report.
    public init(plan: Plan, date: CalendarDate? = nil, signatures: [Signature] = []) {
        self.plan = plan
        self.date = date
        self.signatures = signatures
    }
}

extension PlanReport: ChanceryModel {
    public static var kind: ModelKind { .planReport }
    public static let schema = ModelSchema(of: PlanReport.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { PlanReport.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}

extension PlanReport: ModelRecord {
    static let recordName = "planReport"
    static let recordSchema = RecordSchema<PlanReport>(
        Wording("A report on a plan", russian: "Отчёт о выполнении плана"),
        blank: PlanReport(plan: Plan.blank),
        fields: [VersionField(), KindField(.planReport)]
            + Plan.contentFields.map { InnerField($0, of: \PlanReport.plan) }
            + ownFields)

    private static let ownFields: [any RecordField<PlanReport>] = [
        Field("date", \PlanReport.date, "The day of the report", russian: "Дата отчёта", example: "2026-12-20"),
        Field("signatures", \PlanReport.signatures, "The signatures", russian: "Подписи"),
    ]
}
