import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// The list of contents of a package: `META-INF/manifest.xml` (ODF 1.3 part 2 §4).
struct Manifest {
    /// The media types of the package's parts and folders, by their paths.
    private(set) var mediaTypes: [String: String] = [:]
    /// Whether the document's text is encrypted.
    private(set) var isEncrypted = false

    static let part = "META-INF/manifest.xml"

    /// Reads the list; a package that has none has an empty one.
    ///
    /// - Throws: What unpacking and parsing throw.
    init(of package: ZipReader, limits: Limits) throws(Diagnostic) {
        guard let entry = package.entry(Self.part) else { return }
        let tree = try XMLTree.parse(try package.bytes(of: entry), part: Self.part, limits: limits)
        for element in tree.root.elements { add(element) }
    }

    private mutating func add(_ element: XMLElement) {
        guard element.is("file-entry", .odfManifest), let path = element.attribute("full-path", .odfManifest) else {
            return
        }
        mediaTypes[path] = element.attribute("media-type", .odfManifest)
        // From version 1.3 on a package may be encrypted as a whole, in one part of this name.
        if path == "content.xml" || path == "encrypted-package",
            element.first("encryption-data", .odfManifest) != nil
        {
            isEncrypted = true
        }
    }
}
