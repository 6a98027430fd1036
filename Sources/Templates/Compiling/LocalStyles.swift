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
        var changed = style.first(properties, .odfStyle) ?? XMLElement("\(prefix)\(properties)", namespace: .odfStyle)
        changed.attributes.removeAll { $0.namespace == attribute.namespace && $0.localName == attribute.localName }
        let others = style.children.filter { node in
            if case .element(let element) = node { !element.is(properties, .odfStyle) } else { true }
        }
        let start = XMLSerialiser.startTag(of: style).dropLast()
        let tail = changed.children.map(XMLSerialiser.string(of:)).joined()
        let attributes = changed.attributes.reduce(into: "") { text, item in
            text += " \(item.qualifiedName)=\"\(XMLSerialiser.attributeText(item.value))\""
        }
        let (before, after) = Self.split(others, at: properties)
        return Variant(
            beforeName: start + " \(prefix)name=\"",
            beforeValue: "\">" + before + "<\(changed.qualifiedName)\(attributes) \(attribute.qualifiedName)=\"",
            afterValue: "\">" + tail + "</\(changed.qualifiedName)>" + after + "</\(style.qualifiedName)>")
    }

    /// The other children of a style, those that stand before some properties apart: the schema wants the order table, column, row, cell,
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
            guard case .element(let element) = node else { continue }
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
