/// What the check knows elements by.
enum MarkupName: UInt8 {
    case other
    // WordprocessingML
    case body, p, r, t, tbl, tblGrid, gridCol, tr, trPr, gridBefore, gridAfter, tc, tcPr, gridSpan, vMerge, txbxContent
    case sectPr, bookmarkStart, br, tab, pPr, hyperlink
    // OpenDocument
    case officeText, textP, span, list, listItem, table, tableColumn, row, cell, covered, textBox, style, blank
    case heading, link, headerRows, listStyle

    private static let spellings: [(String, MarkupName)] = [
        ("w:body", .body), ("w:p", .p), ("w:r", .r), ("w:t", .t), ("w:tbl", .tbl), ("w:tblGrid", .tblGrid),
        ("w:gridCol", .gridCol), ("w:tr", .tr), ("w:trPr", .trPr), ("w:gridBefore", .gridBefore),
        ("w:gridAfter", .gridAfter), ("w:tc", .tc), ("w:tcPr", .tcPr), ("w:gridSpan", .gridSpan),
        ("w:vMerge", .vMerge), ("w:txbxContent", .txbxContent), ("w:sectPr", .sectPr),
        ("w:bookmarkStart", .bookmarkStart), ("w:br", .br), ("w:tab", .tab), ("w:pPr", .pPr),
        ("w:hyperlink", .hyperlink),
        ("office:text", .officeText), ("text:p", .textP), ("text:span", .span), ("text:list", .list),
        ("text:list-item", .listItem), ("table:table", .table), ("table:table-column", .tableColumn),
        ("table:table-row", .row), ("table:table-cell", .cell), ("table:covered-table-cell", .covered),
        ("draw:text-box", .textBox), ("style:style", .style), ("text:s", .blank),
        ("text:h", .heading), ("text:a", .link), ("table:table-header-rows", .headerRows),
        ("text:list-style", .listStyle),
    ]

    private static let known: [UInt64: MarkupName] = Dictionary(
        uniqueKeysWithValues: spellings.map { (hash(Array($0.0.utf8)[...]), $0.1) })

    init(_ name: ArraySlice<UInt8>) {
        self = MarkupName.known[MarkupName.hash(name)] ?? .other
    }

    /// FNV-1a.
    private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// What an element must stand in; empty for anywhere.
    var parents: [MarkupName] {
        switch self {
        case .p, .tbl: [.body, .tc, .txbxContent]
        case .t, .br, .tab: [.r]
        case .tblGrid, .tr: [.tbl]
        case .tc: [.tr]
        case .tcPr: [.tc]
        case .trPr: [.tr]
        case .gridSpan, .vMerge: [.tcPr]
        case .sectPr: [.body]
        case .pPr, .hyperlink: [.p]
        // Marks of ranges may stand between blocks, too (ECMA-376-1:2016 §17.13.6.2).
        case .bookmarkStart: [.p, .hyperlink, .body, .tc, .txbxContent]
        case .r: [.p, .hyperlink]
        case .textP, .heading: [.officeText, .cell, .listItem, .textBox]
        case .list: [.officeText, .cell, .listItem, .textBox]
        case .table: [.officeText, .cell, .textBox]
        case .listItem: [.list]
        case .row: [.table, .headerRows]
        case .tableColumn, .headerRows: [.table]
        case .cell, .covered: [.row]
        case .span: [.textP, .heading, .span, .link]
        case .link: [.textP, .heading, .span]
        default: []
        }
    }
}
