import ChanceryDiagnostics
import ChanceryModels

/// An item whose document is not named although the plan has a column for it.
public struct DocumentMissingCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, item) in outline.items where item.document?.isEmpty == true {
            findings.add(
                index,
                Diagnostic(
                    .note, "document-missing", at: outline.place(of: index, role: .document),
                    Wording("no document is named", russian: "вид документа не указан")))
        }
    }
}
