/// A declaration of a namespace on an element.
package struct XMLNamespaceDeclaration: Sendable, Hashable {
    /// Empty for the default namespace.
    package var prefix: String
    package var uri: String

    /// Creates a declaration.
    package init(prefix: String, uri: String) {
        self.prefix = prefix
        self.uri = uri
    }
}
