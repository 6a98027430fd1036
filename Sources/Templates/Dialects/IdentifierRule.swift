import ChanceryXML

/// An attribute that is an id, and how a fresh one looks.
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
    var attribute: String
    var attributeNamespace: XMLNamespace
    /// Ids of one family must differ from each other; equal ones of a family in a copy stay equal to each other.
    var family: String
    var spelling: Spelling

    /// ECMA-376-1:2016 §17.13.6 (bookmarks), §20.4.2.5 (`docPr`), §17.5.2.18 (`w:id` of a content control), §17.13.5 (revisions), [MS-DOCX] 2.2.4.
    static let wordprocessingML: [IdentifierRule] = [
        IdentifierRule(
            elements: ["bookmarkStart", "bookmarkEnd"], attribute: "id", attributeNamespace: .wordprocessingML,
            family: "bookmark",
            spelling: .number),
        IdentifierRule(
            elements: ["bookmarkStart"], attribute: "name", attributeNamespace: .wordprocessingML,
            family: "bookmark-name", spelling: .name),
        IdentifierRule(
            elements: ["docPr"], attribute: "id", attributeNamespace: .none, family: "drawing", spelling: .number),
        IdentifierRule(
            elements: ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel"],
            attribute: "id",
            attributeNamespace: .wordprocessingML, family: "revision", spelling: .number),
        IdentifierRule(attribute: "paraId", attributeNamespace: .word2010, family: "paragraph", spelling: .hexadecimal),
        IdentifierRule(attribute: "textId", attributeNamespace: .word2010, family: "text", spelling: .hexadecimal),
        IdentifierRule(
            elements: ["shape"], attribute: "id", attributeNamespace: .none, family: "shape", spelling: .name),
    ]
}
