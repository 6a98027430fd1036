import ChanceryModels

extension EmbeddedModel {
    /// What makes a model an appendix, or approves it.
    struct Mark: Hashable {
        var appendix: Appendix?
        var approval: Approval?
    }

    /// The mark that the model has of its own.
    var mark: Mark {
        get {
            switch self {
            case .plan(let plan): Mark(appendix: plan.appendix, approval: plan.approval)
            case .planReport(let report): Mark(appendix: report.plan.appendix, approval: report.plan.approval)
            case .meetingProtocol(let minutes): Mark(approval: minutes.approval)
            case .regulation(let regulation): Mark(appendix: regulation.appendix, approval: regulation.approval)
            case .programme(let programme): Mark(appendix: programme.appendix, approval: programme.approval)
            case .schedule(let schedule): Mark(appendix: schedule.appendix, approval: schedule.approval)
            case .analyticalNote(let note): Mark(appendix: note.appendix, approval: note.approval)
            }
        }
        set {
            switch self {
            case .plan(var plan):
                (plan.appendix, plan.approval) = (newValue.appendix, newValue.approval)
                self = .plan(plan)
            case .planReport(var report):
                (report.plan.appendix, report.plan.approval) = (newValue.appendix, newValue.approval)
                self = .planReport(report)
            case .meetingProtocol(var minutes):
                minutes.approval = newValue.approval
                self = .meetingProtocol(minutes)
            case .regulation(var regulation):
                (regulation.appendix, regulation.approval) = (newValue.appendix, newValue.approval)
                self = .regulation(regulation)
            case .programme(var programme):
                (programme.appendix, programme.approval) = (newValue.appendix, newValue.approval)
                self = .programme(programme)
            case .schedule(var schedule):
                (schedule.appendix, schedule.approval) = (newValue.appendix, newValue.approval)
                self = .schedule(schedule)
            case .analyticalNote(var note):
                (note.appendix, note.approval) = (newValue.appendix, newValue.approval)
                self = .analyticalNote(note)
            }
        }
    }

    /// What the model is called.
    var title: String {
        switch self {
        case .plan(let plan): plan.title
        case .planReport(let report): report.plan.title
        case .meetingProtocol(let minutes): minutes.title
        case .regulation(let regulation): regulation.title
        case .programme(let programme): programme.title
        case .schedule(let schedule): schedule.title
        case .analyticalNote(let note): note.title
        }
    }
}
