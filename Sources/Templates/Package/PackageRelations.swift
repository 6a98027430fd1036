import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// What the parts of a package lead to, read once for all who ask. A package of ODF has no relations.
struct PackageRelations {
    /// By the names of the parts that have them.
    private var relations: [String: [Relation]] = [:]

    init() {}

    init(_ package: ZipReader, limits: Limits) {
        self.init(of: package.entries.map(\.name), limits: limits) { name in
            package.entry(name).flatMap { try? package.bytes(of: $0) }
        }
    }

    /// - Parameters:
    ///   - names: The names of all parts.
    ///   - bytes: The bytes of a part by its name.
    init(of names: [String], limits: Limits, bytes: (String) -> [UInt8]?) {
        for name in names {
            // What cannot be read leads nowhere.
            guard let owner = PartName.owner(ofRelations: name), let bytes = bytes(name),
                let root = try? XMLTree.parse(bytes, part: name, limits: limits).root
            else { continue }
            relations[owner] = Relation.all(in: root)
        }
    }

    /// The parts that have relations.
    var parts: some Collection<String> { relations.keys }

    /// The relations of a part; those of the package have the empty name.
    subscript(part: String) -> [Relation] { relations[part] ?? [] }

    /// The first part that a part is related to in a way.
    func target(_ kind: String, of part: String) -> String? {
        self[part].first { $0.kind == kind && !$0.isExternal }.map { PartName.resolved($0.target, from: part) }
    }
}
