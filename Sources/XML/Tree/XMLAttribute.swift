/// An attribute as it was written.
package struct XMLAttribute: Sendable, Hashable {
    /// The name as written, with its prefix: `w:val`.
    package var qualifiedName: String
    package var localName: String
    /// `.none` for an attribute without a prefix.
    package var namespace: XMLNamespace
    /// The value, references resolved.
    package var value: String

    /// Creates an attribute.
    package init(_ qualifiedName: String, namespace: XMLNamespace, value: String) {
        self.qualifiedName = qualifiedName
        localName = XMLElement.localName(of: qualifiedName)
        self.namespace = namespace
        self.value = value
    }

    /// An attribute whose local name is known.
    init(_ name: XMLName, namespace: XMLNamespace, value: String) {
        qualifiedName = name.qualified
        localName = name.local
        self.namespace = namespace
        self.value = value
    }
}
