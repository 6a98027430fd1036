import ChanceryArchive

extension Input {
    /// The text of a Markdown page; `nil` for any other file.
    ///
    /// Every text is a page of Markdown, so its name must say that it is meant as one; standard input has no name.
    var page: String? {
        guard ["md", "markdown", "txt"].contains(Path.suffix(of: name)) || name == "-",
            FileKind(sniffing: bytes) == .text
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
