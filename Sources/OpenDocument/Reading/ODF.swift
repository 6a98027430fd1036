import ChanceryXML

/// The names of OpenDocument that the reader knows, as the numbers that the stream of a part calls them by.
///
/// A case is called as its name in kebab-case in the namespace `text` (ODF 1.3 part 3 §5–§7) unless ``namespaces`` and ``called``
/// say otherwise. Prefixes do not count: a namespace is its URI.
enum ODF: UInt16, CaseIterable {
    case unknown
    // The document and its parts
    case document, documentContent, documentStyles, documentMeta, documentSettings, body, officeText, spreadsheet,
        presentation, drawing, officeChart, officeImage, database, settings, scripts, fontFaceDecls, styles,
        automaticStyles, masterStyles, officeMeta, forms, binaryData, eventListeners, mimetype
    // Paragraphs and what stands in them
    case p, h, span, a, s, tab, lineBreak, softPageBreak, hiddenText, hiddenParagraph, script, ruby, rubyBase, rubyText,
        number, note, annotation, changedRegion, insertion, deletion, formatChange, changeStart, changeEnd, section,
        numberedParagraph, list, listItem, listHeader
    case tableOfContentSource, illustrationIndexSource, tableIndexSource, objectIndexSource, userIndexSource,
        alphabeticalIndexSource, bibliographySource
    // Attributes of text
    case styleName, c, outlineLevel, isListHeader, restartNumbering, startValue, level, listId, continueNumbering,
        continueList, styleOverride, display, condition, isHidden, noteClass, xmlId,
        textId, changeId
    // Tables
    case table, tableColumn, tableRow, tableCell, coveredTableCell, tableHeaderRows, tableTitle, tableDesc,
        tableSource, numberColumnsRepeated, numberRowsRepeated, numberColumnsSpanned, numberRowsSpanned, isSubTable,
        tableStyleName
    // Drawings
    case g, frame, textBox, image, object, objectOle, plugin, applet, floatingFrame, control, svgTitle, svgDesc, href
    case customShape, rect, ellipse, circle, line, polyline, polygon, path, regularPolygon, connector, measure, caption
    // Styles
    case style, defaultStyle, name, displayName, family, parentStyleName, masterPageName, listStyleName,
        defaultOutlineLevel, paragraphProperties, textProperties, textAlign, fontWeight, tableColumnProperties,
        columnWidth, relColumnWidth
    case listStyle, outlineStyle, listLevelStyleNumber, listLevelStyleBullet, listLevelStyleImage, outlineLevelStyle,
        consecutiveNumbering, numFormat, numPrefix, numSuffix, numLetterSync, numListFormat, displayLevels, bulletChar
    // Pages
    case masterPage, nextStyleName, styleDisplay, header, headerLeft, headerFirst, footer, footerLeft, footerFirst
    // Metadata
    case dcTitle, dcSubject, dcDescription, dcCreator, dcDate, dcLanguage, initialCreator, creationDate, keyword,
        generator
    // The same names in LibreOffice's own namespace, before they came into the standard or where it forbids them
    case loNumListFormat, loHeaderFirst, loFooterFirst, loTable, loTableColumn, loTableRow, loTableCell,
        loCoveredTableCell

    /// The name of a number that the stream gave; a name of LibreOffice's own stands for the standard's.
    init(number: UInt16) {
        let name = ODF(rawValue: number) ?? .unknown
        switch name {
        case .loHeaderFirst: self = .headerFirst
        case .loFooterFirst: self = .footerFirst
        case .loTable: self = .table
        case .loTableColumn: self = .tableColumn
        case .loTableRow: self = .tableRow
        case .loTableCell: self = .tableCell
        case .loCoveredTableCell: self = .coveredTableCell
        default: self = name
        }
    }

    /// The vocabulary of the stream; its numbers are the raw values.
    static let vocabulary: XMLVocabulary = {
        var namespace: [ODF: XMLNamespace] = [:]
        for (space, names) in namespaces {
            for name in names { namespace[name] = space }
        }
        return XMLVocabulary(
            allCases.dropFirst().map { name in
                (namespace[name] ?? .odfText, called[name] ?? kebab(String(describing: name)))
            })
    }()

    private static let namespaces: [(XMLNamespace, [ODF])] = [
        (
            .odfOffice,
            [
                .document, .documentContent, .documentStyles, .documentMeta, .documentSettings, .body, .officeText,
                .spreadsheet, .presentation, .drawing, .officeChart, .officeImage, .database, .settings, .scripts,
                .fontFaceDecls, .styles, .automaticStyles, .masterStyles, .officeMeta, .forms, .binaryData,
                .eventListeners, .mimetype, .annotation,
            ]
        ),
        (
            .odfTable,
            [
                .table, .tableColumn, .tableRow, .tableCell, .coveredTableCell, .tableHeaderRows, .tableTitle,
                .tableDesc, .tableSource, .numberColumnsRepeated, .numberRowsRepeated, .numberColumnsSpanned,
                .numberRowsSpanned, .isSubTable, .tableStyleName,
            ]
        ),
        (
            .odfDraw,
            [
                .g, .frame, .textBox, .image, .object, .objectOle, .plugin, .applet, .floatingFrame, .control,
                .customShape,
                .rect, .ellipse, .circle, .line, .polyline, .polygon, .path, .regularPolygon, .connector, .measure,
                .caption,
            ]
        ),
        (
            .odfStyle,
            [
                .style, .defaultStyle, .name, .displayName, .family, .parentStyleName, .masterPageName, .listStyleName,
                .defaultOutlineLevel, .paragraphProperties, .textProperties, .tableColumnProperties, .columnWidth,
                .relColumnWidth, .numFormat, .numPrefix, .numSuffix,
                .numLetterSync, .numListFormat, .masterPage, .nextStyleName, .styleDisplay, .header, .headerLeft,
                .headerFirst, .footer, .footerLeft, .footerFirst,
            ]
        ),
        (.odfFO, [.textAlign, .fontWeight]),
        (.odfSVG, [.svgTitle, .svgDesc]),
        (.xlink, [.href]),
        (.xml, [.xmlId]),
        (.dublinCore, [.dcTitle, .dcSubject, .dcDescription, .dcCreator, .dcDate, .dcLanguage]),
        (.odfMeta, [.initialCreator, .creationDate, .keyword, .generator]),
        (
            .libreOffice,
            [
                .loNumListFormat, .loHeaderFirst, .loFooterFirst, .loTable, .loTableColumn, .loTableRow, .loTableCell,
                .loCoveredTableCell,
            ]
        ),
    ]

    private static let called: [ODF: String] = [
        .officeText: "text", .officeChart: "chart", .officeImage: "image", .officeMeta: "meta",
        .tableTitle: "title", .tableDesc: "desc", .tableStyleName: "style-name", .svgTitle: "title", .svgDesc: "desc",
        .styleDisplay: "display", .xmlId: "id", .textId: "id",
        .dcTitle: "title", .dcSubject: "subject", .dcDescription: "description", .dcCreator: "creator",
        .dcDate: "date", .dcLanguage: "language",
        .loNumListFormat: "num-list-format", .loHeaderFirst: "header-first", .loFooterFirst: "footer-first",
        .loTable: "table", .loTableColumn: "table-column", .loTableRow: "table-row", .loTableCell: "table-cell",
        .loCoveredTableCell: "covered-table-cell",
    ]

    private static func kebab(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
}
