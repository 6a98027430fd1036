import ChanceryDiagnostics
import ChanceryModels

/// Two bodies without a break between them: «Отдел образования Районный методический кабинет».
///
/// Only names that stand alone elsewhere in the plan are known to be two.
public struct ExecutorGluedCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        var known: Set<String> = []
        for (_, item) in outline.items {
            for name in (item.responsible ?? []).flatMap(ExecutorNames.parts) { known.insert(name) }
        }
        for (index, item) in outline.items {
            for name in (item.responsible ?? []).flatMap(ExecutorNames.parts) {
                guard let parts = split(name, known: known) else { continue }
                findings.add(
                    index,
                    Diagnostic(
                        .note, "executor-glued", at: outline.place(of: index, role: .responsible),
                        Wording(
                            "«\(parts.0)» and «\(parts.1)» stand without a break between them",
                            russian: "между «\(parts.0)» и «\(parts.1)» нет разделителя")))
            }
        }
    }

    private func split(_ name: String, known: Set<String>) -> (String, String)? {
        guard name.utf8.count < 400 else { return nil }
        for index in name.indices where name[index] == " " {
            let (first, second) = (String(name[..<index]).trimmed, String(name[index...]).trimmed)
            // A short name begins many longer ones: «Отдел» and «Отдел образования».
            if first.count > 6, second.count > 6, known.contains(first), known.contains(second) {
                return (first, second)
            }
        }
        return nil
    }
}
