import ChanceryXML

/// What the engine must know of a format: which element is a paragraph, a row, a text; which attributes are ids.
///
/// Everything else about templates is the same in all formats.
package struct Dialect: Sendable {
    private let roles: [XMLNamespace: [String: ElementRole]]
    /// The attributes that must differ between copies of a subtree.
    let identifiers: [IdentifierRule]

    /// WordprocessingML (ECMA-376-1:2016 §17).
    package static let wordprocessingML = Dialect(
        roles: [
            .wordprocessingML: [
                "body": .container, "hdr": .container, "ftr": .container, "footnote": .container, "endnote": .container,
                "comment": .container, "txbxContent": .container, "docPartBody": .container,
                "p": .paragraph, "pPr": .paragraphProperties, "r": .run, "rPr": .runProperties, "t": .text,
                "tab": .character("\t"), "ptab": .character("\t"), "br": .character("\n"), "cr": .character("\n"),
                "noBreakHyphen": .character("-"), "softHyphen": .character("\u{AD}"),
                "tbl": .table, "tblPr": .tableProperties, "tblGrid": .grid, "tr": .row, "tc": .cell,
                "tcPr": .cellProperties,
                "proofErr": .ignorable, "lastRenderedPageBreak": .ignorable,
            ]
        ],
        identifiers: IdentifierRule.wordprocessingML)

    /// The properties of a package and other parts that hold texts in plain elements.
    package static let plain = Dialect(roles: [:], identifiers: [])

    private init(roles: [XMLNamespace: [String: ElementRole]], identifiers: [IdentifierRule]) {
        self.roles = roles
        self.identifiers = identifiers
    }

    /// What an element is.
    func role(of element: XMLElement) -> ElementRole {
        roles[element.namespace]?[element.localName] ?? .other
    }

    /// The rule for an attribute that is an id.
    func identifier(_ attribute: XMLAttribute, of element: XMLElement) -> IdentifierRule? {
        identifiers.first { rule in
            rule.attribute == attribute.localName && rule.attributeNamespace == attribute.namespace
                && rule.elements?.contains(element.localName) ?? true
        }
    }
}
