/// The addresses of links that hold tags: in a DOCX they stand in the relations of a part (ECMA-376-2 §9.3).
struct LinkTargets {
    /// By the name of the part, then by the relation's id.
    private var targets: [String: [String: String]] = [:]

    /// Gathers the links of a package.
    init(_ relations: PackageRelations) {
        for part in relations.parts {
            for relation in relations[part] where relation.kind == "hyperlink" {
                guard let target = AddressText.decoded(relation.target) else { continue }
                targets[part, default: [:]][relation.id] = target
            }
        }
    }

    /// The addresses with tags that a part refers to.
    subscript(part: String) -> [String: String] { targets[part] ?? [:] }
}
