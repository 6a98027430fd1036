import ChanceryXML

/// Stands in a tree where a carrier said something: an element that no file can have, with the number of a tag.
enum CarrierMark {
    /// A blank is in no name that a file spells.
    private static let name = " tag"

    /// The mark of a tag.
    static func element(_ index: Int) -> XMLNode {
        .element(
            XMLElement(
                name, namespace: .none, attributes: [XMLAttribute("n", namespace: .none, value: String(index))]))
    }

    /// The number of the tag that an element marks; `nil` for any other element.
    static func index(of element: XMLElement) -> Int? {
        guard element.namespace == .none, element.qualifiedName == name else { return nil }
        return element.wholeNumber("n", .none)
    }

    /// Whether there is a mark right inside of an element.
    static func isIn(_ element: XMLElement) -> Bool {
        element.elements.contains { index(of: $0) != nil }
    }
}
