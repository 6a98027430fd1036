/// A look at a plan for something that its author may want to mend (domain.md §4, the table of diagnostics).
///
/// Checks never change a plan. Each is a file of its own; adding one touches ``PlanChecks/all`` beside it.
public protocol PlanCheck: Sendable {
    /// Adds what is found, each at its entry.
    func check(_ outline: PlanOutline, into findings: inout PlanFindings)
}
