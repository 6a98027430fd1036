public import ChanceryDiagnostics

extension TemplateExaminer {
    /// A copy of a template with its problems as comments at their places.
    ///
    /// - Throws: What keeps the file from being opened.
    public func annotated(_ template: Input, with diagnostics: [Diagnostic]) throws(DiagnosticList) -> [UInt8] {
        template.bytes
    }
}
