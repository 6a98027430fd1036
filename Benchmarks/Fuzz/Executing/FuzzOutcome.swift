/// What came of an execution.
struct FuzzOutcome {
    /// Whether there was nothing to object to.
    var isAccepted: Bool { output != nil }
    /// What was made.
    var output: [UInt8]?
    /// What must not be.
    var faults: [String] = []
}
