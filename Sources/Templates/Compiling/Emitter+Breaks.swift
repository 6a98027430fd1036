import ChanceryXML

/// What surrounds a value, and what interrupts it where it has breaks.
extension Emitter {
    mutating func surroundings() -> ValueSite.Surroundings {
        if capturing != nil { return .captured }
        return switch dialect.format {
        case .wordprocessingML: isInText && !runs.isEmpty ? .run(wordBreaks()) : .text
        case .openDocument: isLoose ? .paragraph(openDocumentBreaks()) : .text
        case .plain: .text
        }
    }

    /// ECMA-376-1:2016 §17.3.3.1 (`br`), §17.3.3.32 (`tab`).
    private mutating func wordBreaks() -> RunBreaks {
        let head = runs.last?.head ?? XMLElement("w:r", namespace: .wordprocessingML)
        let prefix = head.prefix
        let properties = runs.last?.first(.runProperties)?.staticElement
        let (endText, startText) = ("</\(prefix)t>", "<\(prefix)t xml:space=\"preserve\">")
        func run(_ properties: XMLElement?) -> String {
            "<\(prefix)r>" + (properties.map(XMLSerialiser.string(of:)) ?? "") + startText
        }
        var paragraphBreak: Range<Int>?
        if let paragraph, isBreakable, runs.count == 1 {
            // An item of two paragraphs, as in ODF: the further one has no number.
            let further = paragraph.unnumbered(wordStyles, keepsIndent: true)
            var inner = further.first(.paragraphProperties)?.staticElement
            inner?.children.removeAll { node in
                if case .element(let child) = node { child.localName == "sectPr" } else { false }
            }
            paragraphBreak = aside(
                "\(endText)</\(prefix)r></\(prefix)p><\(prefix)p>" + (inner.map(XMLSerialiser.string(of:)) ?? "")
                    + run(properties))
        }
        let highlighted = RunProperties.highlighted(properties, prefix: prefix)
        return RunBreaks(
            line: aside("\(endText)<\(prefix)br/>\(startText)"),
            tab: aside("\(endText)<\(prefix)tab/>\(startText)"),
            page: aside("\(endText)<\(prefix)br \(prefix)type=\"page\"/>\(startText)"),
            paragraph: paragraphBreak,
            highlightStart: aside("\(endText)</\(prefix)r>" + run(highlighted)),
            highlightEnd: aside("\(endText)</\(prefix)r>" + run(properties)))
    }

    /// ODF 1.3 part 3 §6.1.5 (`text:line-break`), §6.1.4 (`text:tab`).
    private mutating func openDocumentBreaks() -> RunBreaks {
        let prefix = names.text
        var paragraphBreak: Range<Int>?
        var pageBreak: Range<Int>?
        var pageStyle: StyleSite?
        if let paragraph, isBreakable {
            let name = paragraph.head.qualifiedName
            var head = dialect.withoutIdentifiers(paragraph.head)
            let end = runs.reversed().map { "</\($0.head.qualifiedName)>" }.joined() + "</\(name)>"
            let start = runs.map { XMLSerialiser.startTag(of: dialect.withoutIdentifiers($0.head)) }.joined()
            paragraphBreak = aside(end + XMLSerialiser.startTag(of: head) + start)
            let base = head.attribute("style-name", .odfText)
            let style = styles.variant(
                of: base, family: "paragraph", properties: "paragraph-properties",
                attribute: XMLAttribute("\(names.fo)break-before", namespace: .odfFO, value: "page"), names)
            let styleName = (base ?? "Standard") + ".Page"
            pageStyle = StyleSite(
                name: styleName, beforeName: aside(style.beforeName), beforeValue: aside(style.beforeValue + "page"),
                afterValue: aside(style.afterValue))
            head.attributes.removeAll { $0.localName == "style-name" && $0.namespace == .odfText }
            head.attributes.insert(
                XMLAttribute("\(prefix)style-name", namespace: .odfText, value: styleName), at: 0)
            pageBreak = aside(end + XMLSerialiser.startTag(of: head) + start)
        }
        let line = aside("<\(prefix)line-break/>")
        return RunBreaks(
            line: line, tab: aside("<\(prefix)tab/>"), page: pageBreak ?? line, pageStyle: pageStyle,
            paragraph: paragraphBreak,
            highlightStart: aside("<\(prefix)span \(prefix)style-name=\"\(Self.draftStyle)\">"),
            highlightEnd: aside("</\(prefix)span>"))
    }

    /// The name of the style of what a draft leaves open.
    static let draftStyle = "ChanceryDraft"

    /// The place for styles that filling makes, at the end of those that a part has.
    mutating func emitLocalStyles(_ element: TemplateElement) {
        emitStart(element, isEmpty: false)
        emit(
            element.children.filter { node in
                guard case .element(let style) = node, style.head.attribute("family", .odfStyle) == "table-column",
                    let name = style.head.attribute("name", .odfStyle)
                else { return true }
                return !unusedColumns.contains(name)
            })
        appendLocalStyles()
        XMLSerialiser.appendEndTag(element.head.qualifiedName, to: &bytes)
    }

    /// The place itself.
    mutating func appendLocalStyles() {
        let style = names.style
        let draft = aside(
            "<\(style)style \(style)name=\"\(Self.draftStyle)\" \(style)family=\"text\"><\(style)text-properties "
                + "\(names.fo)background-color=\"#ffff00\"/></\(style)style>")
        append(.localStyles(draftStart: Int32(draft.lowerBound), draftEnd: Int32(draft.upperBound)))
    }
}

extension Dialect {
    /// An element without the ids that no copy may share.
    func withoutIdentifiers(_ element: XMLElement) -> XMLElement {
        var result = element
        result.children = []
        result.attributes.removeAll { identifier($0, of: element).map { !$0.isReference } ?? false }
        return result
    }
}
