public import ChanceryData
public import ChanceryDiagnostics

/// A part of minutes, certified: «ВЫПИСКА ИЗ ПРОТОКОЛА» (domain.md §3).
public struct Extract: Sendable, Hashable {
    /// The head of the minutes, and of the rest what is needed; the title is that of the extract.
    public var minutes: MeetingProtocol
    /// Who certifies the extract.
    public var certification: Certification?

    /// Creates an extract.
    public init(minutes: MeetingProtocol, certification: Certification? = nil) {
        self.minutes = minutes
        self.certification = certification
    }
}

extension Extract: ChanceryModel {
    public static var kind: ModelKind { .extract }
    public static let schema = ModelSchema(of: Extract.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Extract.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}

extension Extract: ModelRecord {
    static let recordName = "extract"
    static let recordSchema = RecordSchema<Extract>(
        Wording("An extract from minutes", russian: "Выписка из протокола"),
        blank: Extract(minutes: MeetingProtocol.blank),
        fields: [VersionField(), KindField(.extract)]
            + MeetingProtocol.contentFields.map { InnerField($0, of: \Extract.minutes) }
            + ownFields)

    private static let ownFields: [any RecordField<Extract>] = [
        Field("certification", \Extract.certification, "Who certifies the extract", russian: "Отметка о заверении")
    ]
}
