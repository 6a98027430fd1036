package import ChanceryDiagnostics
import ChanceryXML

/// Inserts documents into a DOCX: their text with styles, lists, notes, pictures, headers and sections, all under fresh ids.
package struct WordMerger {
    private var host: WordPackage
    private let limits: Limits
    private var identifiers = IdentifierMapper(dialect: .wordprocessingML)
    /// Equal files of inserted documents are kept once.
    private var media: [[UInt8]: String] = [:]
    /// The footers and headers with nothing in them.
    private var blanks: [String: String] = [:]

    /// Opens the document around.
    package init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        host = try WordPackage(bytes, limits: limits)
        self.limits = limits
        identifiers.note(host.document.root)
        for name in host.parts.names where name.hasPrefix("word/media/") { host.parts[name].map { media[$0] = name } }
    }

    /// The whole document.
    package mutating func finish() throws(Diagnostic) -> [UInt8] { try host.packed() }

    /// Appends a document on pages of its own.
    package mutating func append(_ bytes: [UInt8], pages: AppendedPages = .restarting) throws(Diagnostic) {
        let guest = try adopted(bytes, pages: .own)
        guard let sections = guest.section, var body = WordBody(of: host.document.root) else {
            throw .otherDocument("DOCX")
        }
        var last = sections
        var content = guest.content
        if pages == .restarting { WordSections.restartPages(&content, &last) }
        try body.append(content, section: last, headers: &self)
        body.put(into: &host.document.root)
    }

    /// Puts a document where a mark stands.
    mutating func insert(
        _ bytes: [UInt8], at number: Int, pages: DocumentRequest.Pages, extent: DocumentExtent = .document
    ) throws(Diagnostic) {
        guard var body = WordBody(of: host.document.root) else { throw .otherDocument("DOCX") }
        if let position = body.position(ofMark: number) {
            let guest = try adopted(bytes, pages: pages, around: body.section(at: position))
            body.remove(at: position)
            if let section = guest.section {
                try body.insert(guest.content, section: section, at: position, headers: &self)
            } else {
                let next = Array(body.content[position...])
                body.insert(extent.nodes(of: guest.content, before: next, dialect: .wordprocessingML), at: position)
            }
            body.put(into: &host.document.root)
            return
        }
        // In a paragraph, a cell, a text box, a header: on the pages around.
        if DocumentMark.stands(number, in: host.document.root) {
            let content = try adopted(bytes, pages: .shared).content
            replaceMark(number, in: &host.document.root, with: content, extent)
            return
        }
        let mark = Array(DocumentMark.text(number).utf8)
        for name in host.parts.names
        where name.hasSuffix(".xml") && name.hasPrefix(PartName.folder(of: host.main)) && name != host.main {
            guard host.parts[name]?.contains(mark) == true else { continue }
            let content = try adopted(bytes, pages: .shared, part: name).content
            guard var tree = try host.tree(name) else { continue }
            replaceMark(number, in: &tree.root, with: content, extent)
            host.parts[name] = XMLSerialiser.bytes(of: tree)
            return
        }
    }

    @discardableResult
    private func replaceMark(
        _ number: Int, in element: inout XMLElement, with content: [XMLNode], _ extent: DocumentExtent
    ) -> Bool {
        for index in element.children.indices {
            if DocumentMark.isMark(element.children[index], number) {
                let next = Array(element.children[(index + 1)...])
                element.children.replaceSubrange(
                    index...index, with: extent.nodes(of: content, before: next, dialect: .wordprocessingML))
                // A cell ends with a paragraph (ECMA-376-1:2016 §17.4.65).
                if element.is("tc", .wordprocessingML), let last = Array(element.elements).last,
                    !last.is("p", .wordprocessingML)
                {
                    element.children.append(.element(XMLElement("\(element.prefix)p", namespace: .wordprocessingML)))
                }
                return true
            }
            if case .element(var child) = element.children[index] {
                if replaceMark(number, in: &child, with: content, extent) {
                    element.children[index] = .element(child)
                    return true
                }
            }
        }
        return false
    }

    // MARK: Adopting

    /// An inserted document in the words of the one around.
    private struct Adopted {
        var content: [XMLNode]
        /// The properties of its last section, where it stands on pages of its own.
        var section: XMLElement?
    }

    private mutating func adopted(
        _ bytes: [UInt8], pages: DocumentRequest.Pages, around: XMLElement? = nil, part: String? = nil
    ) throws(Diagnostic) -> Adopted {
        let guest = try WordPackage(bytes, limits: limits)
        guard let body = WordBody(of: guest.document.root) else { throw .otherDocument("DOCX") }
        identifiers.begin()
        var importer = try WordImporter(guest: guest, limits: limits, host: &host)
        let isOwn: Bool
        switch pages {
        case .own: isOwn = true
        case .shared: isOwn = false
        case .automatic: isOwn = around.map { WordSections.differ(body, from: $0) } ?? false
        }
        var content = body.content
        if !isOwn { WordSections.removeAll(from: &content) }
        var nodes: [XMLNode] = []
        for node in content {
            guard case .element(var element) = node else {
                if IncludeMark(node) != nil { nodes.append(node) }
                continue
            }
            try importer.adopt(&element, into: part ?? host.main, from: guest.main, &host, &identifiers, &media)
            nodes.append(.element(element))
        }
        var section: XMLElement?
        if isOwn {
            var last = body.section
            try importer.adopt(&last, into: host.main, from: guest.main, &host, &identifiers, &media)
            section = last
        }
        importer.renameBookmarks(&nodes, identifiers)
        importer.declare(in: &host.document.root, &nodes)
        return Adopted(content: nodes, section: section)
    }

    /// The relation of an empty header or footer: a section without one would take that of the section before.
    mutating func blank(_ kind: String) throws(Diagnostic) -> String {
        if let known = blanks[kind] { return known }
        let root = kind == "header" ? "w:hdr" : "w:ftr"
        let uri =
            host.document.root.declarations.first { XMLNamespace(uri: $0.uri) == .wordprocessingML }?.uri
            ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let name = host.parts.fresh(PartName.folder(of: host.main) + "\(kind)0.xml")
        let element = XMLElement(
            root, namespace: .wordprocessingML, declarations: [XMLNamespaceDeclaration(prefix: "w", uri: uri)],
            children: [.element(XMLElement("w:p", namespace: .wordprocessingML))])
        host.parts[name] = XMLSerialiser.bytes(of: XMLTree(root: element))
        host.setType("application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml", of: name)
        let base =
            uri.hasPrefix("http://purl")
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let id = try host.relate(
            host.main, type: base + kind, target: PartName.target(name, from: host.main), isExternal: false)
        blanks[kind] = id
        return id
    }
}
