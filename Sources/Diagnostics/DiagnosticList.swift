/// All the problems of an input, thrown together.
public struct DiagnosticList: Error, Sendable, Hashable {
    /// The problems in the order of their places; at least one is an error.
    public var diagnostics: [Diagnostic]

    /// Creates a list.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

extension DiagnosticList: CustomStringConvertible {
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
