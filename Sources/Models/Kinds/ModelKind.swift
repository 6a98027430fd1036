public import ChanceryData
public import ChanceryDiagnostics

/// The kinds of models. A new kind is a folder with its types, a case here and a case in ``model``.
public enum ModelKind: String, Sendable, Hashable, CaseIterable {
    /// A roadmap or another plan of events.
    case plan
    /// The minutes of a meeting.
    case meetingProtocol = "protocol"
    /// An extract from minutes.
    case extract
    /// An order, a directive or another act of a head.
    case order
    /// A letter.
    case letter
    /// A letter that tells many the same.
    case informationLetter
    /// A set of rules.
    case regulation
    /// The programme of a meeting.
    case programme
    /// A table of objects and their dates.
    case schedule
    /// A note that sums up and concludes.
    case analyticalNote
    /// A plan with what became of it.
    case planReport
    /// A certificate.
    case certificate

    /// The type of the kind's models.
    public var model: any ChanceryModel.Type {
        switch self {
        case .plan: Plan.self
        case .meetingProtocol: MeetingProtocol.self
        case .extract: Extract.self
        case .order: Order.self
        case .letter: Letter.self
        case .informationLetter: InformationLetter.self
        case .regulation: Regulation.self
        case .programme: Programme.self
        case .schedule: Schedule.self
        case .analyticalNote: AnalyticalNote.self
        case .planReport: PlanReport.self
        case .certificate: Certificate.self
        }
    }

    /// The kind that a value says it is of; `nil` for data of the user's own, which say nothing.
    ///
    /// - Throws: `unknown-kind`, naming the nearest known one; `wrong-type` for a kind that is no text.
    public init?(of value: Value) throws(Diagnostic) {
        guard let named = value["kind"] else { return nil }
        var steps: [PlaceStep] = [.field("kind")]
        if let position = named.position {
            steps.insert(.line(Int(position.line), column: Int(position.column)), at: 0)
        }
        let place = Place(steps: steps)
        let names = ModelKind.allCases.map(\.rawValue)
        guard let text = named.text else {
            throw .wrongType(named.content, expected: .choice(names), at: place)
        }
        guard let kind = ModelKind(rawValue: text) else { throw .unknownKind(text, at: place) }
        self = kind
    }

    /// Reads a model of this kind.
    ///
    /// - Throws: As ``ChanceryModel/init(from:)``.
    public func read(_ value: Value) throws(DiagnosticList) -> any ChanceryModel { try model.init(from: value) }
}
