import ChanceryDiagnostics
import ChanceryModels

/// One body under two names: «ФГБОУ ВО ХГИК» and «ХГИК», «Районный методический кабинет» and «РМК».
public struct ExecutorAliasCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        // The first name that each core and each abbreviation was met under.
        var firstByCore: [[String]: String] = [:]
        var firstByInitials: [String: String] = [:]
        var told: Set<String> = []
        for (index, item) in outline.items {
            for name in (item.responsible ?? []).flatMap(ExecutorNames.parts) where !told.contains(name) {
                told.insert(name)
                let core = ExecutorNames.core(of: name)
                let isAbbreviation = ExecutorNames.isAbbreviation(name)
                let initials = isAbbreviation ? FoldedHeading(name).key : ExecutorNames.initials(of: name)
                let known = firstByCore[core] ?? initials.flatMap { firstByInitials[$0] }
                if let known, FoldedHeading(known).key != FoldedHeading(name).key {
                    let isPair = firstByCore[core] != nil || isAbbreviation != ExecutorNames.isAbbreviation(known)
                    if isPair { findings.add(index, .executorAlias(name, known: known, at: place(outline, index))) }
                }
                if firstByCore[core] == nil { firstByCore[core] = name }
                if let initials, firstByInitials[initials] == nil { firstByInitials[initials] = name }
            }
        }
    }

    private func place(_ outline: PlanOutline, _ index: Int) -> Place {
        outline.place(of: index, role: .responsible)
    }
}

extension Diagnostic {
    fileprivate static func executorAlias(_ name: String, known: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "executor-alias", at: place,
            Wording(
                "«\(name)» is called «\(known)» elsewhere in the plan",
                russian: "«\(name)» в другом месте плана назван «\(known)»"))
    }
}
