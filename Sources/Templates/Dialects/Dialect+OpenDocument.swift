import ChanceryXML

extension Dialect {
    /// OpenDocument texts (ODF 1.3 part 3): a package's parts, or one flat file.
    package static let openDocument = Dialect(
        format: .openDocument,
        roles: [
            .odfOffice: [
                "text": .container, "annotation": .container, "annotation-end": .mark,
                "automatic-styles": .localStyles, "styles": .opaque, "font-face-decls": .opaque, "scripts": .opaque,
                "settings": .opaque, "binary-data": .opaque, "forms": .opaque, "event-listeners": .opaque,
            ],
            .odfText: text,
            .odfTable: [
                "table": .table, "table-row": .row, "table-cell": .cell, "covered-table-cell": .coveredCell,
                "table-column": .grid, "table-columns": .grid, "table-header-columns": .grid,
                "table-column-group": .grid, "table-rows": .rowGroup, "table-header-rows": .rowGroup,
                "table-row-group": .rowGroup, "title": .other, "desc": .other,
            ],
            .odfDraw: Dictionary(uniqueKeysWithValues: textShapes.map { ($0, .container) }),
            .odfStyle: [
                "header": .container, "footer": .container, "header-left": .container, "footer-left": .container,
                "header-first": .container, "footer-first": .container, "region-left": .container,
                "region-center": .container, "region-right": .container,
            ],
        ],
        identifiers: IdentifierRule.openDocument)

    /// What holds paragraphs of its own: text boxes (ODF 1.3 part 3 §10.4.3), and shapes (§10.3, §10.6), which a text box of Word becomes
    /// when LibreOffice saves it.
    static let textShapes: Set<String> = [
        "text-box", "custom-shape", "rect", "circle", "ellipse", "line", "polyline", "polygon", "regular-polygon",
        "path", "connector",
        "caption", "measure",
    ]

    /// ODF 1.3 part 3 §5 (blocks), §6 (what stands in paragraphs), §7 (fields), §8 (indexes).
    private static let text: [String: ElementRole] = [
        "p": .paragraph, "h": .paragraph, "span": .run, "a": .inline, "meta": .inline, "meta-field": .inline,
        "ruby": .inline, "ruby-base": .inline, "s": .blanks, "tab": .character("\t"), "line-break": .character("\n"),
        "soft-page-break": .ignorable,
        "list": .list, "list-item": .listItem, "list-header": .listItem, "numbered-paragraph": .listItem,
        "section": .container, "note-body": .container, "note-citation": .opaque,
        "index-body": .container, "index-title": .container,
        "tracked-changes": .opaque, "sequence-decls": .opaque, "alphabetical-index-auto-mark-file": .opaque,
        "bookmark": .mark, "bookmark-start": .mark, "bookmark-end": .mark, "reference-mark": .mark,
        "reference-mark-start": .mark, "reference-mark-end": .mark, "change": .mark, "change-start": .mark,
        "change-end": .mark, "toc-mark": .mark, "toc-mark-start": .mark, "toc-mark-end": .mark,
        "user-index-mark": .mark,
        "user-index-mark-start": .mark, "user-index-mark-end": .mark, "alphabetical-index-mark": .mark,
        "alphabetical-index-mark-start": .mark, "alphabetical-index-mark-end": .mark,
    ]
}
