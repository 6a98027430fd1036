import ChanceryDiagnostics
import ChanceryModels

/// A document among the results: «Протокол заседания …» where the plan has a column for documents.
public struct DocumentInResultsCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, item) in outline.items where item.document != nil {
            for text in item.outcome ?? [] where DocumentWords.name(text) {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "document-in-results", at: outline.place(of: index, role: .outcome),
                        Wording(
                            "«\(text.prefix(60))» is a document, not a result",
                            russian: "«\(text.prefix(60))» это документ, а не результат")))
            }
        }
    }
}
