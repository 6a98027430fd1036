import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// Puts one document behind another, each with sections of its own.
///
/// Both have to share styles, lists and headers to the byte, as the built-in templates do: nothing is renamed. A section is closed
/// by the properties in its last paragraph, the last one by those of the body (ECMA-376-1 §17.6.17, §17.6.18).
struct DocumentJoiner {
    private static let main = "word/document.xml"
    /// What differs between documents of one template: the text, and what is said of the document as a whole.
    private static let own = [main, "docProps/core.xml", "docProps/app.xml"]

    private var package: [PackageFiles.Entry]
    private var document: XMLTree
    private let limits: Limits

    /// Opens the document that comes first.
    init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        package = try PackageFiles(inFile: Input(name: "", bytes: bytes), limits: limits).entries
        document = try Self.document(in: package, limits: limits)
        self.limits = limits
    }

    /// Appends a document on a page of its own, whose pages count from one; false where it shares too little.
    mutating func append(_ bytes: [UInt8]) throws(Diagnostic) -> Bool {
        let other = try PackageFiles(inFile: Input(name: "", bytes: bytes), limits: limits).entries
        guard Self.shared(other) == Self.shared(package) else { return false }
        let tree = try Self.document(in: other, limits: limits)
        guard var body = Body(of: document), let tail = Body(of: tree) else { return false }
        body.closeSection()
        body.append(tail)
        body.put(into: &document)
        return true
    }

    /// The whole document.
    func joined() throws(Diagnostic) -> [UInt8] {
        var files = package
        for index in files.indices where files[index].name == Self.main {
            files[index] = PackageFiles.Entry(name: Self.main, bytes: XMLSerialiser.bytes(of: document))
        }
        let writer = try ZipWriter()
        for file in files { try writer.add(file.name, file.bytes) }
        return try writer.finish()
    }

    private static func document(
        in package: [PackageFiles.Entry], limits: Limits
    ) throws(Diagnostic) -> XMLTree {
        let bytes = package.first { $0.name == main }?.bytes ?? []
        return try XMLTree.parse(bytes, part: main, limits: limits)
    }

    private static func shared(_ package: [PackageFiles.Entry]) -> [String: [UInt8]] {
        var parts: [String: [UInt8]] = [:]
        for entry in package where !own.contains(entry.name) { parts[entry.name] = entry.bytes }
        return parts
    }
}
