import ChanceryXML

/// What the engine must know of a format: which element is a paragraph, a row, a text; which attributes are ids.
///
/// Everything else about templates is the same in all formats.
package struct Dialect: Sendable {
    /// The family of formats, for what has to be spelled.
    enum Format: Sendable, Hashable {
        case wordprocessingML
        case openDocument
        /// No document: the properties of one.
        case plain
    }

    let format: Format
    private let roles: [XMLNamespace: [String: ElementRole]]
    /// The attributes that must differ between copies of a subtree, by their local names.
    private let identifiers: [String: [IdentifierRule]]

    /// The properties of a package and other parts that hold texts in plain elements.
    package static let plain = Dialect(format: .plain, roles: [:], identifiers: [])

    init(format: Format, roles: [XMLNamespace: [String: ElementRole]], identifiers: [IdentifierRule]) {
        self.format = format
        self.roles = roles
        self.identifiers = Dictionary(grouping: identifiers, by: \.attribute)
    }

    /// What an element is.
    func role(of element: XMLElement) -> ElementRole {
        roles[element.namespace]?[element.localName] ?? .other
    }

    /// The rule for an attribute that is an id, or that refers to one.
    func identifier(_ attribute: XMLAttribute, of element: XMLElement) -> IdentifierRule? {
        identifiers[attribute.localName]?.first { rule in
            rule.attributeNamespace == attribute.namespace && attribute.value.hasPrefix(rule.prefix)
                && rule.elementNamespace.map { $0 == element.namespace } ?? true
                && rule.elements?.contains(element.localName) ?? true
        }
    }

    /// Whether an element is of a language of its own, as the formulas of MathML are, whose braces are no tags.
    func isForeign(_ element: XMLElement) -> Bool { format == .openDocument && element.namespace == .other }

    /// Whether character data right inside of such an element is text of the document (ODF's mixed content).
    func holdsLooseText(_ role: ElementRole) -> Bool {
        guard format == .openDocument else { return false }
        return switch role {
        case .paragraph, .run, .inline: true
        default: false
        }
    }
}
