import ChanceryDiagnostics
import ChanceryModels
import ChanceryRussian

/// What is doubtful about deadlines: «до мая», «Декабрь –март -май», a month outside of the plan, a misspelt word.
///
/// The names of the remarks (domain.md §5) are the codes, in kebab-case.
public struct DeadlineRemarksCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        let context = outline.deadlineContext
        // A plan says «в течение года» a hundred times.
        var known: [[String]: [DeadlineRemark]] = [:]
        for (index, item) in outline.items {
            guard let deadline = item.deadline, !deadline.isEmpty else { continue }
            let remarks = known[deadline] ?? remarks(on: deadline, in: context)
            known[deadline] = remarks
            // Reading the document has told already which words it could not read.
            for remark in remarks where remark != .unresolved || !outline.isFromDocument {
                findings.add(
                    index,
                    Diagnostic(
                        remark.isGrave ? .warning : .note, DiagnosticCode(rawValue: remark.code),
                        at: outline.place(of: index, role: .deadline), remark.wording))
            }
        }
    }

    private func remarks(on deadline: [String], in context: DeadlineContext?) -> [DeadlineRemark] {
        let text = deadline.joined(separator: "\n")
        let found = DeadlineParser.deadline(in: text, context: context ?? .span(1900, 2199)).diagnostics
        // Without a period no deadline has a year; that is said once, by the missing period.
        return found.filter { context != nil || $0 != .yearMissing }
    }
}

extension DeadlineRemark {
    /// The name in kebab-case.
    fileprivate var code: String {
        rawValue.reduce(into: "") { code, letter in
            if letter.isUppercase { code += "-" }
            code += letter.lowercased()
        }
    }

    /// Whether the deadline may be wrong, and not just its wording.
    fileprivate var isGrave: Bool {
        switch self {
        case .yearMissing, .outsidePlan, .unresolved, .ambiguousMonth, .chainedDash: true
        case .empty, .typo, .mixedDate, .respective, .countMismatch, .approx, .exclusiveMonth, .inclusiveYear,
            .convention:
            false
        }
    }
}
