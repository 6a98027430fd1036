import ChanceryXML

/// The number of a paragraph of WordprocessingML (ECMA-376-1:2016 §17.3.1.19); §17.3.1.26 has the order of properties.
extension TemplateElement {
    private static let beforeNumber: Set<String> = [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl",
    ]
    private static let beforeIndent =
        beforeNumber.union([
            "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
            "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
            "spacing",
        ])

    /// A paragraph that says itself which list it is an item of.
    func numbered(_ place: WordStyles.ListPlace) -> TemplateElement {
        changingProperties { properties in
            properties.remove("numPr")
            properties.insert("numPr", behind: Self.beforeNumber) { prefix in
                [("ilvl", place.level), ("numId", place.list)].map { name, value in
                    .element(Self.property(prefix + name, [XMLAttribute("\(prefix)val", .wordprocessingML, value)]))
                }
            }
        }
    }

    /// A paragraph without the number that it has by its own word or its style's, which list 0 takes away (§17.9.18).
    ///
    /// - Parameter keepsIndent: Whether it stands where the text of the item does: a further paragraph of it.
    func unnumbered(_ styles: WordStyles, keepsIndent: Bool = false) -> TemplateElement {
        guard let (place, isDirect) = styles.list(of: self) else { return self }
        var result = changingProperties { $0.remove("numPr") }
        if styles.list(of: result) != nil { result = result.numbered(.none) }
        guard keepsIndent, isDirect else { return result }
        return result.changingProperties { properties in
            var indent = properties.inner("ind")?.head.attributes ?? []
            if indent.isEmpty {
                guard let start = styles.indents[place] else { return }
                indent = [XMLAttribute("\(head.prefix)left", .wordprocessingML, start)]
            }
            indent.removeAll { ["hanging", "firstLine"].contains($0.localName) }
            indent.append(XMLAttribute("\(head.prefix)firstLine", .wordprocessingML, "0"))
            properties.remove("ind")
            properties.insert("ind", behind: Self.beforeIndent, attributes: indent)
        }
    }

    private func changingProperties(_ change: (inout TemplateElement) -> Void) -> TemplateElement {
        var result = self
        for (index, child) in children.enumerated() {
            guard case .element(var properties) = child, properties.role == .paragraphProperties else { continue }
            change(&properties)
            result.children[index] = .element(properties)
            break
        }
        return result
    }

    private mutating func remove(_ name: String) {
        children.removeAll { node in
            if case .element(let element) = node { element.head.localName == name } else { false }
        }
    }

    private mutating func insert(
        _ name: String, behind before: Set<String>, attributes: [XMLAttribute] = [],
        _ content: (String) -> [TemplateNode] = { _ in [] }
    ) {
        let position = children.firstIndex { node in
            if case .element(let property) = node { !before.contains(property.head.localName) } else { false }
        }
        var property = Self.property(head.prefix + name, attributes)
        property.children = content(head.prefix)
        children.insert(.element(property), at: position ?? children.endIndex)
    }

    private static func property(_ name: String, _ attributes: [XMLAttribute]) -> TemplateElement {
        TemplateElement(
            head: XMLElement(name, namespace: .wordprocessingML, attributes: attributes), role: .other, children: [])
    }
}

extension XMLAttribute {
    fileprivate init(_ name: String, _ namespace: XMLNamespace, _ value: String) {
        self.init(name, namespace: namespace, value: value)
    }
}
