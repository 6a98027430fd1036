public import ChanceryDiagnostics

/// A finished document, and what there is to say about it; no diagnostic here is an error.
public struct Rendering: Sendable {
    /// The bytes of the file.
    public var bytes: [UInt8]
    /// What the file is.
    public var format: DocumentFormat
    /// Notes and warnings.
    public var diagnostics: [Diagnostic]

    /// Creates a rendering.
    public init(bytes: [UInt8], format: DocumentFormat, diagnostics: [Diagnostic]) {
        self.bytes = bytes
        self.format = format
        self.diagnostics = diagnostics
    }
}
