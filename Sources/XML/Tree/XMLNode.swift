/// A node of a tree.
package enum XMLNode: Sendable, Hashable {
    case element(XMLElement)
    case text(String)
    case comment(String)
    case processingInstruction(target: String, data: String)
}
