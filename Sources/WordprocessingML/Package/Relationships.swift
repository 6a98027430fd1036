import ChanceryDiagnostics

/// The relationships of a part, looked up when needed: one that leads nowhere harms nobody.
struct Relationships: Sendable {
    private let all: [Relationship]
    private let parts: [String: String?]

    /// Reads the relationships of a part; a part without any has none.
    ///
    /// - Parameter source: The part, or the empty name for the package itself.
    /// - Throws: What unpacking and parsing throw.
    init(of source: String, in package: PartSource, limits: Limits) throws(Diagnostic) {
        guard let name = package.name(of: Self.partName(for: source)) else {
            (all, parts) = ([], [:])
            return
        }
        var list = RelationshipList(ofPart: source)
        try package.parse(name, knowing: OPC.vocabulary, with: &list, limits: limits)
        all = list.all
        // Of two with the same id the first counts.
        parts = Dictionary(all.map { ($0.id, $0.part) }, uniquingKeysWith: { first, _ in first })
    }

    /// The part that an id leads to.
    func part(_ id: String) -> String? {
        parts[id] ?? nil
    }

    /// The part of the first relationship of a kind.
    func part(ofKind kind: String) -> String? {
        all.first { $0.kind == kind && $0.part != nil }?.part
    }

    /// All relationships of a kind.
    func relationships(ofKind kind: String) -> [Relationship] {
        all.filter { $0.kind == kind }
    }

    private static func partName(for source: String) -> String {
        guard let slash = source.lastIndex(of: "/") else { return "_rels/\(source).rels" }
        return "\(source[..<slash])/_rels/\(source[source.index(after: slash)...]).rels"
    }
}
