import ChanceryDiagnostics
import ChanceryXML

/// A DOCX in its parts, with what tells about them.
struct WordPackage {
    var parts: PackageParts
    let main: String
    var document: XMLTree
    private var types: XMLTree
    private let limits: Limits

    /// Opens a document.
    ///
    /// - Throws: `other-format` for what is none; what unpacking and parsing throw.
    init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        self.limits = limits
        parts = try PackageParts(bytes, limits: limits)
        guard let types = try parts.tree("[Content_Types].xml", limits: limits) else { throw .otherDocument("DOCX") }
        self.types = types
        main = WordKit.mainPart(types.root) ?? "word/document.xml"
        guard let document = try parts.tree(main, limits: limits), document.root.first("body", .wordprocessingML) != nil
        else {
            throw .otherDocument("DOCX")
        }
        self.document = document
    }

    func tree(_ name: String) throws(Diagnostic) -> XMLTree? { try parts.tree(name, limits: limits) }

    /// The relations of a part by their ids.
    func relations(of part: String) throws(Diagnostic) -> [Relation] {
        guard let tree = try parts.tree(PartName.relations(of: part), limits: limits) else { return [] }
        return Relation.all(in: tree.root)
    }

    /// The part that the main one is related to by a type's last step.
    func related(_ kind: String) throws(Diagnostic) -> String? {
        try relations(of: main).first { $0.kind == kind && !$0.isExternal }.map {
            PartName.resolved($0.target, from: main)
        }
    }

    mutating func setRelations(_ relations: [Relation], of part: String) {
        let uri = "http://schemas.openxmlformats.org/package/2006/relationships"
        let root = XMLElement(
            "Relationships", namespace: .packageRelationships,
            declarations: [XMLNamespaceDeclaration(prefix: "", uri: uri)],
            children: relations.map { .element($0.element()) })
        parts[PartName.relations(of: part)] = XMLSerialiser.bytes(of: XMLTree(root: root))
    }

    /// Adds a relation of a part; its id.
    mutating func relate(_ part: String, type: String, target: String, isExternal: Bool) throws(Diagnostic) -> String {
        var relations = try relations(of: part)
        if let known = relations.first(where: { $0.type == type && $0.target == target && $0.isExternal == isExternal })
        {
            return known.id
        }
        let taken = Set(relations.map(\.id))
        var number = relations.count + 1
        while taken.contains("rId\(number)") { number += 1 }
        relations.append(Relation(id: "rId\(number)", type: type, target: target, isExternal: isExternal))
        setRelations(relations, of: part)
        return "rId\(number)"
    }

    /// The content type of a part.
    func type(of name: String) -> String? {
        var byEnding: String?
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
        for entry in types.root.elements {
            if entry.attribute("PartName", .none)?.lowercased() == "/" + name.lowercased() {
                return entry.attribute("ContentType", .none)
            }
            if let ending, entry.attribute("Extension", .none)?.lowercased() == ending {
                byEnding = entry.attribute("ContentType", .none)
            }
        }
        return byEnding
    }

    /// Names the content type of a part.
    mutating func setType(_ type: String, of name: String) {
        guard self.type(of: name) != type else { return }
        types.root.children.append(
            .element(
                XMLElement(
                    "\(types.root.prefix)Override", namespace: .contentTypes,
                    attributes: [
                        XMLAttribute("PartName", namespace: .none, value: "/" + name),
                        XMLAttribute("ContentType", namespace: .none, value: type),
                    ])))
    }

    /// The file of the document.
    mutating func packed() throws(Diagnostic) -> [UInt8] {
        parts[main] = XMLSerialiser.bytes(of: document)
        parts["[Content_Types].xml"] = XMLSerialiser.bytes(of: types)
        return try parts.packed()
    }
}
