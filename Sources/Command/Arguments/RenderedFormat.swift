import Chancery
import ChanceryDiagnostics

/// What `render` is to write, by the name of the output.
struct RenderedFormat: Hashable {
    /// The format of the document; `nil` leaves it to the template.
    let document: DocumentFormat?
    /// The page that is made of the document; `nil` where the document itself is wanted.
    let page: PageFormat?

    /// The format that an output's name asks for; standard output gets the document as the template is.
    ///
    /// - Throws: `unsupported-output`.
    init(of output: String) throws(Diagnostic) {
        let suffix = output == "-" ? "" : Path.suffix(of: output)
        document = DocumentFormat(rawValue: suffix)
        page = PageFormat(rawValue: suffix)
        guard output == "-" || document != nil || page != nil else {
            let known = DocumentFormat.allCases.map(\.rawValue) + PageFormat.allCases.map(\.rawValue)
            throw .unsupportedOutput(suffix, known: known).named(output)
        }
    }
}
