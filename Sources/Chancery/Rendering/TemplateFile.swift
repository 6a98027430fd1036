import ChanceryArchive
import ChanceryDiagnostics
import ChanceryModels
import ChanceryOpenDocument
import ChanceryTemplates

/// The file of a template, opened.
enum TemplateFile {
    /// A package, and what was left out of the file for it to be one of a document.
    case package(ZipReader, DocumentFormat, leftOut: [Diagnostic] = [])
    case flat([UInt8])

    /// Opens a file, laid out by a profile if there is one.
    ///
    /// - Throws: What the file is, where it is no document that a template may be.
    init(_ file: Input, limits: Limits, layout: LayoutProfile? = nil) throws(Diagnostic) {
        let kind = try FileKind(sniffing: file.contents)
        if kind == .flatODF {
            guard let layout else {
                self = .flat(PlainPackage.document(ofFlat: try file.bytes))
                return
            }
            do throws(Diagnostic) {
                self = .flat(try PackageFiles.laidOut(flat: try file.bytes, by: layout, limits: limits))
            } catch {
                throw error.named(file.name)
            }
            return
        }
        if let problem = Diagnostic.foreignFile(kind) { throw problem.named(file.name) }
        var archive: ZipReader
        var leftOut: [Diagnostic] = []
        do throws(Diagnostic) {
            if let layout {
                let files = try PackageFiles(inFile: file, limits: limits).laidOut(by: layout, limits: limits)
                archive = try ZipReader(try files.packed(), limits: limits)
            } else {
                archive = try ZipReader(file.contents, limits: limits)
            }
            if let plain = try PlainPackage.document(of: archive, limits: limits) {
                archive = try ZipReader(plain.bytes, limits: limits)
                if plain.hadMacros { leftOut.append(.macrosLeftOut) }
            }
        } catch {
            throw error.named(file.name)
        }
        if archive.entry("[Content_Types].xml") != nil {
            self = .package(archive, .docx, leftOut: leftOut)
        } else if Self.isText(archive) {
            do throws(Diagnostic) { try OpenDocumentReader.refuseEncrypted(archive, limits: limits) } catch {
                throw error.named(file.name)
            }
            self = .package(archive, .odt)
        } else {
            throw Diagnostic.otherPackage.named(file.name)
        }
    }

    /// The format of the documents that the template gives.
    var format: DocumentFormat {
        switch self {
        case .package(_, let format, _): format
        case .flat: .fodt
        }
    }

    /// Compiles the template.
    ///
    /// - Parameter printed: The tags that are printed as they are typed.
    /// - Throws: Everything that is wrong with its tags.
    func compiled(
        filters: FilterRegistry, limits: Limits, printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> Template {
        switch self {
        case .package(let archive, _, let leftOut):
            var template = try Template.compile(archive, filters: filters, limits: limits, printing: printed)
            template.leftOut = leftOut
            return template
        case .flat(let bytes):
            return try Template.compile(flat: bytes, filters: filters, limits: limits, printing: printed)
        }
    }

    /// The tags of the template, and what is wrong with them.
    func survey(filters: FilterRegistry, limits: Limits) -> TemplateSurvey {
        switch self {
        case .package(let archive, _, _): TemplateSurvey(of: archive, filters: filters, limits: limits)
        case .flat(let bytes): TemplateSurvey(ofFlat: bytes, filters: filters, limits: limits)
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
