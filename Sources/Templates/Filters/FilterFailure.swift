public import ChanceryDiagnostics

/// Why a filter cannot do its work on a value.
public struct FilterFailure: Error, Sendable, Hashable {
    public var code: DiagnosticCode
    /// What is wrong, without the name of the filter.
    public var wording: Wording

    /// Creates a failure.
    public init(_ code: DiagnosticCode = "wrong-type", _ wording: Wording) {
        self.code = code
        self.wording = wording
    }
}
