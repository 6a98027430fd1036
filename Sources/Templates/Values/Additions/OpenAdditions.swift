import ChanceryDiagnostics
import ChanceryXML

/// Puts additions into the package of an ODT: pictures and their lines in the manifest (ODF 1.3 part 2 §4).
enum OpenAdditions {
    private static let manifest = "META-INF/manifest.xml"

    static func changed(_ additions: Additions, kit: TemplateKit, limits: Limits) throws(Diagnostic) -> [String:
        [UInt8]]
    {
        guard !additions.media.isEmpty else { return [:] }
        var result: [String: [UInt8]] = [:]
        var tree: XMLTree?
        if let bytes = kit.parts[manifest] { tree = try XMLTree.parse(bytes, part: manifest, limits: limits) }
        let prefix = tree?.root.prefix ?? ""
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
