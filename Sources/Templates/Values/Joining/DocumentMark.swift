import ChanceryXML

/// The mark that stands for a document until it is inserted: a processing instruction, which no format takes for content.
enum DocumentMark {
    private static let target = "chancery-document"

    static func text(_ number: Int) -> String { "<?\(target) \(number)?>" }

    static func node(_ number: Int) -> XMLNode { .processingInstruction(target: target, data: String(number)) }

    static func isMark(_ node: XMLNode, _ number: Int) -> Bool {
        if case .processingInstruction(target, let data) = node { data == String(number) } else { false }
    }

    /// Whether a mark stands anywhere in an element.
    static func stands(_ number: Int, in element: XMLElement) -> Bool {
        element.children.contains { node in
            if case .element(let child) = node { stands(number, in: child) } else { isMark(node, number) }
        }
    }
}
