package import ChanceryDiagnostics
import ChanceryXML

/// Inserts documents into a text of OpenDocument: their text with styles, lists, notes, pictures, master pages, all under fresh names.
package struct OpenMerger {
    private var host: OpenText
    private let limits: Limits
    private var identifiers = IdentifierMapper(dialect: .openDocument)
    private var count = 0
    /// Equal files of inserted documents are kept once.
    private var media: [[UInt8]: String] = [:]

    /// Opens the document around.
    package init(_ bytes: [UInt8], limits: Limits) throws(Diagnostic) {
        host = try OpenText(bytes, limits: limits)
        self.limits = limits
        identifiers.note(host.content.root)
        for name in host.files(in: "Pictures/") { host.file(name).map { media[$0] = name } }
    }

    /// The whole document.
    package mutating func finish() throws(Diagnostic) -> [UInt8] { try host.packed() }

    /// Appends a document on pages of its own.
    package mutating func append(
        _ bytes: [UInt8], pages count: AppendedPages = .restarting
    ) throws(Diagnostic) {
        var content = try adopted(try OpenText(bytes, limits: limits))
        let pages = OpenPages(suffix: suffix)
        if let master = content.master {
            pages.begin(&content.blocks, with: master, restarts: count == .restarting, styles: &host)
        }
        host.blocks += content.blocks
    }

    /// Puts a document where a mark stands.
    mutating func insert(
        _ bytes: [UInt8], at number: Int, pages: DocumentRequest.Pages, extent: DocumentExtent = .document
    ) throws(Diagnostic) {
        let guest = try OpenText(bytes, limits: limits)
        let position = host.blocks.firstIndex { DocumentMark.isMark($0, number) }
        let isOwn: Bool
        switch pages {
        case .own: isOwn = position != nil
        case .shared: isOwn = false
        case .automatic: isOwn = position != nil && OpenPages.differ(guest, from: host)
        }
        let isInHeader = position == nil && !DocumentMark.stands(number, in: host.content.root)
        var content = try adopted(guest, forHeader: isInHeader)
        guard let position, isOwn, let master = content.master else {
            replaceMark(number, with: content.blocks, extent)
            return
        }
        let pages = OpenPages(suffix: suffix)
        pages.begin(&content.blocks, with: master, restarts: false, styles: &host)
        var blocks = host.blocks
        var after = Array(blocks[(position + 1)...])
        if after.contains(where: { if case .element = $0 { true } else { false } }) {
            // What follows goes on with the pages from before.
            let around = pages.master(around: position, in: host)
            pages.begin(&after, with: around, restarts: false, styles: &host)
        }
        blocks = Array(blocks[..<position]) + content.blocks + after
        host.blocks = blocks
    }

    private var suffix: String { "_d\(count)" }

    private mutating func replaceMark(_ number: Int, with blocks: [XMLNode], _ extent: DocumentExtent) {
        let items = OpenItemBlocks(names: OpenDocumentNames(root: host.content.root))
        func replace(in element: inout XMLElement) -> Bool {
            for index in element.children.indices {
                if DocumentMark.isMark(element.children[index], number) {
                    let next = Array(element.children[(index + 1)...])
                    let nodes = extent.nodes(of: blocks, before: next, dialect: .openDocument)
                    element.children.replaceSubrange(
                        index...index, with: OpenItemBlocks.isItem(element) ? items.fitted(nodes) : nodes)
                    return true
                }
                if case .element(var child) = element.children[index], replace(in: &child) {
                    element.children[index] = .element(child)
                    return true
                }
            }
            return false
        }
        if replace(in: &host.content.root) { return }
        // In a header: its styles are those of the other part.
        var styles = host.styles
        if replace(in: &styles) { host.styles = styles }
    }

    // MARK: Adopting

    private struct Adopted {
        var blocks: [XMLNode]
        /// The master page of its first page here.
        var master: String?
    }

    private mutating func adopted(_ guest: OpenText, forHeader: Bool = false) throws(Diagnostic) -> Adopted {
        count += 1
        identifiers.begin()
        var names = OpenStyleNames(suffix: suffix)
        // Automatic styles of the content and of the pages, master pages.
        var contentStyles = guest.content.root.first("automatic-styles", .odfOffice)?.elements.map(\.self) ?? []
        var pageStyles =
            guest.isFlat ? [] : guest.styles.first("automatic-styles", .odfOffice)?.elements.map(\.self) ?? []
        if guest.isFlat, !host.isFlat {
            // What a flat text keeps in one place stands in two in a package.
            pageStyles = contentStyles
            contentStyles.removeAll { $0.is("page-layout", .odfStyle) }
        }
        let masters = guest.styles.first("master-styles", .odfOffice)?.elements.map(\.self) ?? []
        for style in contentStyles + pageStyles + masters { names.rename(style) }
        let common = missingCommonStyles(of: guest)
        var files: [String: String] = [:]
        var blocks: [XMLNode] = []
        for node in guest.blocks {
            guard case .element(var element) = node else {
                if IncludeMark(node) != nil { blocks.append(node) }
                continue
            }
            if Self.isApart(element) { continue }
            try translate(&element, names, guest, &files)
            blocks.append(.element(element))
        }
        var pages = masters.map { names.mapped($0) }
        for index in pages.indices { try translate(&pages[index], OpenStyleNames(suffix: ""), guest, &files) }
        addFonts(of: guest)
        addDeclarations(of: guest)
        let textStyles = contentStyles.map { names.mapped($0) }
        if !forHeader || host.isFlat {
            host.content.root.addStyles(textStyles, to: "automatic-styles", before: ["master-styles", "body"])
        }
        var styles = host.styles
        styles.addDeclarations(of: guest.styles)
        if forHeader, !host.isFlat {
            styles.addDeclarations(of: guest.content.root)
            styles.addStyles(textStyles, to: "automatic-styles", before: ["master-styles", "body"])
        }
        styles.addStyles(
            common.map { names.mapped($0) }, to: "styles", before: ["automatic-styles", "master-styles", "body"])
        styles.addStyles(
            pageStyles.map { names.mapped($0) }, to: "automatic-styles", before: ["master-styles", "body"])
        styles.addStyles(pages, to: "master-styles", before: ["body"])
        host.styles = styles
        let first = OpenPages.firstMaster(of: guest)
        return Adopted(blocks: blocks, master: first.flatMap { names.master($0) })
    }

    /// What stands in a text before its blocks and concerns all of it.
    static func isApart(_ element: XMLElement) -> Bool {
        element.is("forms", .odfOffice)
            || element.namespace == .odfText
                && ["tracked-changes", "sequence-decls", "variable-decls", "user-field-decls"].contains(
                    element.localName)
    }

    private func missingCommonStyles(of guest: OpenText) -> [XMLElement] {
        func key(_ style: XMLElement) -> String {
            OpenStyleNames.family(of: style) + " " + (style.attribute("name", .odfStyle) ?? style.localName)
        }
        let known = Set(host.styles.first("styles", .odfOffice)?.elements.map(key) ?? [])
        return guest.styles.first("styles", .odfOffice)?.elements.filter { style in
            style.attribute("name", .odfStyle) != nil && !known.contains(key(style))
        } ?? []
    }

    private mutating func translate(
        _ element: inout XMLElement, _ names: OpenStyleNames, _ guest: OpenText, _ files: inout [String: String]
    ) throws(Diagnostic) {
        names.map(&element)
        identifiers.change(&element)
        element.children.removeAll { node in
            guard case .element(let child) = node else { return false }
            return child.namespace == .odfOffice && ["annotation", "annotation-end"].contains(child.localName)
                || child.namespace == .odfText && ["change", "change-start", "change-end"].contains(child.localName)
        }
        if element.namespace == .odfDraw, let address = element.attribute("href", .xlink) {
            try adoptFile(address, &element, guest, &files)
        }
        for index in element.children.indices {
            guard case .element(var child) = element.children[index] else { continue }
            try translate(&child, names, guest, &files)
            element.children[index] = .element(child)
        }
    }

    /// Copies what a frame shows: a picture, or the folder of an object.
    private mutating func adoptFile(
        _ address: String, _ element: inout XMLElement, _ guest: OpenText, _ files: inout [String: String]
    ) throws(Diagnostic) {
        let name = String(address.hasPrefix("./") ? address.dropFirst(2) : address[...])
        if let known = files[name] {
            element.set("href", .xlink, known)
            return
        }
        if let bytes = guest.file(name) {
            if host.isFlat {
                let prefix = host.content.root.prefix
                element.attributes.removeAll { $0.namespace == .xlink }
                let text = String(decoding: Base64.text(bytes), as: UTF8.self)
                element.children.insert(
                    .element(XMLElement("\(prefix)binary-data", namespace: .odfOffice, children: [.text(text)])), at: 0)
                return
            }
            let fresh = media[bytes] ?? host.fresh(name)
            if media[bytes] == nil {
                media[bytes] = fresh
                try host.add(fresh, bytes, mediaType: guest.mediaType(of: name))
            }
            files[name] = fresh
            element.set("href", .xlink, fresh)
            return
        }
        let inner = guest.files(in: name + "/")
        guard !inner.isEmpty, !host.isFlat else { return }
        var folder = name
        while !host.files(in: folder + "/").isEmpty { folder += suffix }
        try host.add(folder + "/", [], mediaType: guest.mediaType(of: name + "/"))
        for file in inner {
            guard let bytes = guest.file(file) else { continue }
            try host.add(folder + file.dropFirst(name.count), bytes, mediaType: guest.mediaType(of: file))
        }
        files[name] = "./" + folder
        element.set("href", .xlink, "./" + folder)
    }

    private mutating func addFonts(of guest: OpenText) {
        var styles = host.styles
        host.content.root.addFonts(of: guest.content.root)
        if host.isFlat { return }
        styles.addFonts(of: guest.styles)
        styles.addFonts(of: guest.content.root)
        host.styles = styles
    }

    private mutating func addDeclarations(of guest: OpenText) {
        host.content.root.addDeclarations(of: guest.content.root)
        var blocks = host.blocks
        for node in guest.blocks {
            guard case .element(let element) = node, element.namespace == .odfText,
                element.localName.hasSuffix("-decls")
            else { continue }
            var isKnown = false
            for index in blocks.indices {
                guard case .element(var own) = blocks[index], own.is(element.localName, .odfText) else { continue }
                isKnown = true
                let known = Set(own.elements.compactMap { $0.attribute("name", .odfText) })
                own.children += element.elements.filter { !known.contains($0.attribute("name", .odfText) ?? "") }.map {
                    .element($0)
                }
                blocks[index] = .element(own)
            }
            if !isKnown { blocks.insert(node, at: 0) }
        }
        host.blocks = blocks
    }
}
