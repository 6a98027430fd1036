import ChanceryXML

/// Pages and sections that paragraphs of control tags leave to other blocks.
extension Emitter {
    /// What is left of a paragraph that began a page.
    mutating func emitPageStart(_ mark: TemplateElement) {
        guard let start = PageStart(of: mark, styles) else { return }
        append(start, to: \.pageStarts, as: Instruction.pageStart)
    }

    /// What is left of a paragraph that ended a section.
    mutating func emitSectionEnd(_ mark: TemplateElement) {
        guard
            case .element(let section)? = mark.first(.paragraphProperties)?.children.first(where: { node in
                if case .element(let element) = node { element.head.localName == "sectPr" } else { false }
            })
        else { return }
        let w = mark.head.prefix
        append(
            SectionEndSite(
                startProperties: aside("<\(w)pPr>"), endProperties: aside("</\(w)pPr>"),
                section: aside(XMLSerialiser.string(of: section.staticElement)),
                startParagraph: aside(
                    "<\(w)p><\(w)pPr><\(w)spacing \(w)before=\"0\" \(w)after=\"0\" \(w)line=\"20\" \(w)lineRule=\"exact\"/>"
                        + "<\(w)rPr><\(w)sz \(w)val=\"2\"/></\(w)rPr>"),
                endParagraph: aside("</\(w)pPr></\(w)p>")),
            to: \.sectionEnds, as: Instruction.sectionEnd)
    }

    // MARK: ODF

    /// The attribute that names the style of a block which may begin a page; `nil` for what is none.
    func styleName(ofBlock element: TemplateElement) -> (family: String, namespace: XMLNamespace)? {
        guard dialect.format == .openDocument else { return nil }
        return switch element.role {
        case .paragraph: ("paragraph", .odfText)
        case .table: ("table", .odfTable)
        default: nil
        }
    }

    /// The start tag of such a block.
    mutating func emitStyledStart(
        _ element: TemplateElement, style: (family: String, namespace: XMLNamespace), isEmpty: Bool
    ) {
        var bare = element
        bare.head.attributes = []
        bare.attributeNodes = [:]
        for (index, attribute) in element.head.attributes.enumerated() {
            if attribute.namespace == style.namespace, attribute.localName == "style-name" { continue }
            bare.attributeNodes[bare.head.attributes.count] = element.attributeNodes[index]
            bare.head.attributes.append(attribute)
        }
        emitStart(bare, isEmpty: false, isOpen: true)
        let prefix = style.family == "table" ? names.table : names.text
        append(
            BlockStyleSite(
                family: style.family, attribute: aside(" \(prefix)style-name=\""),
                name: element.head.attribute("style-name", style.namespace)),
            to: \.blockStyles, as: Instruction.blockStyle)
        bytes.append(contentsOf: (isEmpty ? "/>" : ">").utf8)
    }

    // MARK: WordprocessingML

    /// The properties of a paragraph, with a place for a page break and for those of a section (ECMA-376-1:2016 §17.3.1.26 has the order).
    mutating func emitProperties(_ properties: [TemplateNode], of paragraph: TemplateElement) {
        let takesSection = movesSections && isInBody && !paragraph.endsSection
        guard dialect.format == .wordprocessingML, movesPages || takesSection else {
            emit(properties)
            return
        }
        let prefix = paragraph.head.prefix
        guard case .element(let known)? = properties.first else {
            if movesPages {
                let start = aside("<\(prefix)pPr><\(prefix)pageBreakBefore/></\(prefix)pPr>")
                append(.pageBreak(start: Int32(start.lowerBound), end: Int32(start.upperBound)))
            }
            if takesSection { append(.sectionPlace(hasProperties: false)) }
            return
        }
        let before: Set<String> = ["pStyle", "keepNext", "keepLines"]
        let head = known.children.prefix { Self.name($0).map(before.contains) ?? true }
        var rest = Array(known.children[head.endIndex...])
        emitStart(known, isEmpty: false)
        emit(Array(head))
        if movesPages {
            let begins = PageStart(of: paragraph, styles) != nil
            if !begins { rest.removeAll { Self.name($0) == "pageBreakBefore" } }
            let mark = begins ? 0..<0 : aside("<\(prefix)pageBreakBefore/>")
            append(.pageBreak(start: Int32(mark.lowerBound), end: Int32(mark.upperBound)))
        }
        let tail = rest.firstIndex { Self.name($0) == "pPrChange" } ?? rest.endIndex
        emit(Array(rest[..<tail]))
        if takesSection { append(.sectionPlace(hasProperties: true)) }
        emit(Array(rest[tail...]))
        XMLSerialiser.appendEndTag(known.head.qualifiedName, to: &bytes)
    }

    private static func name(_ node: TemplateNode) -> String? {
        if case .element(let element) = node { element.head.localName } else { nil }
    }
}

extension TemplateElement {
    /// Whether an element of a role stands anywhere in it.
    func holds(_ role: ElementRole) -> Bool { Self.holds(role, in: children) }

    private static func holds(_ role: ElementRole, in nodes: [TemplateNode]) -> Bool {
        nodes.contains { node in
            switch node {
            case .element(let element): element.role == role || holds(role, in: element.children)
            case .scope(let scope): scope.branches.contains { holds(role, in: $0.nodes) }
            case .text, .other, .tag: false
            }
        }
    }
}
