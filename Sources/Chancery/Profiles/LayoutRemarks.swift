import ChanceryDiagnostics
import ChanceryModels

/// Where a model breaks a rule of the profile that its document is laid out by; a remark names the profile (domain.md §1).
struct LayoutRemarks {
    private(set) var diagnostics: [Diagnostic] = []
    private let profile: LayoutProfile

    init(on model: any ChanceryModel, by profile: LayoutProfile) {
        self.profile = profile
        switch model {
        case let order as Order:
            checkHeading(order.subject)
            checkDepth(of: order.clauses, at: "clauses", level: 1)
        case let letter as Letter: checkHeading(letter.subject)
        case let letter as InformationLetter: checkHeading(letter.letter.subject)
        case let regulation as Regulation:
            checkDepth(of: regulation.clauses, at: "clauses", level: 1)
            for (index, section) in regulation.sections.enumerated() {
                checkDepth(of: section.clauses, at: "sections[\(index)].clauses", level: 2)
            }
        default: break
        }
    }

    private mutating func checkHeading(_ subject: String?) {
        guard profile.heading == .always, subject?.allSatisfy(\.isWhitespace) ?? true else { return }
        diagnostics.append(.headingMissing(profile: profile.name))
    }

    private mutating func checkDepth(of clauses: [Clause], at path: String, level: Int) {
        for (index, clause) in clauses.enumerated() {
            let own = "\(path)[\(index)]"
            if level > profile.rubricDepth {
                diagnostics.append(.rubricTooDeep(at: own, depth: profile.rubricDepth, profile: profile.name))
            } else {
                checkDepth(of: clause.clauses, at: own + ".clauses", level: level + 1)
            }
        }
    }
}
