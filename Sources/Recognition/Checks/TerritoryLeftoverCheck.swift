import ChanceryDiagnostics
import ChanceryModels

/// What was left of the plan that this one was made from: «организаций края» in the plan of a district, or another
/// district's name.
public struct TerritoryLeftoverCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        let own = Territories(in: outline.title)
        guard own.isDistrict else { return }
        for (index, item) in outline.items {
            for (role, texts) in item.cells where role != .deadline {
                for text in texts {
                    guard let found = own.foreign(in: text) else { continue }
                    findings.add(
                        index,
                        Diagnostic(
                            .note, "territory-leftover", at: outline.place(of: index, role: role),
                            Wording(
                                "«\(found)» in the plan of a district may be left over from another plan",
                                russian: "«\(found)» в плане района: возможно, осталось от другого плана")))
                    break
                }
            }
        }
    }
}
