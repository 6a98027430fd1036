import ChanceryDiagnostics
import ChanceryModels

/// Slips of typing, in every text of a document.
struct TypingCheck: DocumentCheck {
    private let checks: [any TextCheck] = [
        HardHyphenCheck(), DoubleSpaceCheck(), SpaceAroundHyphenCheck(), MissingSpaceCheck(), QuotesMixedCheck(),
        QuoteUnbalancedCheck(), BracketUnbalancedCheck(), DashMixedCheck(), TabInCellCheck(), ArtefactCheck(),
    ]

    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for field in outline.texts {
            for check in checks {
                guard let wording = check.finding(in: field.text) else { continue }
                findings.add(.note, check.code, at: field.path, wording)
            }
        }
    }
}
