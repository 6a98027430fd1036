import ChanceryDiagnostics
import ChanceryXML

/// Sections of WordprocessingML: how they are closed, what they inherit.
enum WordSections {
    /// The properties of the section that a block closes.
    static func section(closedBy node: XMLNode) -> XMLElement? {
        guard case .element(let element) = node, element.is("p", .wordprocessingML) else { return nil }
        return element.first("pPr", .wordprocessingML)?.first("sectPr", .wordprocessingML)
    }

    /// Whether a section stands open at the end of some blocks: there is a block that none has closed.
    static func isOpen(_ blocks: [XMLNode]) -> Bool {
        guard let last = blocks.last(where: { if case .element = $0 { true } else { false } }) else { return false }
        return section(closedBy: last) == nil
    }

    /// Puts the properties of a section into the last paragraph; a small one is added where that one is of no use.
    static func close(_ blocks: inout [XMLNode], with section: XMLElement) {
        if let index = blocks.lastIndex(where: { if case .element = $0 { true } else { false } }),
            case .element(var last) = blocks[index], last.is("p", .wordprocessingML), last.addSection(section)
        {
            blocks[index] = .element(last)
            return
        }
        let prefix = section.prefix
        // So small that it never takes a page of its own.
        let spacing = WordProperties.element(
            "spacing", [("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")], prefix: prefix)
        var paragraph = WordProperties.element(
            "p", prefix: prefix, children: [WordProperties.element("pPr", prefix: prefix, children: [spacing])])
        _ = paragraph.addSection(section)
        blocks.append(.element(paragraph))
    }

    /// Takes all sections out of some blocks, which then stand on the pages around.
    static func removeAll(from blocks: inout [XMLNode]) {
        for index in blocks.indices {
            guard case .element(var element) = blocks[index] else { continue }
            element.changeAll { inner in
                guard inner.is("pPr", .wordprocessingML) else { return }
                inner.children.removeAll {
                    if case .element(let child) = $0 { child.is("sectPr", .wordprocessingML) } else { false }
                }
            }
            blocks[index] = .element(element)
        }
    }

    /// Whether a document's pages are others than those of a section: their size, their margins, or it has headers or several sections.
    static func differ(_ body: WordBody, from around: XMLElement) -> Bool {
        if body.content.contains(where: { section(closedBy: $0) != nil }) || !references(of: body.section).isEmpty {
            return true
        }
        for (name, keys) in [("pgSz", ["w", "h"]), ("pgMar", ["left", "right", "top", "bottom"])] {
            let (one, other) = (body.section.first(name, .wordprocessingML), around.first(name, .wordprocessingML))
            guard let one, let other else { continue }
            // A few twips are the rounding of some program.
            for key in keys where abs((one.number(key) ?? 0) - (other.number(key) ?? 0)) > 20 { return true }
        }
        return false
    }

    /// Lets the pages of each section that does not say so itself count from one, the first one at least.
    static func restartPages(_ blocks: inout [XMLNode], _ last: inout XMLElement) {
        for index in blocks.indices {
            guard section(closedBy: blocks[index]) != nil, case .element(var element) = blocks[index] else { continue }
            element.changeAll { if $0.is("sectPr", .wordprocessingML) { $0.restartPages() } }
            blocks[index] = .element(element)
            return
        }
        last.restartPages()
    }

    // MARK: Headers

    /// The headers and footers that a section names: `header default` and the like, with their relations.
    static func references(of section: XMLElement) -> [String: XMLElement] {
        var result: [String: XMLElement] = [:]
        for element in section.elements
        where element.localName == "headerReference" || element.localName == "footerReference" {
            result["\(element.localName.prefix(6)) \(element.attribute("type", .wordprocessingML) ?? "default")"] =
                element
        }
        return result
    }

    /// Those that hold for a section, with what it inherits from those before.
    static func references(upTo blocks: [XMLNode], and section: XMLElement) -> [String: XMLElement] {
        var result: [String: XMLElement] = [:]
        for block in blocks {
            if let closed = self.section(closedBy: block) { result.merge(references(of: closed)) { $1 } }
        }
        return result.merging(references(of: section)) { $1 }
    }

    /// Gives the first of some sections empty headers for all that it would inherit.
    static func setFirstReferences(
        _ blocks: inout [XMLNode], _ last: inout XMLElement, blanksFor inherited: [String: XMLElement],
        headers: inout WordMerger
    ) throws(Diagnostic) {
        func addMissing(to section: inout XMLElement) throws(Diagnostic) {
            let known = references(of: section)
            var blanks: [(String, String)] = []
            for key in inherited.keys.sorted() where known[key] == nil {
                blanks.append((key, try headers.blank(String(key.prefix(6)))))
            }
            addBlanks(blanks, to: &section)
        }
        for index in blocks.indices {
            guard var first = section(closedBy: blocks[index]), case .element(var element) = blocks[index] else {
                continue
            }
            try addMissing(to: &first)
            element.changeAll { if $0.is("sectPr", .wordprocessingML) { $0 = first } }
            blocks[index] = .element(element)
            return
        }
        try addMissing(to: &last)
    }

    private static func addBlanks(_ blanks: [(String, String)], to section: inout XMLElement) {
        let known = references(of: section)
        var added: [XMLNode] = []
        for (key, id) in blanks where known[key] == nil {
            let words = key.split(separator: " ")
            guard let kind = words.first, let type = words.last else { continue }
            var reference = WordProperties.element("\(kind)Reference", [("type", String(type))], prefix: section.prefix)
            reference.declarations = [
                XMLNamespaceDeclaration(prefix: "r", uri: OfficeNamespace.relationships(isStrict: false))
            ]
            reference.attributes.append(XMLAttribute("r:id", namespace: .relationships, value: id))
            added.append(.element(reference))
        }
        section.children.insert(contentsOf: added, at: 0)
    }

    /// Lets what follows go on with the headers from before, on a new page.
    static func goOn(_ blocks: inout [XMLNode], _ last: inout XMLElement, with inherited: [String: XMLElement]) {
        func goOn(_ section: inout XMLElement) {
            let known = references(of: section)
            let missing = inherited.keys.sorted().filter { known[$0] == nil }.compactMap { inherited[$0] }
            section.children.insert(contentsOf: missing.map { .element($0) }, at: 0)
            section.children.removeAll { node in
                guard case .element(let child) = node else { return false }
                return child.is("type", .wordprocessingML) && child.attribute("val", .wordprocessingML) == "continuous"
            }
        }
        for index in blocks.indices {
            guard section(closedBy: blocks[index]) != nil, case .element(var element) = blocks[index] else { continue }
            element.changeAll { if $0.is("sectPr", .wordprocessingML) { goOn(&$0) } }
            blocks[index] = .element(element)
            return
        }
        goOn(&last)
    }
}

extension XMLElement {
    /// Makes a paragraph the last one of a section; false where it closes one already or has tracked properties, which come last.
    fileprivate mutating func addSection(_ section: XMLElement) -> Bool {
        var properties = first("pPr", .wordprocessingML) ?? XMLElement("\(prefix)pPr", namespace: .wordprocessingML)
        let isTaken = ["sectPr", "pPrChange"].contains { properties.first($0, .wordprocessingML) != nil }
        guard !isTaken else { return false }
        properties.children.append(.element(section))
        let rest = children.filter { node in
            if case .element(let element) = node { !element.is("pPr", .wordprocessingML) } else { true }
        }
        children = [.element(properties)] + rest
        return true
    }

    /// Lets the pages of a section count from one, unless it says where from.
    fileprivate mutating func restartPages() {
        guard first("pgNumType", .wordprocessingML) == nil else { return }
        let before = [
            "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc",
            "pgBorders", "lnNumType",
        ]
        let index = children.lastIndex { node in
            guard case .element(let element) = node else { return false }
            return before.contains { element.is($0, .wordprocessingML) }
        }
        let numbering = WordProperties.element("pgNumType", [("start", "1")], prefix: prefix)
        children.insert(.element(numbering), at: index.map { $0 + 1 } ?? 0)
    }
}
