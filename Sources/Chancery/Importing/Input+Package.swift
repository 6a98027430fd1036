package import ChanceryArchive
package import ChanceryDiagnostics

extension Input {
    /// The input as a package of parts.
    ///
    /// - Throws: A diagnostic that says what the file is, where it is something else; else what opening a package throws.
    package func archive(limits: Limits) throws(Diagnostic) -> ZipReader {
        let kind = try FileKind(sniffing: contents)
        if let problem = Diagnostic.foreignFile(kind) { throw problem.named(name) }
        do throws(Diagnostic) {
            return try ZipReader(contents, limits: limits)
        } catch {
            throw error.named(name)
        }
    }

    /// The input as a package that should be a DOCX.
    ///
    /// - Throws: `open-document`, `other-package` for packages of other programs; what ``archive(limits:)`` throws.
    package func wordArchive(limits: Limits) throws(Diagnostic) -> ZipReader {
        let archive = try archive(limits: limits)
        if let entry = archive.entry("mimetype"), entry.size < 256,
            let type = try? archive.bytes(of: entry), String(decoding: type, as: UTF8.self).contains("opendocument")
        {
            throw Diagnostic.openDocument.named(name)
        }
        if archive.entry("[Content_Types].xml") == nil { throw Diagnostic.otherPackage.named(name) }
        return archive
    }
}
