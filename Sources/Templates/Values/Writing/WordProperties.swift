import ChanceryXML

/// Properties of paragraphs and runs with some changed, in the order that the schema wants.
struct WordProperties {
    private static let paragraphOrder = [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
        "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
        "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
        "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
        "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ]
    private static let runOrder = [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
        "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em",
        "lang", "eastAsianLayout", "specVanish", "oMath",
    ]

    private(set) var element: XMLElement
    private let prefix: String
    private let order: [String]

    /// Properties of a paragraph that begin with those of another.
    init(paragraph: XMLElement?, prefix: String) {
        element = paragraph ?? XMLElement("\(prefix)pPr", namespace: .wordprocessingML)
        self.prefix = prefix
        order = Self.paragraphOrder
    }

    init(run: XMLElement?, prefix: String) {
        element = run ?? XMLElement("\(prefix)rPr", namespace: .wordprocessingML)
        self.prefix = prefix
        order = Self.runOrder
    }

    /// Takes a property away.
    mutating func remove(_ name: String) {
        element.children.removeAll { node in
            if case .element(let child) = node { child.is(name, .wordprocessingML) } else { false }
        }
    }

    /// Sets a property.
    mutating func set(_ name: String, _ attributes: [(String, String)] = [], children: [XMLElement] = []) {
        remove(name)
        let rank = order.firstIndex(of: name) ?? 0
        let position =
            element.children.firstIndex { node in
                guard case .element(let child) = node, child.namespace == .wordprocessingML else { return false }
                return (order.firstIndex(of: child.localName) ?? -1) > rank
            } ?? element.children.endIndex
        element.children.insert(
            .element(Self.element(name, attributes, prefix: prefix, children: children)), at: position)
    }

    static func element(
        _ name: String, _ attributes: [(String, String)] = [], prefix: String, children: [XMLElement] = []
    ) -> XMLElement {
        XMLElement(
            prefix + name, namespace: .wordprocessingML,
            attributes: attributes.map { XMLAttribute(prefix + $0.0, namespace: .wordprocessingML, value: $0.1) },
            children: children.map { .element($0) })
    }

    /// The properties as text; nothing where there are none.
    var text: String { element.children.isEmpty ? "" : XMLSerialiser.string(of: element) }
}
