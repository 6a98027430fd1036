import ChanceryDiagnostics
import ChanceryXML

/// Puts additions into the parts of a DOCX that list what is in the package.
struct WordAdditions {
    private static let typesName = "[Content_Types].xml"

    private let additions: Additions
    private let kit: WordKit
    private let limits: Limits
    /// The changed and new parts, by name.
    private(set) var parts: [String: [UInt8]]
    private var types: [(isDefault: Bool, key: String, type: String)] = []
    private var relations: [String: [Relation]]
    /// What goes: relations, by their parts, and files.
    private let spent: SpentSamples

    /// - Parameter filled: The parts that have been filled: what they say goes before the template's.
    init(
        _ additions: Additions, kit: TemplateKit, word: WordKit, filled: [String: [UInt8]],
        spent: SpentSamples, limits: Limits
    ) {
        self.spent = spent
        self.additions = additions
        self.kit = word
        self.limits = limits
        relations = additions.relations
        parts = kit.parts.merging(filled) { $1 }
    }

    /// The parts that differ from the template's.
    mutating func changed() throws(Diagnostic) -> [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for media in additions.media {
            result[media.name] = media.picture.bytes
            types.append((true, media.picture.suffix, media.picture.format.mediaType))
        }
        if !additions.lists.isEmpty {
            let (name, bytes) = try numbering()
            result[name] = bytes
        }
        for part in Set(relations.keys).union(spent.relations.keys) {
            let name = PartName.relations(of: part)
            result[name] = try relationPart(name, adding: relations[part] ?? [], without: spent.relations[part] ?? [])
        }
        if !types.isEmpty || namesSpentFiles { result[Self.typesName] = try contentTypes() }
        return result
    }

    private func tree(_ name: String, root: String, _ namespace: XMLNamespace, uri: String) throws(Diagnostic)
        -> XMLTree
    {
        guard let bytes = parts[name] else {
            return XMLTree(
                root: XMLElement(
                    root, namespace: namespace, declarations: [XMLNamespaceDeclaration(prefix: "", uri: uri)]))
        }
        return try XMLTree.parse(bytes, part: name, limits: limits)
    }

    private func relationPart(
        _ name: String, adding list: [Relation], without spent: Set<String>
    ) throws(Diagnostic) -> [UInt8] {
        var tree = try tree(
            name, root: "Relationships", .packageRelationships,
            uri: "http://schemas.openxmlformats.org/package/2006/relationships")
        let prefix = tree.root.prefix
        tree.root.children.removeAll { node in
            guard case .element(let relation) = node, let id = relation.attribute("Id", .none) else { return false }
            return spent.contains(id)
        }
        for relation in list {
            tree.root.children.append(.element(relation.element(prefix: prefix)))
        }
        return XMLSerialiser.bytes(of: tree)
    }

    /// LibreOffice gives each picture a line of its own in the list of types, which goes with the picture (ECMA-376-2:2016 §10.1.2.2.3).
    private var namesSpentFiles: Bool {
        let types = parts[Self.typesName] ?? []
        return spent.files.contains { CarrierScan.contains(Array("\"/\($0)\"".utf8), in: types) }
    }

    private func contentTypes() throws(Diagnostic) -> [UInt8] {
        var tree = try tree(
            Self.typesName, root: "Types", .contentTypes,
            uri: "http://schemas.openxmlformats.org/package/2006/content-types")
        let prefix = tree.root.prefix
        tree.root.children.removeAll { node in
            guard case .element(let entry) = node, let name = entry.attribute("PartName", .none) else { return false }
            return spent.files.contains(String(name.dropFirst()))
        }
        for type in types {
            let (element, key) = type.isDefault ? ("Default", "Extension") : ("Override", "PartName")
            let isKnown = tree.root.elements.contains {
                $0.localName == element && $0.attribute(key, .none)?.lowercased() == type.key.lowercased()
            }
            if isKnown { continue }
            let entry = XMLNode.element(
                XMLElement(
                    prefix + element, namespace: .contentTypes,
                    attributes: [
                        XMLAttribute(key, namespace: .none, value: type.key),
                        XMLAttribute("ContentType", namespace: .none, value: type.type),
                    ]))
            if type.isDefault { tree.root.children.insert(entry, at: 0) } else { tree.root.children.append(entry) }
        }
        return XMLSerialiser.bytes(of: tree)
    }

    // MARK: Lists (ECMA-376-1:2016 §17.9)

    private mutating func numbering() throws(Diagnostic) -> (String, [UInt8]) {
        let name: String
        if let known = kit.numberingPart {
            name = known
        } else {
            name = PartName.folder(of: kit.mainPart) + "numbering.xml"
            types.append(
                (
                    false, "/" + name,
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
                ))
            let base =
                kit.isStrict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            relations[kit.mainPart, default: []].append(
                Relation(
                    id: kit.relationPrefix + "N", type: base + "numbering",
                    target: PartName.target(name, from: kit.mainPart), isExternal: false))
        }
        var tree: XMLTree
        if let bytes = parts[name] {
            tree = try XMLTree.parse(bytes, part: name, limits: limits)
        } else {
            let uri =
                kit.isStrict
                ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            tree = XMLTree(
                root: XMLElement(
                    "w:numbering", namespace: .wordprocessingML,
                    declarations: [XMLNamespaceDeclaration(prefix: "w", uri: uri)]))
        }
        let prefix = tree.root.prefix
        var abstracts: [XMLElement] = []
        if additions.usesBullets {
            abstracts.append(WordLists.abstract(kit.bulletAbstract, isNumbered: false, prefix: prefix))
        }
        if additions.usesNumbers {
            abstracts.append(WordLists.abstract(kit.numberAbstract, isNumbered: true, prefix: prefix))
        }
        // All abstract lists stand before all instances, and what cleans up behind them.
        let first =
            tree.root.children.firstIndex { $0.isOne(of: ["num", "numIdMacAtCleanup"]) } ?? tree.root.children.endIndex
        tree.root.children.insert(contentsOf: abstracts.map { .element($0) }, at: first)
        let last = tree.root.children.firstIndex { $0.isOne(of: ["numIdMacAtCleanup"]) } ?? tree.root.children.endIndex
        tree.root.children.insert(
            contentsOf: additions.lists.map { .element(WordLists.instance($0, prefix: prefix)) }, at: last)
        return (name, XMLSerialiser.bytes(of: tree))
    }
}

extension XMLNode {
    fileprivate func isOne(of names: Set<String>) -> Bool {
        if case .element(let element) = self { names.contains(element.localName) } else { false }
    }
}
