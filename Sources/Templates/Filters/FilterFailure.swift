public import ChanceryDiagnostics

/// Why a filter cannot do its work on a value.
public struct FilterFailure: Error, Sendable, Hashable {
    public var code: DiagnosticCode
    /// What is wrong, without the name of the filter.
    public var wording: Wording

    /// Creates a failure about a value that the filter does not take: `wrong-type`.
    public init(_ wording: Wording) {
        self.init("wrong-type", wording)
    }

    /// Creates a failure.
    public init(_ code: DiagnosticCode, _ wording: Wording) {
        self.code = code
        self.wording = wording
    }
}
