public import ChanceryData
public import ChanceryDiagnostics

/// The minutes of a meeting, full or short (domain.md §3, contract.md §4).
public struct MeetingProtocol: Sendable, Hashable {
    /// Full or short minutes; where it is `nil`, the contents tell.
    public var form: ProtocolForm?
    /// The organisation whose letterhead it is.
    public var organisation: String?
    /// The block that approves the minutes.
    public var approval: Approval?
    /// The heading without number and date, letter case kept: «ПРОТОКОЛ совещания».
    public var title: String
    /// What the meeting was about.
    public var topic: String?
    /// The registration number, without «№».
    public var number: String?
    /// The day of the meeting.
    public var date: CalendarDate?
    /// When it began, as hours and minutes: «14:30».
    public var time: String?
    /// Where it was held.
    public var place: String?
    /// Who led it.
    public var chair: Person?
    /// Who took the minutes.
    public var secretary: Person?
    /// Who was there.
    public var present: Attendance?
    /// Who was there without a vote.
    public var invited: Attendance?
    /// Who was missing.
    public var absent: Attendance?
    /// The agenda, an item each, without numbers.
    public var agenda: [String]
    /// How the meeting went through the agenda.
    public var proceedings: [Proceeding]
    /// What was decided, point by point.
    public var decisions: [Decision]
    /// The signatures.
    public var signatures: [Signature]

    /// Creates minutes.
    public init(
        form: ProtocolForm? = nil, organisation: String? = nil, approval: Approval? = nil, title: String,
        topic: String? = nil, number: String? = nil, date: CalendarDate? = nil, time: String? = nil,
        place: String? = nil, chair: Person? = nil, secretary: Person? = nil, present: Attendance? = nil,
        invited: Attendance? = nil, absent: Attendance? = nil, agenda: [String] = [],
        proceedings: [Proceeding] = [], decisions: [Decision] = [], signatures: [Signature] = []
    ) {
        self.form = form
        self.organisation = organisation
        self.approval = approval
        self.title = title
        self.topic = topic
        self.number = number
        self.date = date
        self.time = time
        self.place = place
        self.chair = chair
        self.secretary = secretary
        self.present = present
        self.invited = invited
        self.absent = absent
        self.agenda = agenda
        self.proceedings = proceedings
        self.decisions = decisions
        self.signatures = signatures
    }
}

extension MeetingProtocol: ChanceryModel {
    public static var kind: ModelKind { .meetingProtocol }
    public static let schema = ModelSchema(of: MeetingProtocol.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { MeetingProtocol.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
