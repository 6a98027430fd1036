/// A format that documents are rendered in.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    /// Office Open XML, as Word writes it.
    case docx
    /// OpenDocument, as LibreOffice writes it.
    case odt
    /// OpenDocument in one file of XML.
    case fodt
}
