package import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// What Word and LibreOffice save as a template, as the document that it gives: a DOCX whose list of types says «template» Word does not
/// open, an ODT that says so LibreOffice opens as a new one without a name; macros have no place in either (ECMA-376-1:2016 §11.3.10, ODF
/// 1.3 part 2 §3.3).
package enum PlainPackage {
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    private static let odfTemplate = "application/vnd.oasis.opendocument.text-template"
    private static let odf = "application/vnd.oasis.opendocument.text"
    /// The main types that are no plain document's.
    private static let others: Set<String> = [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ]

    /// The package as a document; `nil` where it is one.
    package static func document(
        of package: ZipReader, limits: Limits
    ) throws(Diagnostic) -> (bytes: [UInt8], hadMacros: Bool)? {
        if let entry = package.entry("mimetype") {
            guard entry.size < 256, try package.bytes(of: entry).elementsEqual(odfTemplate.utf8) else { return nil }
            var parts = try PackageParts(package)
            parts["mimetype"] = Array(odf.utf8)
            if var manifest = try parts.tree("META-INF/manifest.xml", limits: limits) {
                manifest.root.changeAll { element in
                    guard element.attribute("full-path", .odfManifest) == "/" else { return }
                    element.set("media-type", .odfManifest, odf, qualified: element.prefix + "media-type")
                }
                parts["META-INF/manifest.xml"] = XMLSerialiser.bytes(of: manifest)
            }
            return (try parts.packed(), false)
        }
        guard let entry = package.entry("[Content_Types].xml") else { return nil }
        let types = try XMLTree.parse(try package.bytes(of: entry), part: entry.name, limits: limits)
        guard types.root.elements.contains(where: { others.contains($0.attribute("ContentType", .none) ?? "") }) else {
            return nil
        }
        return try plainWord(try PackageParts(package), types, limits)
    }

    private static func plainWord(
        _ parts: PackageParts, _ types: XMLTree, _ limits: Limits
    ) throws(Diagnostic) -> (bytes: [UInt8], hadMacros: Bool) {
        var (parts, types) = (parts, types)
        let macros = parts.names.filter { name in
            let file = name.split(separator: "/").last ?? ""
            return ["vbaProject.bin", "vbaData.xml", "vbaProjectSignature.bin", "vbaProject.bin.rels"].contains(file)
        }
        for name in macros { parts[name] = nil }
        types.root.children.removeAll { node in
            guard case .element(let entry) = node, let name = entry.attribute("PartName", .none) else { return false }
            return macros.contains { name.dropFirst() == $0 }
        }
        types.root.changeAll { entry in
            guard let type = entry.attribute("ContentType", .none), others.contains(type) else { return }
            entry.set("ContentType", .none, word)
        }
        parts["[Content_Types].xml"] = XMLSerialiser.bytes(of: types)
        for name in parts.names where !macros.isEmpty && name.hasSuffix(".rels") {
            guard var tree = try parts.tree(name, limits: limits) else { continue }
            let count = tree.root.children.count
            tree.root.children.removeAll { node in
                guard case .element(let relation) = node, let type = relation.attribute("Type", .none) else {
                    return false
                }
                return type.hasSuffix("/vbaProject") || type.hasSuffix("/wordVbaData")
            }
            if tree.root.children.count != count { parts[name] = XMLSerialiser.bytes(of: tree) }
        }
        return (try parts.packed(), !macros.isEmpty)
    }

    /// A flat document; one that says «template» says «document».
    package static func document(ofFlat bytes: [UInt8]) -> [UInt8] {
        let word = Array("\"\(odfTemplate)\"".utf8)
        let head = bytes.prefix(16_384)
        guard let range = head.firstRange(of: word) else { return bytes }
        var result = bytes
        result.replaceSubrange(range, with: Array("\"\(odf)\"".utf8))
        return result
    }
}
