import ChanceryXML

/// Pages of OpenDocument: a paragraph's style begins a page of a master page (ODF 1.3 part 3 §19.500).
struct OpenPages {
    /// What the names of the styles end in that are made.
    let suffix: String

    /// The master page that a text begins with.
    static func firstMaster(of text: OpenText) -> String? {
        if let block = firstBlock(text.blocks), let name = master(of: block, in: text), !name.isEmpty { return name }
        let masters =
            text.styles.first("master-styles", .odfOffice)?.elements.filter { $0.is("master-page", .odfStyle) } ?? []
        let names = masters.compactMap { $0.attribute("name", .odfStyle) }
        return names.contains("Standard") ? "Standard" : names.first
    }

    /// The first paragraph or table.
    private static func firstBlock(_ nodes: [XMLNode]) -> XMLElement? {
        for case .element(let element) in nodes {
            if element.namespace == .odfText, ["p", "h"].contains(element.localName) || element.is("table", .odfTable) {
                return element
            }
            if element.is("table", .odfTable) { return element }
            if element.namespace == .odfText, !element.localName.hasSuffix("-decls"),
                let inner = firstBlock(element.children)
            {
                return inner
            }
        }
        return nil
    }

    /// The master page that a block's style begins.
    private static func master(of block: XMLElement, in text: OpenText) -> String? {
        let isTable = block.is("table", .odfTable)
        guard let name = block.attribute("style-name", isTable ? .odfTable : .odfText) else { return nil }
        let family = isTable ? "table" : "paragraph"
        let groups = [
            text.content.root.first("automatic-styles", .odfOffice), text.styles.first("styles", .odfOffice),
        ]
        for group in groups {
            let style = group?.elements.first {
                $0.attribute("name", .odfStyle) == name && $0.attribute("family", .odfStyle) == family
            }
            if let style { return style.attribute("master-page-name", .odfStyle) }
        }
        return nil
    }

    /// The master page of the pages at a position.
    func master(around position: Int, in text: OpenText) -> String {
        for node in text.blocks[..<position].reversed() {
            guard case .element(let block) = node else { continue }
            if let name = Self.master(of: Self.firstBlock([.element(block)]) ?? block, in: text), !name.isEmpty {
                return name
            }
        }
        let masters =
            text.styles.first("master-styles", .odfOffice)?.elements.filter { $0.is("master-page", .odfStyle) } ?? []
        let names = masters.compactMap { $0.attribute("name", .odfStyle) }
        return names.contains("Standard") ? "Standard" : names.first ?? "Standard"
    }

    /// Whether the pages of one text are others than those of another: their size, margins or headers.
    static func differ(_ one: OpenText, from other: OpenText) -> Bool {
        func look(_ text: OpenText) -> [String]? {
            guard let name = firstMaster(of: text),
                let master = text.styles.first("master-styles", .odfOffice)?.elements.first(where: {
                    $0.attribute("name", .odfStyle) == name
                }),
                let layoutName = master.attribute("page-layout-name", .odfStyle),
                let layout = text.styles.first("automatic-styles", .odfOffice)?.elements.first(where: {
                    $0.is("page-layout", .odfStyle) && $0.attribute("name", .odfStyle) == layoutName
                }),
                let properties = layout.first("page-layout-properties", .odfStyle)
            else { return nil }
            let measures = ["page-width", "page-height", "margin-left", "margin-right", "margin-top", "margin-bottom"]
                .map { key in
                    let twips = properties.attribute(key, .odfFO).flatMap(LocalStyles.twips) ?? 0
                    return String(twips / 30)
                }
            return measures + [
                master.elements.contains { $0.localName.hasPrefix("header") || $0.localName.hasPrefix("footer") }
                    ? "headers" : ""
            ]
        }
        guard let one = look(one), let other = look(other) else { return false }
        return one.dropLast() != other.dropLast() || one.last == "headers"
    }

    /// Lets some blocks begin on a page of a master page.
    func begin(_ blocks: inout [XMLNode], with master: String, restarts: Bool, styles host: inout OpenText) {
        var isDone = false
        var added: [XMLElement] = []
        let names = OpenDocumentNames(root: host.content.root)
        func begin(_ nodes: inout [XMLNode]) {
            for index in nodes.indices where !isDone {
                guard case .element(var element) = nodes[index] else { continue }
                let isTable = element.is("table", .odfTable)
                if isTable || element.namespace == .odfText && ["p", "h"].contains(element.localName) {
                    isDone = true
                    let style = style(for: element, isTable: isTable, master: master, restarts: restarts, host, names)
                    added.append(style)
                    let namespace: XMLNamespace = isTable ? .odfTable : .odfText
                    element.set(
                        "style-name", namespace, style.attribute("name", .odfStyle) ?? "",
                        qualified: (isTable ? names.table : names.text) + "style-name")
                } else if element.namespace == .odfText, !element.localName.hasSuffix("-decls") {
                    begin(&element.children)
                }
                nodes[index] = .element(element)
            }
        }
        begin(&blocks)
        host.content.root.addStyles(added, to: "automatic-styles", before: ["master-styles", "body"])
    }

    /// The style of a block with a master page.
    private func style(
        for block: XMLElement, isTable: Bool, master: String, restarts: Bool, _ host: OpenText,
        _ names: OpenDocumentNames
    ) -> XMLElement {
        let base = block.attribute("style-name", isTable ? .odfTable : .odfText)
        let family = isTable ? "table" : "paragraph"
        let properties = isTable ? "table-properties" : "paragraph-properties"
        let prefix = names.style
        let automatic = host.content.root.first("automatic-styles", .odfOffice)?.elements.first {
            $0.attribute("name", .odfStyle) == base && $0.attribute("family", .odfStyle) == family
        }
        var style: XMLElement
        if let automatic {
            style = automatic
        } else {
            style = XMLElement(
                "\(prefix)style", namespace: .odfStyle,
                attributes: [XMLAttribute("\(prefix)family", namespace: .odfStyle, value: family)])
            if let base {
                style.attributes.append(XMLAttribute("\(prefix)parent-style-name", namespace: .odfStyle, value: base))
            }
        }
        style.set(
            "name", .odfStyle,
            "\(base ?? "Standard")_\(isTable ? "t" : "p")\(suffix)\(master.hasSuffix(suffix) ? "b" : "e")",
            qualified: prefix + "name")
        style.set("master-page-name", .odfStyle, master, qualified: prefix + "master-page-name")
        var inner = style.first(properties, .odfStyle) ?? XMLElement("\(prefix)\(properties)", namespace: .odfStyle)
        inner.attributes.removeAll { $0.namespace == .odfFO && $0.localName == "break-before" }
        inner.set("page-number", .odfStyle, restarts ? "1" : "auto", qualified: prefix + "page-number")
        style.children.removeAll { if case .element(let child) = $0 { child.is(properties, .odfStyle) } else { false } }
        style.children.insert(.element(inner), at: 0)
        return style
    }
}

extension XMLElement {
    /// Adds styles to a group of the root; makes the group where there is none.
    mutating func addStyles(_ styles: [XMLElement], to group: String, before others: [String]) {
        if styles.isEmpty { return }
        let nodes = styles.map { XMLNode.element($0) }
        let isKnown = changeFirst(group, .odfOffice) { $0.children += nodes }
        if isKnown { return }
        let position =
            children.firstIndex { node in
                if case .element(let child) = node { others.contains(child.localName) } else { false }
            } ?? children.endIndex
        children.insert(.element(XMLElement(prefix + group, namespace: .odfOffice, children: nodes)), at: position)
    }

    /// Declares the prefixes of another root that are free here.
    mutating func addDeclarations(of other: XMLElement) {
        for declaration in other.declarations where !declarations.contains(where: { $0.prefix == declaration.prefix }) {
            declarations.append(declaration)
        }
    }

    /// Adds the faces of fonts that another root has and this one does not.
    mutating func addFonts(of other: XMLElement) {
        guard let fonts = other.first("font-face-decls", .odfOffice) else { return }
        let known = Set(
            first("font-face-decls", .odfOffice)?.elements.compactMap { $0.attribute("name", .odfStyle) } ?? [])
        let missing = fonts.elements.filter { !known.contains($0.attribute("name", .odfStyle) ?? "") }
        addStyles(
            Array(missing), to: "font-face-decls", before: ["styles", "automatic-styles", "master-styles", "body"])
    }
}
