import ChanceryXML

/// An element of a part whose tags have been cut out of its text.
struct TemplateElement: Sendable {
    /// Names, attributes and declarations; its own children are empty.
    var head: XMLElement
    var role: ElementRole
    var children: [TemplateNode]
    /// The values of attributes that hold tags, cut and folded, by the attribute's index.
    var attributeNodes: [Int: [TemplateNode]] = [:]

    /// The first child element of a role.
    func first(_ role: ElementRole) -> TemplateElement? {
        for case .element(let element) in children where element.role == role { return element }
        return nil
    }
}
