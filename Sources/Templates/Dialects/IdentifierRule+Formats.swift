import ChanceryXML

extension IdentifierRule {
    /// A note or a comment, with all that refers to it.
    private static let notes = WordNoteKind.allCases.flatMap { kind in
        [(Set([kind.element]), false), (kind.references, true)].map { elements, isReference in
            IdentifierRule(
                elements: elements, attribute: "id", attributeNamespace: .wordprocessingML, family: kind.element,
                spelling: .number, isReference: isReference)
        }
    }

    /// ECMA-376-1:2016 §17.13.6 (bookmarks), §17.11 (notes), §17.13.4 (comments and their ranges), §17.13.7 (permissions), §20.4.2.5 (`docPr`),
    /// §17.5.2.18 (`w:id` of a content control), §17.13.5 (revisions), [MS-DOCX] 2.2.4.
    static let wordprocessingML =
        notes + [
            IdentifierRule(
                elements: ["bookmarkStart", "bookmarkEnd"], attribute: "id", attributeNamespace: .wordprocessingML,
                family: "bookmark", spelling: .number),
            IdentifierRule(
                elements: ["bookmarkStart"], attribute: "name", attributeNamespace: .wordprocessingML,
                family: "bookmark-name", spelling: .name),
            IdentifierRule(
                elements: ["hyperlink"], attribute: "anchor", attributeNamespace: .wordprocessingML,
                family: "bookmark-name", spelling: .name, isReference: true),
            // A list that begins anew in each turn of a loop.
            IdentifierRule(
                elements: ["numId"], elementNamespace: .wordprocessingML, attribute: "val",
                attributeNamespace: .wordprocessingML, family: ListRestarts.family, spelling: .number, isReference: true
            ),
            IdentifierRule(
                elements: ["permStart", "permEnd"], attribute: "id", attributeNamespace: .wordprocessingML,
                family: "permission", spelling: .number),
            IdentifierRule(
                elements: ["docPr"], attribute: "id", attributeNamespace: .none, family: "drawing", spelling: .number),
            IdentifierRule(
                elements: [
                    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange",
                    "tcPrChange",
                    "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "moveFromRangeStart",
                    "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
                ],
                attribute: "id", attributeNamespace: .wordprocessingML, family: "revision", spelling: .number),
            IdentifierRule(
                attribute: "paraId", attributeNamespace: .word2010, family: "paragraph", spelling: .hexadecimal),
            IdentifierRule(attribute: "textId", attributeNamespace: .word2010, family: "text", spelling: .hexadecimal),
            IdentifierRule(
                elements: ["id"], elementNamespace: .wordprocessingML, attribute: "val",
                attributeNamespace: .wordprocessingML, family: "control", spelling: .number),
            IdentifierRule(
                elements: ["shape", "rect", "oval", "line", "group", "roundrect", "polyline"], elementNamespace: .vml,
                attribute: "id", attributeNamespace: .none, family: "shape", spelling: .name),
            IdentifierRule(
                elements: ["OLEObject"], elementNamespace: .office, attribute: "ShapeID", attributeNamespace: .none,
                family: "shape", spelling: .name, isReference: true),
        ]

    /// ODF 1.3 part 3 §19.914 (`xml:id`), §19.187 (`draw:id`), §19.197.10 (names of frames), §19.728 (names of tables), §6.2.1
    /// (bookmarks), §7.7.7, §6.1.8 (what refers to them), §14.1 (annotations), §6.3.2 (notes).
    static let openDocument: [IdentifierRule] = [
        IdentifierRule(attribute: "id", attributeNamespace: .xml, family: "xml", spelling: .name),
        IdentifierRule(
            elements: ["list"], elementNamespace: .odfText, attribute: "continue-list", attributeNamespace: .odfText,
            family: "xml", spelling: .name, isReference: true),
        IdentifierRule(
            elements: ["note"], elementNamespace: .odfText, attribute: "id", attributeNamespace: .odfText,
            family: "note", spelling: .name),
        IdentifierRule(
            elements: ["note-ref"], elementNamespace: .odfText, attribute: "ref-name", attributeNamespace: .odfText,
            family: "note", spelling: .name, isReference: true),
        IdentifierRule(attribute: "id", attributeNamespace: .odfText, family: "mark", spelling: .name),
        IdentifierRule(attribute: "id", attributeNamespace: .odfDraw, family: "drawing", spelling: .name),
        IdentifierRule(
            elements: [
                "frame", "custom-shape", "rect", "line", "circle", "ellipse", "polygon", "polyline", "path", "g",
            ],
            elementNamespace: .odfDraw, attribute: "name", attributeNamespace: .odfDraw, family: "frame",
            spelling: .name),
        IdentifierRule(
            elements: ["table"], elementNamespace: .odfTable, attribute: "name", attributeNamespace: .odfTable,
            family: "table", spelling: .name),
        IdentifierRule(
            elements: ["section", "table-of-content", "user-index", "alphabetical-index", "bibliography"],
            elementNamespace: .odfText, attribute: "name", attributeNamespace: .odfText, family: "section",
            spelling: .name),
        IdentifierRule(
            elements: ["bookmark", "bookmark-start", "bookmark-end"], elementNamespace: .odfText, attribute: "name",
            attributeNamespace: .odfText, family: "bookmark", spelling: .name),
        IdentifierRule(
            elements: ["bookmark-ref"], elementNamespace: .odfText, attribute: "ref-name",
            attributeNamespace: .odfText, family: "bookmark", spelling: .name, isReference: true),
        IdentifierRule(
            elements: ["a"], attribute: "href", attributeNamespace: .xlink, family: "bookmark", spelling: .name,
            isReference: true, prefix: "#"),
        IdentifierRule(
            elements: ["reference-mark", "reference-mark-start", "reference-mark-end"], elementNamespace: .odfText,
            attribute: "name", attributeNamespace: .odfText, family: "reference", spelling: .name),
        IdentifierRule(
            elements: ["reference-ref"], elementNamespace: .odfText, attribute: "ref-name",
            attributeNamespace: .odfText, family: "reference", spelling: .name, isReference: true),
        IdentifierRule(
            elements: ["annotation", "annotation-end"], elementNamespace: .odfOffice, attribute: "name",
            attributeNamespace: .odfOffice, family: "annotation", spelling: .name),
        IdentifierRule(
            elements: ["sequence"], elementNamespace: .odfText, attribute: "ref-name", attributeNamespace: .odfText,
            family: "sequence", spelling: .name),
        IdentifierRule(
            elements: ["sequence-ref"], elementNamespace: .odfText, attribute: "ref-name",
            attributeNamespace: .odfText, family: "sequence", spelling: .name, isReference: true),
    ]
}
