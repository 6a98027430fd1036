import ChanceryDiagnostics
import ChanceryModels

/// Blank cells: an item without an event, a deadline or someone responsible is not finished; others are worth a note.
public struct EmptyCellCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content else { continue }
            add(item.event, .event, .warning, index, outline, &findings)
            add(item.deadline, .deadline, .warning, index, outline, &findings)
            add(item.responsible, .responsible, .warning, index, outline, &findings)
            add(item.outcome, .outcome, .note, index, outline, &findings)
            add(item.place, .place, .note, index, outline, &findings)
        }
    }

    private func add(
        _ texts: [String]?, _ role: ColumnRole, _ severity: Severity, _ index: Int, _ outline: PlanOutline,
        _ findings: inout PlanFindings
    ) {
        guard let texts, texts.isEmpty else { return }
        findings.add(
            index,
            Diagnostic(
                severity, "empty-cell", at: outline.place(of: index, role: role),
                Wording("the cell is blank", russian: "ячейка пуста")))
    }
}
