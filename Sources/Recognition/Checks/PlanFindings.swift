public import ChanceryDiagnostics

/// What checks find, to be told in the order of the plan whichever check found it.
public struct PlanFindings: Sendable {
    private var found: [(entry: Int, diagnostic: Diagnostic)] = []

    /// Nothing yet.
    public init() {}

    /// Adds what was found at an entry of the outline.
    public mutating func add(_ entry: Int, _ diagnostic: Diagnostic) {
        found.append((entry, diagnostic))
    }

    /// The findings in the order of the entries; those of one entry in the order in which they were found.
    public var diagnostics: [Diagnostic] {
        found.enumerated().sorted { ($0.element.entry, $0.offset) < ($1.element.entry, $1.offset) }
            .map(\.element.diagnostic)
    }
}
