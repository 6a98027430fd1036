import ChanceryXML

/// The body of a document with the properties of its last section apart.
struct Body {
    private var content: [XMLNode]
    private var section: XMLElement

    /// The body of a document; `nil` where there is none, or no section in it.
    init?(of document: XMLTree) {
        guard let body = document.root.first("body", .wordprocessingML),
            let section = body.first("sectPr", .wordprocessingML)
        else { return nil }
        self.section = section
        content = body.children.filter { node in
            if case .element(let element) = node { element != section } else { false }
        }
    }

    /// Puts the properties of the last section into its last paragraph.
    ///
    /// A paragraph is added where the last one is of no use, so small that it never takes a page of its own.
    mutating func closeSection() {
        if case .element(var last)? = content.last, last.is("p", .wordprocessingML), last.addSection(section) {
            content[content.count - 1] = .element(last)
            return
        }
        let name = "w:p"
        var paragraph = XMLElement(
            name, namespace: .wordprocessingML,
            children: [
                .element(
                    XMLElement(
                        "w:pPr", namespace: .wordprocessingML,
                        children: [
                            .element(
                                XMLElement(
                                    "w:spacing", namespace: .wordprocessingML,
                                    attributes: [
                                        XMLAttribute("w:line", namespace: .wordprocessingML, value: "20"),
                                        XMLAttribute("w:lineRule", namespace: .wordprocessingML, value: "exact"),
                                    ]))
                        ]))
            ])
        _ = paragraph.addSection(section)
        content.append(.element(paragraph))
    }

    /// Appends another body, whose pages count from one.
    mutating func append(_ other: Body) {
        content += other.content.map { node in
            guard case .element(var element) = node else { return node }
            element.restartPages()
            return .element(element)
        }
        section = other.section
        section.restartPages()
    }

    /// Puts the body back into its document.
    func put(into document: inout XMLTree) {
        document.root.children = document.root.children.map { node in
            guard case .element(var element) = node, element.is("body", .wordprocessingML) else { return node }
            element.children = content + [.element(section)]
            return .element(element)
        }
    }
}

extension XMLElement {
    /// Makes a paragraph the last one of a section; false where it closes one already or has tracked properties, which come last.
    fileprivate mutating func addSection(_ section: XMLElement) -> Bool {
        var properties = first("pPr", .wordprocessingML) ?? XMLElement("w:pPr", namespace: .wordprocessingML)
        let isTaken = ["sectPr", "pPrChange"].contains { properties.first($0, .wordprocessingML) != nil }
        guard !isTaken else { return false }
        properties.children.append(.element(section))
        let rest = children.filter { node in
            if case .element(let element) = node { !element.is("pPr", .wordprocessingML) } else { true }
        }
        children = [.element(properties)] + rest
        return true
    }

    /// Lets the pages of a section's properties, or of those in a paragraph, count from one.
    fileprivate mutating func restartPages() {
        guard self.is("sectPr", .wordprocessingML) else { return }
        guard first("pgNumType", .wordprocessingML) == nil else { return }
        let before =
            ["headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar"]
            + ["paperSrc", "pgBorders", "lnNumType"]
        let index = children.lastIndex { node in
            guard case .element(let element) = node else { return false }
            return before.contains { element.is($0, .wordprocessingML) }
        }
        let start = XMLAttribute("w:start", namespace: .wordprocessingML, value: "1")
        let numbering = XMLElement("w:pgNumType", namespace: .wordprocessingML, attributes: [start])
        children.insert(.element(numbering), at: index.map { $0 + 1 } ?? 0)
    }
}
