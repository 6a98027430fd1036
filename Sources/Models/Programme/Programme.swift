public import ChanceryData
public import ChanceryDiagnostics

/// The programme of a seminar, a conference or another meeting (domain.md §3).
public struct Programme: Sendable, Hashable {
    /// What it is an appendix to.
    public var appendix: Appendix?
    /// What approves it, where that is not said by the mark of an appendix.
    public var approval: Approval?
    /// The title: «Программа семинара «…»».
    public var title: String
    /// The day, where there is one.
    public var date: CalendarDate?
    /// When it begins, as hours and minutes.
    public var time: String?
    /// Where it is held.
    public var place: String?
    /// Who holds it.
    public var organisers: [String]
    /// What stands before any part.
    public var entries: [ProgrammeEntry]
    /// The parts: days, sections.
    public var parts: [ProgrammePart]

    /// Creates a programme.
    public init(
        appendix: Appendix? = nil, approval: Approval? = nil, title: String, date: CalendarDate? = nil,
        time: String? = nil, place: String? = nil, organisers: [String] = [], entries: [ProgrammeEntry] = [],
        parts: [ProgrammePart] = []
    ) {
        self.appendix = appendix
        self.approval = approval
        self.title = title
        self.date = date
        self.time = time
        self.place = place
        self.organisers = organisers
        self.entries = entries
        self.parts = parts
    }
}

extension Programme: ChanceryModel {
    public static var kind: ModelKind { .programme }
    public static let schema = ModelSchema(of: Programme.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Programme.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
