import ChanceryDiagnostics
import ChanceryModels

/// Parts of an event that do not pair with its deadlines: six parts beside five dates (domain.md §5, rule 11).
public struct CountMismatchCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let event = item.event, let deadline = item.deadline else {
                continue
            }
            let dates = deadline.lineCount
            // A first line that ends in a colon heads the parts and is none.
            let parts = event.count - (event.first?.hasSuffix(":") == true ? 1 : 0)
            guard parts > 1, dates > 1, parts != dates else { continue }
            findings.add(
                index,
                Diagnostic(
                    .warning, "count-mismatch", at: outline.place(of: index, role: .deadline),
                    Wording(
                        "\(parts) parts of the event stand beside \(dates) deadlines",
                        russian: "частей мероприятия \(parts), а сроков \(dates)")))
        }
    }
}
