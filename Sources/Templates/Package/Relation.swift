import ChanceryXML

/// A relation of a part to another one, or to what is outside of the package (ECMA-376-2:2016 §6.5).
struct Relation: Sendable, Hashable {
    var id: String
    var type: String
    var target: String
    var isExternal: Bool

    /// The last step of the type, which Word's and the strict ones have in common: `footnotes`, `hyperlink`.
    var kind: Substring { type.split(separator: "/").last ?? "" }

    /// The relations that a part of them lists.
    static func all(in root: XMLElement) -> [Relation] {
        root.elements.compactMap { relation in
            guard let id = relation.attribute("Id", .none), let type = relation.attribute("Type", .none),
                let target = relation.attribute("Target", .none)
            else { return nil }
            return Relation(
                id: id, type: type, target: target, isExternal: relation.attribute("TargetMode", .none) == "External")
        }
    }

    /// The relation as an element of such a list.
    func element(prefix: String = "") -> XMLElement {
        var attributes = [("Id", id), ("Type", type), ("Target", target)]
        if isExternal { attributes.append(("TargetMode", "External")) }
        return XMLElement(
            "\(prefix)Relationship", namespace: .packageRelationships,
            attributes: attributes.map { XMLAttribute($0.0, namespace: .none, value: $0.1) })
    }
}
