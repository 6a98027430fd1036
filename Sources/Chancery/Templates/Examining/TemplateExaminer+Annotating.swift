public import ChanceryDiagnostics
import ChanceryTemplates

extension TemplateExaminer {
    /// A copy of a template with its problems as comments at their places.
    ///
    /// The remarks of an earlier copy go. Headers, notes and boxes take no comments: what is wrong there is told at the first paragraph.
    ///
    /// - Throws: What keeps the file from being opened.
    public func annotated(_ template: Input, with diagnostics: [Diagnostic], in language: Language)
        throws(DiagnosticList) -> [UInt8]
    {
        let annotations = diagnostics.map { diagnostic in
            var nameless = diagnostic
            nameless.file = nil
            return Annotation(nameless.line(in: language), at: diagnostic.place)
        }
        do throws(Diagnostic) {
            switch try TemplateFile(template, limits: limits) {
            case .package(let archive, _, _):
                return try TemplateAnnotator.annotated(archive, annotations, limits: limits)
            case .flat(let bytes): return try TemplateAnnotator.annotated(flat: bytes, annotations, limits: limits)
            }
        } catch {
            throw DiagnosticList([error])
        }
    }
}
