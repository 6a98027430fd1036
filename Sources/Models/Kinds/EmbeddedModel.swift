/// A model inside of another one: an appendix that stands in the file of its order.
public enum EmbeddedModel: Sendable, Hashable {
    /// A plan.
    case plan(Plan)
    /// A report on a plan.
    case planReport(PlanReport)
    /// Minutes.
    case meetingProtocol(MeetingProtocol)
    /// A regulation.
    case regulation(Regulation)
    /// A programme.
    case programme(Programme)
    /// A schedule.
    case schedule(Schedule)
    /// An analytical note.
    case analyticalNote(AnalyticalNote)

    /// The model itself.
    public var model: any ChanceryModel { record }

    /// The model that is embedded, or `nil` for one of a kind that is no appendix.
    public init?(_ model: any ChanceryModel) {
        switch model {
        case let plan as Plan: self = .plan(plan)
        case let report as PlanReport: self = .planReport(report)
        case let minutes as MeetingProtocol: self = .meetingProtocol(minutes)
        case let regulation as Regulation: self = .regulation(regulation)
        case let programme as Programme: self = .programme(programme)
        case let schedule as Schedule: self = .schedule(schedule)
        case let note as AnalyticalNote: self = .analyticalNote(note)
        default: return nil
        }
    }

    var record: any ChanceryModel & ModelRecord {
        switch self {
        case .plan(let plan): plan
        case .planReport(let report): report
        case .meetingProtocol(let minutes): minutes
        case .regulation(let regulation): regulation
        case .programme(let programme): programme
        case .schedule(let schedule): schedule
        case .analyticalNote(let note): note
        }
    }
}
