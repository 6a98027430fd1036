/// An element of a tree, its prefix and its declarations of namespaces as they were written.
///
/// Written out again it gives the same infoset: prefixes, the order of attributes and white space are kept.
package struct XMLElement: Sendable, Hashable {
    /// The name as written, with its prefix: `w:tbl`.
    package var qualifiedName: String
    /// The name without the prefix.
    package var localName: String
    package var namespace: XMLNamespace
    /// The attributes in the order of writing, without declarations of namespaces.
    package var attributes: [XMLAttribute]
    /// The declarations of namespaces on this element: prefix (empty for the default one) and URI.
    package var declarations: [XMLNamespaceDeclaration]
    package var children: [XMLNode]

    /// Creates an element.
    package init(
        _ qualifiedName: String, namespace: XMLNamespace, attributes: [XMLAttribute] = [],
        declarations: [XMLNamespaceDeclaration] = [], children: [XMLNode] = []
    ) {
        self.qualifiedName = qualifiedName
        localName = Self.localName(of: qualifiedName)
        self.namespace = namespace
        self.attributes = attributes
        self.declarations = declarations
        self.children = children
    }

    /// An element whose local name is known.
    init(_ name: XMLName, namespace: XMLNamespace) {
        qualifiedName = name.qualified
        localName = name.local
        self.namespace = namespace
        attributes = []
        declarations = []
        children = []
    }

    /// What of a name stands behind its prefix.
    static func localName(of qualifiedName: String) -> String {
        let bytes = qualifiedName.utf8
        guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else { return qualifiedName }
        return String(qualifiedName[bytes.index(after: colon)...])
    }

    /// Whether the element has a namespace and a local name.
    package func `is`(_ localName: String, _ namespace: XMLNamespace) -> Bool {
        self.namespace == namespace && self.localName == localName
    }

    /// The value of an attribute by its local name and namespace.
    package func attribute(_ localName: String, _ namespace: XMLNamespace) -> String? {
        attributes.first { $0.namespace == namespace && $0.localName == localName }?.value
    }

    /// The child elements.
    package var elements: some Sequence<XMLElement> {
        children.lazy.compactMap { node in
            if case .element(let element) = node { element } else { nil }
        }
    }

    /// The first child element of a name.
    package func first(_ localName: String, _ namespace: XMLNamespace) -> XMLElement? {
        elements.first { $0.is(localName, namespace) }
    }

    /// All character data inside, in order.
    package var text: String {
        var result = ""
        for child in children {
            switch child {
            case .text(let text): result += text
            case .element(let element): result += element.text
            case .comment, .processingInstruction: break
            }
        }
        return result
    }
}
