/// A format in which a finished document is read, not edited.
public enum PageFormat: String, Sendable, Hashable, CaseIterable {
    /// One page of HTML, without anything outside of it.
    case html
    /// Markdown with tables (GitHub's dialect).
    case md
    /// PDF, which LibreOffice makes.
    case pdf
}
