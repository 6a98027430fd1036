import ChanceryArchive
import ChanceryDiagnostics

extension Input {
    /// The text of a Markdown page; `nil` for any other file.
    ///
    /// Every text is a page of Markdown, so its name must say that it is meant as one; standard input has no name.
    ///
    /// - Throws: `read-failed`.
    var page: String? {
        get throws(Diagnostic) {
            guard ["md", "markdown", "txt"].contains(Path.suffix(of: name)) || name == "-",
                try FileKind(sniffing: contents) == .text
            else { return nil }
            return String(decoding: try bytes, as: UTF8.self)
        }
    }
}
