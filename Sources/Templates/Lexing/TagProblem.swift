package import ChanceryDiagnostics

/// A problem in a tag or in what a tag says of the data: a ``Diagnostic`` that does not know its place yet.
///
/// The lexer, the parser and the evaluator see one text with tags in it; whoever took that text out of a document makes
/// the place and the quotation.
package struct TagProblem: Error, Sendable, Hashable {
    /// The Unicode scalars of the scanned text that are at fault; empty and at the end where something is missing.
    package var range: Range<Int>
    package var severity: Severity
    package var code: DiagnosticCode
    package var wording: Wording

    /// Creates an error.
    package init(_ code: DiagnosticCode, at range: Range<Int>, _ wording: Wording, severity: Severity = .error) {
        self.range = range
        self.severity = severity
        self.code = code
        self.wording = wording
    }

    /// The diagnostic at a place, quoting the tag as its author typed it (cut after 60 characters).
    package func diagnostic(at place: Place, quoting source: String? = nil) -> Diagnostic {
        guard let source, !source.isEmpty else { return Diagnostic(severity, code, at: place, wording) }
        let short = source.count > 60 ? source.prefix(59) + "…" : source[...]
        let quoted = Wording("\(wording.english) (\(short))", russian: "\(wording.russian) (\(short))")
        return Diagnostic(severity, code, at: place, quoted)
    }
}
