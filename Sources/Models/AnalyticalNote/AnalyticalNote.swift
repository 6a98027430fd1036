public import ChanceryData
public import ChanceryDiagnostics

/// A note that sums up and concludes, «Аналитическая справка» (domain.md §3).
public struct AnalyticalNote: Sendable, Hashable {
    /// Who issues it.
    public var organisation: String?
    /// What it is an appendix to.
    public var appendix: Appendix?
    /// What approves it, where that is not said by the mark of an appendix.
    public var approval: Approval?
    /// The kind and what it is about: «Аналитическая справка».
    public var title: String
    /// What it sums up: «по итогам …».
    public var subject: String?
    /// The time that it is for.
    public var period: Period?
    /// On what grounds it was made.
    public var basis: String?
    /// How it was found out.
    public var method: String?
    /// What stands before any section.
    public var body: [TextBlock]
    /// The sections.
    public var sections: [NoteSection]
    /// The conclusions.
    public var conclusions: [String]
    /// The proposals.
    public var proposals: [String]
    /// The day of signing.
    public var date: CalendarDate?
    /// The registration number, without «№».
    public var number: String?
    /// The signatures.
    public var signatures: [Signature]

    /// Creates an analytical note.
    public init(
        organisation: String? = nil, appendix: Appendix? = nil, approval: Approval? = nil, title: String,
        subject: String? = nil, period: Period? = nil, basis: String? = nil, method: String? = nil,
        body: [TextBlock] = [],
        sections: [NoteSection] = [], conclusions: [String] = [], proposals: [String] = [], date: CalendarDate? = nil,
        number: String? = nil, signatures: [Signature] = []
    ) {
        self.organisation = organisation
        self.appendix = appendix
        self.approval = approval
        self.title = title
        self.subject = subject
        self.period = period
        self.basis = basis
        self.method = method
        self.body = body
        self.sections = sections
        self.conclusions = conclusions
        self.proposals = proposals
        self.date = date
        self.number = number
        self.signatures = signatures
    }
}

extension AnalyticalNote: ChanceryModel {
    public static var kind: ModelKind { .analyticalNote }
    public static let schema = ModelSchema(of: AnalyticalNote.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { AnalyticalNote.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
