import ChanceryDiagnostics
import ChanceryXML

/// Translates the parts of one inserted DOCX into the words of the document around.
struct WordImporter {
    private let guest: WordPackage
    private let limits: Limits
    private let styles: WordStyleMerger
    private let lists: WordListMerger
    /// The names that parts have here.
    private var partNames: [String: String] = [:]
    /// The ids that notes have here, by kind and their own.
    private var notes: [String: String] = [:]

    /// Brings styles and lists along.
    init(guest: WordPackage, limits: Limits, host: inout WordPackage) throws(Diagnostic) {
        self.guest = guest
        self.limits = limits
        let guestStyles = try guest.related("styles").flatMap { name throws(Diagnostic) in try guest.tree(name) }
        var styles: WordStyleMerger
        let stylePart = try host.related("styles")
        if let name = stylePart, let tree = try host.tree(name) {
            styles = WordStyleMerger(host: tree.root, guest: guestStyles?.root)
        } else {
            styles = WordStyleMerger(host: XMLElement("w:styles", namespace: .wordprocessingML), guest: nil)
        }
        let guestLists = try guest.related("numbering").flatMap { name throws(Diagnostic) in try guest.tree(name) }
        lists = try Self.mergedLists(guestLists, styles, &host)
        styles.mapLists(lists.numbers)
        self.styles = styles
        if let name = stylePart {
            var root = styles.styles
            Self.addDeclarations(of: guestStyles?.root, to: &root)
            host.parts[name] = XMLSerialiser.bytes(of: XMLTree(root: root))
        }
    }

    private static func mergedLists(
        _ guest: XMLTree?, _ styles: WordStyleMerger, _ host: inout WordPackage
    ) throws(Diagnostic) -> WordListMerger {
        let name = try host.related("numbering")
        if let name, let tree = try host.tree(name) {
            let lists = WordListMerger(host: tree.root, guest: guest?.root, styles: styles)
            if guest != nil {
                var root = lists.numbering
                addDeclarations(of: guest?.root, to: &root)
                host.parts[name] = XMLSerialiser.bytes(of: XMLTree(root: root))
            }
            return lists
        }
        guard let guest else {
            return WordListMerger(
                host: XMLElement("w:numbering", namespace: .wordprocessingML), guest: nil, styles: styles)
        }
        var root = guest.root
        root.children = []
        let lists = WordListMerger(host: root, guest: guest.root, styles: styles)
        let part = PartName.folder(of: host.main) + "numbering.xml"
        host.parts[part] = XMLSerialiser.bytes(of: XMLTree(root: lists.numbering))
        host.setType("application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", of: part)
        _ = try host.relate(
            host.main, type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering",
            target: PartName.target(part, from: host.main), isExternal: false)
        return lists
    }

    /// Declares the prefixes of another root that are free; what they say to be ignorable is so here too.
    static func addDeclarations(of other: XMLElement?, to root: inout XMLElement) {
        guard let other else { return }
        for declaration in other.declarations
        where !root.declarations.contains(where: { $0.prefix == declaration.prefix }) {
            root.declarations.append(declaration)
        }
        guard let more = other.attribute("Ignorable", .markupCompatibility) else { return }
        let known = (root.attribute("Ignorable", .markupCompatibility) ?? "").split(separator: " ").map(String.init)
        let added = more.split(separator: " ").map(String.init).filter { !known.contains($0) }
        guard !added.isEmpty,
            let prefix = root.declarations.first(where: { XMLNamespace(uri: $0.uri) == .markupCompatibility })?.prefix
        else { return }
        root.set(
            "Ignorable", .markupCompatibility, (known + added).joined(separator: " "), qualified: prefix + ":Ignorable")
    }

    /// Declares on the root, and on the content where a prefix means something else there.
    func declare(in root: inout XMLElement, _ nodes: inout [XMLNode]) {
        Self.addDeclarations(of: guest.document.root, to: &root)
        let clashing = guest.document.root.declarations.filter { !root.declarations.contains($0) }
        guard !clashing.isEmpty else { return }
        for index in nodes.indices {
            guard case .element(var element) = nodes[index] else { continue }
            element.declarations += clashing.filter { declaration in
                !element.declarations.contains { $0.prefix == declaration.prefix }
            }
            nodes[index] = .element(element)
        }
    }

    // MARK: Elements

    /// Translates an element with all that is in it.
    ///
    /// - Parameters:
    ///   - part: The part here that it comes to stand in; `nil` for one that keeps its own relations.
    ///   - source: The part that it comes from.
    mutating func adopt(
        _ element: inout XMLElement, into part: String?, from source: String, _ host: inout WordPackage,
        _ identifiers: inout IdentifierMapper, _ media: inout [[UInt8]: String]
    ) throws(Diagnostic) {
        element.children.removeAll(where: Self.isComment)
        // Ids of paragraphs are a help for comparing only ([MS-DOCX] 2.2.4); fresh ones say as much as none.
        element.attributes.removeAll { $0.namespace == .word2010 && ["paraId", "textId"].contains($0.localName) }
        styles.mapReferences(&element)
        lists.mapReferences(&element)
        try adoptNote(&element, &host, &identifiers, &media)
        identifiers.change(&element)
        if let part {
            for index in element.attributes.indices where element.attributes[index].namespace == .relationships {
                let id = element.attributes[index].value
                guard let relation = try guest.relations(of: source).first(where: { $0.id == id }) else { continue }
                var target = relation.target
                if !relation.isExternal {
                    let name = try adoptPart(
                        PartName.resolved(relation.target, from: source), &host, &identifiers, &media)
                    target = PartName.target(name, from: part)
                }
                element.attributes[index].value = try host.relate(
                    part, type: relation.type, target: target, isExternal: relation.isExternal)
            }
        }
        for index in element.children.indices {
            guard case .element(var child) = element.children[index] else { continue }
            try adopt(&child, into: part, from: source, &host, &identifiers, &media)
            element.children[index] = .element(child)
        }
    }

    /// Comments are said to the author of the inserted document, and are not brought along.
    private static func isComment(_ node: XMLNode) -> Bool {
        guard case .element(let element) = node, element.namespace == .wordprocessingML else { return false }
        return WordNoteKind.comment.references.contains(element.localName)
    }

    // MARK: Parts

    /// Copies a part with all that it is related to; its name here.
    private mutating func adoptPart(
        _ name: String, _ host: inout WordPackage, _ identifiers: inout IdentifierMapper,
        _ media: inout [[UInt8]: String]
    ) throws(Diagnostic) -> String {
        if let known = partNames[name] { return known }
        guard let bytes = guest.parts[name] else { return name }
        let relations = try guest.relations(of: name)
        if relations.isEmpty, !name.hasSuffix(".xml"), let known = media[bytes] {
            partNames[name] = known
            return known
        }
        let fresh = host.parts.fresh(name)
        partNames[name] = fresh
        // The place is taken before what is in it asks for places.
        host.parts[fresh] = bytes
        if let type = guest.type(of: name) { host.setType(type, of: fresh) }
        if !name.hasSuffix(".xml") {
            media[bytes] = fresh
        } else if var tree = try guest.tree(name), tree.root.namespace == .wordprocessingML {
            try adopt(&tree.root, into: nil, from: name, &host, &identifiers, &media)
            host.parts[fresh] = XMLSerialiser.bytes(of: tree)
        }
        if !relations.isEmpty {
            var own: [Relation] = []
            for var relation in relations {
                if !relation.isExternal {
                    let target = try adoptPart(
                        PartName.resolved(relation.target, from: name), &host, &identifiers, &media)
                    relation.target = PartName.target(target, from: fresh)
                }
                own.append(relation)
            }
            host.setRelations(own, of: fresh)
        }
        return fresh
    }

    // MARK: Notes (ECMA-376-1:2016 §17.11)

    private mutating func adoptNote(
        _ element: inout XMLElement, _ host: inout WordPackage, _ identifiers: inout IdentifierMapper,
        _ media: inout [[UInt8]: String]
    ) throws(Diagnostic) {
        guard element.namespace == .wordprocessingML, let id = element.attribute("id", .wordprocessingML),
            let kind = WordNoteKind(reference: element.localName), kind != .comment
        else { return }
        if let known = notes[kind.element + id] {
            element.set("id", .wordprocessingML, known)
            return
        }
        guard let source = try guest.related(kind.list), let sourceTree = try guest.tree(source),
            var note = sourceTree.root.elements.first(where: { $0.attribute("id", .wordprocessingML) == id })
        else { return }
        let part = try notePart(kind, like: source, &host)
        guard var tree = try host.tree(part) else { return }
        let fresh = String(max(0, tree.root.elements.compactMap { $0.number("id") }.max() ?? 0) + 1)
        notes[kind.element + id] = fresh
        try adopt(&note, into: part, from: source, &host, &identifiers, &media)
        note.set("id", .wordprocessingML, fresh)
        Self.addDeclarations(of: sourceTree.root, to: &tree.root)
        tree.root.children.append(.element(note))
        host.parts[part] = XMLSerialiser.bytes(of: tree)
        element.set("id", .wordprocessingML, fresh)
    }

    /// The part of notes; one with the separators alone where there was none.
    private func notePart(_ kind: WordNoteKind, like source: String, _ host: inout WordPackage) throws(Diagnostic)
        -> String
    {
        if let known = try host.related(kind.list) { return known }
        guard var tree = try guest.tree(source) else { return source }
        tree.root.children.removeAll { node in
            guard case .element(let note) = node else { return true }
            return note.attribute("type", .wordprocessingML) == nil
                || note.attribute("type", .wordprocessingML) == "normal"
        }
        let name = PartName.folder(of: host.main) + "\(kind.list).xml"
        host.parts[name] = XMLSerialiser.bytes(of: tree)
        host.setType("application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind.list)+xml", of: name)
        _ = try host.relate(
            host.main, type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind.list)",
            target: PartName.target(name, from: host.main), isExternal: false)
        return name
    }

    // MARK: Bookmarks

    /// Lets fields refer to the bookmarks by their names here.
    func renameBookmarks(_ nodes: inout [XMLNode], _ identifiers: IdentifierMapper) {
        let names = identifiers.changedNames(of: "bookmark-name")
        guard !names.isEmpty else { return }
        for index in nodes.indices {
            guard case .element(var element) = nodes[index] else { continue }
            element.changeAll { element in
                if element.is("instrText", .wordprocessingML) {
                    element.children = [.text(Self.renamed(element.text, names))]
                } else if element.is("fldSimple", .wordprocessingML),
                    let code = element.attribute("instr", .wordprocessingML)
                {
                    element.set("instr", .wordprocessingML, Self.renamed(code, names))
                } else if element.is("hyperlink", .wordprocessingML),
                    let name = element.attribute("anchor", .wordprocessingML), let fresh = names[name]
                {
                    element.set("anchor", .wordprocessingML, fresh)
                }
            }
            nodes[index] = .element(element)
        }
    }

    private static func renamed(_ code: String, _ names: [String: String]) -> String {
        code.split(separator: " ", omittingEmptySubsequences: false).map { names[String($0)] ?? String($0) }
            .joined(separator: " ")
    }
}
