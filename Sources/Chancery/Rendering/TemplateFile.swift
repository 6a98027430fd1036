import ChanceryArchive
import ChanceryDiagnostics
import ChanceryTemplates

/// The file of a template, opened.
enum TemplateFile {
    case package(ZipReader, DocumentFormat)
    case flat([UInt8])

    /// Opens a file.
    ///
    /// - Throws: What the file is, where it is no document that a template may be.
    init(_ file: Input, limits: Limits) throws(Diagnostic) {
        let kind = FileKind(sniffing: file.bytes)
        if kind == .flatODF {
            self = .flat(file.bytes)
            return
        }
        if let problem = Diagnostic.foreignFile(kind) { throw problem.named(file.name) }
        let archive: ZipReader
        do throws(Diagnostic) {
            archive = try ZipReader(file.bytes, limits: limits)
        } catch {
            throw error.named(file.name)
        }
        if archive.entry("[Content_Types].xml") != nil {
            self = .package(archive, .docx)
        } else if Self.isText(archive) {
            self = .package(archive, .odt)
        } else {
            throw Diagnostic.otherPackage.named(file.name)
        }
    }

    /// The format of the documents that the template gives.
    var format: DocumentFormat {
        switch self {
        case .package(_, let format): format
        case .flat: .fodt
        }
    }

    /// Compiles the template.
    ///
    /// - Parameter russian: What its filters that know Russian go by.
    /// - Throws: Everything that is wrong with its tags.
    func compiled(limits: Limits, _ russian: RussianForms = RussianForms()) throws(DiagnosticList) -> Template {
        switch self {
        case .package(let archive, _): try Template.compile(archive, filters: .chancery(russian), limits: limits)
        case .flat(let bytes): try Template.compile(flat: bytes, filters: .chancery(russian), limits: limits)
        }
    }

    /// Whether a package is a text of OpenDocument, or a template of such.
    private static func isText(_ archive: ZipReader) -> Bool {
        guard let entry = archive.entry("mimetype"), entry.size < 256, let bytes = try? archive.bytes(of: entry) else {
            return false
        }
        return String(decoding: bytes, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument.text")
    }
}
