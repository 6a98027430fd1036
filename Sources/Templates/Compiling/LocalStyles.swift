import ChanceryXML

/// The automatic styles of a part of ODF (ODF 1.3 part 3 §3.15.3): what the sample of a table says of its measures stands there.
struct LocalStyles: Sendable {
    private var byName: [Key: XMLElement] = [:]

    private struct Key: Hashable {
        var family: String
        var name: String
    }

    /// A style spelled up to its name, from there up to the value that varies, and behind it.
    struct Variant: Sendable {
        var beforeName: String
        var beforeValue: String
        var afterValue: String
    }

    /// No styles.
    static let none = LocalStyles()

    private init() {}

    /// Gathers the styles of a part.
    init(root: XMLElement) {
        guard let styles = root.first("automatic-styles", .odfOffice) else { return }
        for style in styles.elements where style.is("style", .odfStyle) {
            guard let family = style.attribute("family", .odfStyle), let name = style.attribute("name", .odfStyle)
            else {
                continue
            }
            byName[Key(family: family, name: name)] = style
        }
    }

    /// A style of a family.
    func style(_ name: String, family: String) -> XMLElement? {
        byName[Key(family: family, name: name)]
    }

    /// The width of a column in twips; 0 where its style does not say.
    func width(ofColumn name: String?) -> Int {
        guard let name, let style = style(name, family: "table-column"),
            let properties = style.first("table-column-properties", .odfStyle)
        else { return 0 }
        return properties.attribute("column-width", .odfStyle).flatMap(Self.twips) ?? 0
    }

    /// The width of a table in twips; 0 where its style does not say.
    func width(ofTable name: String?) -> Int {
        guard let name, let style = style(name, family: "table"),
            let properties = style.first("table-properties", .odfStyle)
        else { return 0 }
        return properties.attribute("width", .odfStyle).flatMap(Self.twips) ?? 0
    }

    /// A style like another one but for one property.
    ///
    /// An automatic style cannot inherit from an automatic one (ODF 1.3 part 3 §19.510), so that one is copied; any other is the parent.
    func variant(
        of name: String?, family: String, properties: String, attribute: XMLAttribute, _ names: OpenDocumentNames
    ) -> Variant {
        let style = copy(of: name, family: family, names)
        var changed =
            style.first(properties, .odfStyle) ?? XMLElement("\(names.style)\(properties)", namespace: .odfStyle)
        changed.attributes.removeAll { $0.namespace == attribute.namespace && $0.localName == attribute.localName }
        let start = XMLSerialiser.startTag(of: style).dropLast()
        let tail = changed.children.map(XMLSerialiser.string(of:)).joined()
        let attributes = changed.attributes.reduce(into: "") { text, item in
            text += " \(item.qualifiedName)=\"\(XMLSerialiser.attributeText(item.value))\""
        }
        let (before, after) = Self.split(style.children, at: properties)
        return Variant(
            beforeName: start + " \(names.style)name=\"",
            beforeValue: "\">" + before + "<\(changed.qualifiedName)\(attributes) \(attribute.qualifiedName)=\"",
            afterValue: "\">" + tail + "</\(changed.qualifiedName)>" + after + "</\(style.qualifiedName)>")
    }

    /// A style of another name that is like a style but that it begins a page.
    func beginning(
        _ start: PageStart, like name: String?, family: String, named newName: String, _ names: OpenDocumentNames
    ) -> String {
        var style = copy(of: name, family: family, names)
        let tag = "\(family)-properties"
        var properties = style.first(tag, .odfStyle) ?? XMLElement("\(names.style)\(tag)", namespace: .odfStyle)
        let (before, after) = Self.split(style.children, at: tag)
        style.attributes.append(XMLAttribute("\(names.style)name", namespace: .odfStyle, value: newName))
        if let page = start.masterPage {
            style.attributes.removeAll { $0.namespace == .odfStyle && $0.localName == "master-page-name" }
            style.attributes.append(XMLAttribute("\(names.style)master-page-name", namespace: .odfStyle, value: page))
            properties.attributes.removeAll { $0.namespace == .odfStyle && $0.localName == "page-number" }
            if let number = start.pageNumber {
                properties.attributes.append(
                    XMLAttribute("\(names.style)page-number", namespace: .odfStyle, value: number))
            }
        } else {
            properties.attributes.removeAll { $0.namespace == .odfFO && $0.localName == "break-before" }
            properties.attributes.append(
                XMLAttribute("\(names.fo)break-before", namespace: .odfFO, value: start.kind))
        }
        return XMLSerialiser.startTag(of: style) + before + XMLSerialiser.string(of: properties) + after
            + "</\(style.qualifiedName)>"
    }

    /// A style without its name; one that is not automatic is the parent.
    private func copy(of name: String?, family: String, _ names: OpenDocumentNames) -> XMLElement {
        let prefix = names.style
        var style: XMLElement
        if let name, let known = self.style(name, family: family) {
            style = known
            style.attributes.removeAll { $0.namespace == .odfStyle && ["name", "display-name"].contains($0.localName) }
        } else {
            style = XMLElement(
                "\(prefix)style", namespace: .odfStyle,
                attributes: [XMLAttribute("\(prefix)family", namespace: .odfStyle, value: family)])
            if let name {
                style.attributes.append(
                    XMLAttribute("\(prefix)parent-style-name", namespace: .odfStyle, value: name))
            }
        }
        return style
    }

    /// The other children of a style than some properties, those that stand before the properties apart: the schema wants the order table, column, row, cell,
    /// paragraph, text (ODF 1.3 part 3 §16.2).
    private static func split(_ nodes: [XMLNode], at properties: String) -> (before: String, after: String) {
        let order = [
            "table-properties", "table-column-properties", "table-row-properties", "table-cell-properties",
            "paragraph-properties", "text-properties",
        ]
        let rank = order.firstIndex(of: properties) ?? 0
        var before = ""
        var after = ""
        for node in nodes {
            guard case .element(let element) = node, element.localName != properties else { continue }
            if let other = order.firstIndex(of: element.localName), other < rank {
                before += XMLSerialiser.string(of: element)
            } else {
                after += XMLSerialiser.string(of: element)
            }
        }
        return (before, after)
    }

    /// A length (ODF 1.3 part 3 §18.3.18) in twips, the nearest; `nil` for a text that is none.
    static func twips(_ text: String) -> Int? {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        guard let value = Double(number) else { return nil }
        let factor: Double
        switch text.dropFirst(number.count) {
        case "cm": factor = 1440 / 2.54
        case "mm": factor = 144 / 2.54
        case "in": factor = 1440
        case "pt": factor = 20
        case "pc": factor = 240
        case "px": factor = 15
        default: return nil
        }
        return Int(exactly: (value * factor).rounded())
    }
}
