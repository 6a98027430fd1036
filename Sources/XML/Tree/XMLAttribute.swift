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
        localName = qualifiedName.split(separator: ":").last.map(String.init) ?? qualifiedName
        self.namespace = namespace
        self.value = value
    }
}
