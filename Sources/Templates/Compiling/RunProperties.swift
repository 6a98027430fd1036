import ChanceryXML

/// The properties of a run with a highlight.
enum RunProperties {
    /// What stands behind the highlight in `CT_RPr` (ECMA-376-1:2016 §17.3.2.28): the schema wants an order.
    private static let following: Set<String> = [
        "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish",
        "oMath",
        "rPrChange", "highlight",
    ]

    /// Properties with a yellow highlight; new ones where there were none.
    static func highlighted(_ properties: XMLElement?, prefix: String) -> XMLElement {
        var result = properties ?? XMLElement("\(prefix)rPr", namespace: .wordprocessingML)
        result.children.removeAll { node in
            if case .element(let element) = node { element.localName == "highlight" } else { false }
        }
        let position =
            result.children.firstIndex { node in
                if case .element(let element) = node { following.contains(element.localName) } else { false }
            } ?? result.children.endIndex
        let highlight = XMLElement(
            "\(prefix)highlight", namespace: .wordprocessingML,
            attributes: [XMLAttribute("\(prefix)val", namespace: .wordprocessingML, value: "yellow")])
        result.children.insert(.element(highlight), at: position)
        return result
    }
}
