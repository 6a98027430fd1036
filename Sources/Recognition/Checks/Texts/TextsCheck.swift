import ChanceryDiagnostics
import ChanceryModels

/// All checks of typing, over every text of a plan in one walk.
public struct TextsCheck: PlanCheck {
    private let checks: [any TextCheck] = [
        HardHyphenCheck(), DoubleSpaceCheck(), SpaceAroundHyphenCheck(), MissingSpaceCheck(), QuotesMixedCheck(),
        QuoteUnbalancedCheck(), BracketUnbalancedCheck(), DashMixedCheck(), TabInCellCheck(), ArtefactCheck(),
        NbspInsideCheck(), SpaceAfterSlashCheck(),
    ]

    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            switch entry.content {
            case .section(let section):
                check(section.title, of: outline, entry: index, role: nil, title: nil, into: &findings)
            case .item(let item):
                check(item.event, of: outline, entry: index, role: .event, into: &findings)
                check(item.deadline, of: outline, entry: index, role: .deadline, into: &findings)
                check(item.responsible, of: outline, entry: index, role: .responsible, into: &findings)
                check(item.document, of: outline, entry: index, role: .document, into: &findings)
                check(item.outcome, of: outline, entry: index, role: .outcome, into: &findings)
                check(item.place, of: outline, entry: index, role: .place, into: &findings)
                for (title, texts) in zip(item.other.titles, item.other.texts) {
                    for text in texts {
                        check(text, of: outline, entry: index, role: .other, title: title, into: &findings)
                    }
                }
            }
        }
    }

    private func check(
        _ texts: [String]?, of outline: PlanOutline, entry: Int, role: ColumnRole, into findings: inout PlanFindings
    ) {
        for text in texts ?? [] {
            check(text, of: outline, entry: entry, role: role, title: nil, into: &findings)
        }
    }

    private func check(
        _ text: String, of outline: PlanOutline, entry: Int, role: ColumnRole?, title: String?,
        into findings: inout PlanFindings
    ) {
        for check in checks {
            guard let wording = check.finding(in: text) else { continue }
            findings.add(
                entry, Diagnostic(.note, check.code, at: outline.place(of: entry, role: role, title: title), wording))
        }
    }
}
