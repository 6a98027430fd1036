import ChanceryXML

extension Dialect {
    /// WordprocessingML (ECMA-376-1:2016 §17).
    package static let wordprocessingML = Dialect(
        format: .wordprocessingML,
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
                "bookmarkStart": .mark, "bookmarkEnd": .mark, "commentRangeStart": .mark, "commentRangeEnd": .mark,
                "permStart": .mark, "permEnd": .mark, "moveFromRangeStart": .mark, "moveFromRangeEnd": .mark,
                "moveToRangeStart": .mark, "moveToRangeEnd": .mark, "customXmlInsRangeStart": .mark,
                "customXmlInsRangeEnd": .mark, "customXmlDelRangeStart": .mark, "customXmlDelRangeEnd": .mark,
                "customXmlMoveFromRangeStart": .mark, "customXmlMoveFromRangeEnd": .mark,
                "customXmlMoveToRangeStart": .mark, "customXmlMoveToRangeEnd": .mark,
                "instrText": .opaque, "delInstrText": .opaque, "delText": .opaque, "fldData": .opaque,
            ],
            .math: ["t": .text],
        ],
        identifiers: IdentifierRule.wordprocessingML)
}
