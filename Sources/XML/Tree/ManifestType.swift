/// What the document type of a list of contents says of it, where the list names its type instead of saying so itself.
///
/// OpenOffice.org's `Manifest.dtd` fixes the namespace, and its lists — LibreOffice's own templates have them to this day — leave it out.
enum ManifestType {
    /// The part of an OpenDocument package that may name its type (ODF 1.3 part 2 §4).
    static let part = "META-INF/manifest.xml"

    private static let root = "<manifest:manifest"

    /// The list with its namespace.
    static func declared(_ bytes: [UInt8]) -> [UInt8] {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
        guard head.contains("<!DOCTYPE manifest:manifest"), !head.contains("xmlns:manifest"),
            let start = head.firstRange(of: root + ">")
        else { return bytes }
        let offset = head.utf8.distance(from: head.startIndex, to: start.lowerBound) + root.utf8.count
        let namespace = " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
        var declared = bytes
        declared.insert(contentsOf: namespace.utf8, at: min(offset, bytes.count))
        return declared
    }
}
