public import ChanceryDiagnostics
import ChanceryDocument

/// Turns finished documents into pages to be read: what a person sees of the document, whatever template it came from.
public struct PageExporter: Sendable {
    /// The bounds for reading the document again.
    public var limits: Limits
    /// What makes PDF; without one that is refused.
    public var office: (any OfficeProgram)?

    /// Creates an exporter.
    public init(limits: Limits = Limits(), office: (any OfficeProgram)? = nil) {
        self.limits = limits
        self.office = office
    }

    /// The page of a document.
    ///
    /// - Parameters:
    ///   - document: A DOCX, ODT or FODT.
    ///   - source: Which of them it is.
    /// - Throws: `missing-program` (69) for PDF without LibreOffice, `not-converted`, `conversion-time`; what reading throws.
    public func page(
        of document: [UInt8], from source: DocumentFormat, as format: PageFormat
    ) throws(DiagnosticList) -> [UInt8] {
        switch format {
        case .html: Array(HTMLPage(of: try read(document)).text.utf8)
        case .md: Array(MarkdownPage(of: try read(document)).text.utf8)
        case .pdf: try converted(document, from: source)
        }
    }

    private func read(_ document: [UInt8]) throws(DiagnosticList) -> Document {
        try Importer(limits: limits).document(from: Input(name: "document", bytes: document)).model
    }

    private func converted(_ document: [UInt8], from source: DocumentFormat) throws(DiagnosticList) -> [UInt8] {
        do throws(Diagnostic) {
            guard let office else { throw .missingLibreOffice }
            return try office.converted(
                document, from: source.rawValue, to: PageFormat.pdf.rawValue, within: limits.officeSeconds)
        } catch {
            throw DiagnosticList([error])
        }
    }
}
