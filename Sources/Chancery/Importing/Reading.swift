public import ChanceryDiagnostics

/// What was read, and what there is to say about it; no diagnostic here is an error.
public struct Reading<Model: Sendable>: Sendable {
    /// What was read.
    public var model: Model
    /// Notes and warnings in the order of their places.
    public var diagnostics: [Diagnostic]

    /// Creates a reading.
    public init(_ model: Model, diagnostics: [Diagnostic]) {
        self.model = model
        self.diagnostics = diagnostics
    }
}
