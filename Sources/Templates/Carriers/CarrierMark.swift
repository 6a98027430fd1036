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

    /// The mark of a text in which tags are typed, where the language of the format has no text.
    static func typed(_ text: String) -> XMLNode {
        .element(XMLElement(name, namespace: .none, attributes: [XMLAttribute("t", namespace: .none, value: text)]))
    }

    /// The text that an element marks; `nil` for any other element.
    static func typedText(of element: XMLElement) -> String? {
        guard element.namespace == .none, element.qualifiedName == name else { return nil }
        return element.attribute("t", .none)
    }

    /// The number of the tag that an element marks; `nil` for any other element.
    static func index(of element: XMLElement) -> Int? {
        guard element.namespace == .none, element.qualifiedName == name else { return nil }
        return element.wholeNumber("n", .none)
    }

    /// Whether there is a mark right inside of an element.
    static func isIn(_ element: XMLElement) -> Bool {
        element.elements.contains { $0.namespace == .none && $0.qualifiedName == name }
    }
}
