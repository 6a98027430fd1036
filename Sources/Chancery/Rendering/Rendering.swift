public import ChanceryDiagnostics

/// A finished document, and what there is to say about it; no diagnostic here is an error.
public struct Rendering: Sendable {
    /// The bytes of the file.
    public var bytes: [UInt8]
    /// Notes and warnings.
    public var diagnostics: [Diagnostic]

    /// Creates a rendering.
    public init(bytes: [UInt8], diagnostics: [Diagnostic]) {
        self.bytes = bytes
        self.diagnostics = diagnostics
    }
}
