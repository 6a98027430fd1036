import ChanceryXML

extension TemplateElement {
    /// The element as XML, without the tags in it.
    var staticElement: XMLElement {
        var element = head
        element.children = children.compactMap { node in
            switch node {
            case .element(let inner): .element(inner.staticElement)
            case .text(let text): .text(text)
            case .other(let node): node
            case .tag, .scope: nil
            }
        }
        return element
    }
}

extension XMLElement {
    /// The prefix of the name with its colon, or nothing.
    var prefix: String {
        qualifiedName.contains(":") ? String(qualifiedName.prefix { $0 != ":" }) + ":" : ""
    }
}
