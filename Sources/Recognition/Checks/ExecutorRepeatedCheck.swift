import ChanceryDiagnostics
import ChanceryModels

/// The same body named twice among those responsible for an item.
public struct ExecutorRepeatedCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let names = item.responsible, names.count > 1 else { continue }
            var seen = Set<String>()
            for name in names where !seen.insert(name.withoutEndMark).inserted {
                findings.add(
                    index,
                    Diagnostic(
                        .note, "executor-repeated", at: outline.place(of: index, role: .responsible),
                        Wording("«\(name)» is named twice", russian: "«\(name)» назван дважды")))
            }
        }
    }
}

extension String {
    /// The text without a comma or a semicolon at its end.
    fileprivate var withoutEndMark: String {
        hasSuffix(",") || hasSuffix(";") ? String(dropLast()) : self
    }
}
