import ChanceryXML

/// An attribute that is an id or refers to one, and how a fresh one looks.
struct IdentifierRule: Sendable, Hashable {
    /// How ids of a kind are spelled.
    enum Spelling: Sendable, Hashable {
        /// A whole number.
        case number
        /// Eight hexadecimal digits below 0x80000000 ([MS-DOCX] 2.6.2.3).
        case hexadecimal
        /// A name; a fresh one has a number behind it.
        case name
    }

    /// The local names of the elements that carry it; `nil` for any.
    var elements: Set<String>?
    /// The namespace of these elements; `nil` for any.
    var elementNamespace: XMLNamespace?
    var attribute: String
    var attributeNamespace: XMLNamespace
    /// Ids of one family must differ from each other; equal ones of a family in a copy stay equal to each other.
    var family: String
    var spelling: Spelling
    /// Whether the attribute only points at what another one names: it changes where that is in the same copy, and stays else.
    var isReference = false
    /// What stands before the id where the attribute is an address in the document.
    var prefix = ""

    /// The id that an attribute has or refers to.
    func key(of attribute: XMLAttribute) -> IdentifierSite.Key {
        IdentifierSite.Key(family: family, original: String(attribute.value.dropFirst(prefix.count)))
    }
}
