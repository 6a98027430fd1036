import ChanceryXML

/// An element of a part whose tags have been cut out of its text.
struct TemplateElement: Sendable {
    /// Names, attributes and declarations; its own children are empty.
    var head: XMLElement
    var role: ElementRole
    var children: [TemplateNode]
    /// The values of attributes that hold tags, cut and folded, by the attribute's index.
    var attributeNodes: [Int: [TemplateNode]] = [:]
    /// Whether rows of a table, or of a group of them, have gone with tags that stand elsewhere now.
    var hasLostRows = false
    /// Whether it is a paragraph that stays without its number: what it was an item for has gone (WordprocessingML).
    var hasLostNumber = false

    /// The first child element of a role.
    func first(_ role: ElementRole) -> TemplateElement? {
        for case .element(let element) in children where element.role == role { return element }
        return nil
    }

    /// Whether a paragraph carries the properties of a section (ECMA-376-1:2016 §17.6.18).
    var endsSection: Bool {
        role == .paragraph
            && first(.paragraphProperties)?.children.contains { node in
                if case .element(let element) = node { element.head.localName == "sectPr" } else { false }
            } ?? false
    }

    /// Whether there is a row in a table.
    var holdsRows: Bool {
        children.contains { node in
            guard case .element(let element) = node else { return false }
            return element.role == .row || (element.role == .rowGroup || element.role == .other) && element.holdsRows
        }
    }
}
