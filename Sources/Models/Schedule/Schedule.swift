public import ChanceryData
public import ChanceryDiagnostics

/// A table of objects and their dates, «График …» (domain.md §3).
public struct Schedule: Sendable, Hashable {
    /// What it is an appendix to.
    public var appendix: Appendix?
    /// What approves it, where that is not said by the mark of an appendix.
    public var approval: Approval?
    /// The title: «График проверок на 2026 год».
    public var title: String
    /// The time that it is for.
    public var period: Period?
    /// The rows.
    public var entries: [ScheduleEntry]

    /// Creates a schedule.
    public init(
        appendix: Appendix? = nil, approval: Approval? = nil, title: String, period: Period? = nil,
        entries: [ScheduleEntry] = []
    ) {
        self.appendix = appendix
        self.approval = approval
        self.title = title
        self.period = period
        self.entries = entries
    }
}

extension Schedule: ChanceryModel {
    public static var kind: ModelKind { .schedule }
    public static let schema = ModelSchema(of: Schedule.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Schedule.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
