import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// The addresses of links that hold tags: in a DOCX they stand in the relations of a part (ECMA-376-2 §9.3).
struct LinkTargets {
    /// By the name of the part, then by the relation's id.
    private var targets: [String: [String: String]] = [:]

    /// Gathers the links of a package.
    init(_ package: ZipReader, _ format: Dialect.Format, limits: Limits) {
        guard format == .wordprocessingML else { return }
        for entry in package.entries {
            guard let part = Self.part(ofRelations: entry.name), let bytes = try? package.bytes(of: entry),
                CarrierScan.mayHoldTags(bytes, .plain),
                let root = try? XMLTree.parse(bytes, part: entry.name, limits: limits).root
            else { continue }
            for relation in root.elements {
                guard Self.isLink(relation), let id = relation.attribute("Id", .none),
                    let target = relation.attribute("Target", .none).flatMap(AddressText.decoded)
                else { continue }
                targets[part, default: [:]][id] = target
            }
        }
    }

    /// The addresses with tags that a part refers to.
    subscript(part: String) -> [String: String] { targets[part] ?? [:] }

    /// The part that relations belong to: `word/_rels/document.xml.rels` are those of `word/document.xml`.
    static func part(ofRelations name: String) -> String? {
        guard name.hasSuffix(".rels"), let folder = name.firstRange(of: "_rels/") else { return nil }
        let part = name[..<folder.lowerBound] + name[folder.upperBound...].dropLast(5)
        return part.isEmpty ? nil : String(part)
    }

    /// Whether a relation is that of a link.
    static func isLink(_ relation: XMLElement) -> Bool {
        relation.attribute("Type", .none)?.hasSuffix("/hyperlink") ?? false
    }
}
