import ChanceryDiagnostics
import ChanceryXML

/// Puts additions into the package of an ODT: pictures and their lines in the manifest (ODF 1.3 part 2 §4).
enum OpenAdditions {
    private static let manifest = "META-INF/manifest.xml"

    static func changed(
        _ additions: Additions, kit: TemplateKit, without spent: Set<String>, limits: Limits
    ) throws(Diagnostic) -> [String: [UInt8]] {
        guard !additions.media.isEmpty || !spent.isEmpty else { return [:] }
        var result: [String: [UInt8]] = [:]
        var tree: XMLTree?
        if let bytes = kit.parts[manifest] { tree = try XMLTree.parse(bytes, part: manifest, limits: limits) }
        let prefix = tree?.root.prefix ?? ""
        tree?.root.children.removeAll { node in
            guard case .element(let entry) = node, let path = entry.attribute("full-path", .odfManifest) else {
                return false
            }
            return spent.contains(path)
        }
        for media in additions.media {
            result[media.name] = media.picture.bytes
            tree?.root.children.append(
                .element(
                    XMLElement(
                        "\(prefix)file-entry", namespace: .odfManifest,
                        attributes: [
                            XMLAttribute("\(prefix)full-path", namespace: .odfManifest, value: media.name),
                            XMLAttribute(
                                "\(prefix)media-type", namespace: .odfManifest, value: media.picture.format.mediaType),
                        ])))
        }
        if let tree { result[manifest] = XMLSerialiser.bytes(of: tree) }
        return result
    }
}
