package import ChanceryArchive
package import ChanceryDiagnostics
package import ChanceryDocument
import ChanceryXML

/// Reads an OpenDocument text — a package (ODT, OTT) or one flat file (FODT) — into the format-neutral document.
///
/// Parts stream through the parser and are never held as a whole. A part beside the main one that is missing or broken costs a
/// warning, not the document.
package struct OpenDocumentReader {
    private let limits: Limits
    private var diagnostics: [Diagnostic] = []

    /// Reads a package.
    ///
    /// - Returns: The document, and what was met and not carried over.
    /// - Throws: `encrypted`, `old-open-office`, `not-an-open-document`, `not-a-text-document`, `missing-part`, and what unpacking and
    ///   parsing of the main part throw.
    package static func read(
        _ package: ZipReader, limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        var reader = OpenDocumentReader(limits: limits)
        let document = try reader.document(package)
        return (document, reader.diagnostics)
    }

    /// Reads a flat document.
    ///
    /// - Throws: `old-open-office`, `not-an-open-document`, `not-a-text-document`, and what parsing throws.
    package static func read(
        flat bytes: [UInt8], limits: Limits = Limits()
    ) throws(Diagnostic) -> (document: Document, diagnostics: [Diagnostic]) {
        if String(decoding: bytes.prefix(4096), as: UTF8.self).contains("openoffice.org/2000/office") {
            throw .oldOpenOffice
        }
        var reader = OpenDocumentReader(limits: limits)
        var part = PartReader(limits: limits)
        try XMLStream.parse(
            XMLMemoryInput(bytes), knowing: ODF.vocabulary, with: &part, part: "office:document", limits: limits)
        let document = try reader.document(part, pages: part.masterPages)
        return (document, reader.diagnostics)
    }

    /// Whether a package is an OpenDocument of whatever kind, or one of OpenOffice.org 1.x.
    package static func isOpenDocument(_ package: ZipReader) -> Bool {
        if let type = mediaType(of: package) {
            return type.contains("opendocument") || type.contains("vnd.sun.xml")
        }
        return package.entry("content.xml") != nil
            && (package.entry(Manifest.part) != nil || package.entry("styles.xml") != nil)
    }

    /// Refuses a package whose text is encrypted: its parts are no XML.
    ///
    /// - Throws: `encrypted`; what unpacking the list of contents throws.
    package static func refuseEncrypted(_ package: ZipReader, limits: Limits) throws(Diagnostic) {
        if try Manifest(of: package, limits: limits).isEncrypted { throw .encryptedDocument }
    }

    private init(limits: Limits) {
        self.limits = limits
    }

    /// The media type that the first entry of a package names (ODF 1.3 part 2 §3.3).
    private static func mediaType(of package: ZipReader) -> String? {
        guard let entry = package.entry("mimetype"), entry.size < 256, let bytes = try? package.bytes(of: entry) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func document(_ package: ZipReader) throws(Diagnostic) -> Document {
        let manifest = try Manifest(of: package, limits: limits)
        if manifest.isEncrypted { throw .encryptedDocument }
        let type = Self.mediaType(of: package) ?? manifest.mediaTypes["/"] ?? ""
        if type.contains("vnd.sun.xml") { throw .oldOpenOffice }
        guard let content = package.entry("content.xml") else { throw .missingContent("content.xml") }
        let metadata = try part("meta.xml", of: package, with: PartReader(limits: limits))?.metadata ?? Metadata()
        let reader = PartReader(metadata: metadata, limits: limits)
        let styles = try part("styles.xml", of: package, with: reader)
        var sheet = styles?.styles ?? StyleSheet()
        sheet.automatic = StyleSet()
        var main = PartReader(styles: sheet, metadata: metadata, mediaTypes: manifest.mediaTypes, limits: limits)
        try XMLStream.parse(
            PartInput(stream: try package.stream(content)), knowing: ODF.vocabulary, with: &main, part: content.name,
            limits: limits)
        return try document(main, pages: styles?.masterPages ?? [])
    }

    /// Reads a part beside the main one; a limit that is passed or a hostile part stops the work all the same.
    private mutating func part(
        _ name: String, of package: ZipReader, with reader: PartReader
    ) throws(Diagnostic) -> PartReader? {
        guard let entry = package.entry(name) else { return nil }
        var reader = reader
        do {
            try XMLStream.parse(
                PartInput(stream: try package.stream(entry)), knowing: ODF.vocabulary, with: &reader, part: entry.name,
                limits: limits)
            return reader
        } catch {
            guard error.code == "malformed-xml" || error.code == "broken-entry" else { throw error }
            diagnostics.append(.unreadablePart(error))
            return nil
        }
    }

    /// Puts the document together: the headers and footers are those of the pages that the text uses, each once.
    private mutating func document(
        _ main: PartReader, pages: [MasterPage]
    ) throws(Diagnostic) -> Document {
        guard main.hasBody else { throw .notOpenDocument }
        diagnostics += main.body.diagnostics(at: .whole)
        var document = Document(
            body: main.body.blocks, footnotes: main.footnotes, endnotes: main.endnotes, comments: main.comments,
            properties: main.metadata.properties)
        for page in main.pagesInUse(among: pages) {
            for header in page.headers {
                document.headers.append(header.blocks)
                diagnostics += header.diagnostics(at: Place(.header(document.headers.count)))
            }
            for footer in page.footers {
                document.footers.append(footer.blocks)
                diagnostics += footer.diagnostics(at: Place(.footer(document.footers.count)))
            }
        }
        return document
    }
}
