/// A look at a document other than a plan for something that its author may want to mend (domain.md §3, §8).
///
/// Checks never change a model. Each is a file of its own; adding one touches ``ModelChecks`` beside it.
protocol DocumentCheck: Sendable {
    /// Adds what is found, each at the path of its field.
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings)
}
