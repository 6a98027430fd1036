/// OpenDocument.
extension FuzzSheet {
    mutating func putOpen(_ block: FuzzBlock) {
        switch block {
        case .paragraph(let runs): putOpenParagraph(runs)
        case .marked(let runs):
            markCount += 1
            putOpenParagraph(runs, mark: "<text:bookmark text:name=\"b\(markCount)\"/>")
        case .item(let runs):
            put("<text:list><text:list-item>")
            putOpenParagraph(runs)
            put("</text:list-item></text:list>")
        case .table(let rows): putOpenTable(rows)
        case .box(let blocks):
            boxCount += 1
            put("<text:p><draw:frame draw:name=\"F\(boxCount)\" svg:width=\"3cm\" svg:height=\"1cm\"><draw:text-box>")
            for block in blocks { putOpen(block) }
            if blocks.isEmpty { put("<text:p/>") }
            put("</draw:text-box></draw:frame></text:p>")
        }
    }

    private mutating func putOpenParagraph(_ runs: [String], mark: String = "") {
        put("<text:p text:style-name=\"P1\">\(mark)")
        isAfterBlank = true
        for (index, run) in runs.enumerated() {
            // Every other run is a span of its own, as LibreOffice writes direct formatting.
            if !index.isMultiple(of: 2) { put("<text:span text:style-name=\"T1\">") }
            for scalar in run.unicodeScalars { putOpen(scalar) }
            if !index.isMultiple(of: 2) { put("</text:span>") }
        }
        put("</text:p>")
    }

    private mutating func putOpen(_ scalar: Unicode.Scalar) {
        switch scalar {
        case " " where isAfterBlank: put("<text:s/>")
        case "\n": put("<text:line-break/>")
        case "\t": put("<text:tab/>")
        default:
            put(scalar)
            // What XML cannot hold is not written.
            if !FuzzSheet.isWritten(scalar) { return }
        }
        isAfterBlank = scalar == " " || scalar == "\n" || scalar == "\t"
    }

    private mutating func putOpenTable(_ table: [[FuzzCell]]) {
        let rows = FuzzTable(table)
        tableCount += 1
        put("<table:table table:name=\"T\(tableCount)\"><table:table-column")
        put(" table:number-columns-repeated=\"\(rows.columnCount)\"/>")
        for row in rows.rows {
            put("<table:table-row>")
            for place in row.places { putOpen(place) }
            for _ in row.width..<rows.columnCount { put("<table:table-cell><text:p/></table:table-cell>") }
            put("</table:table-row>")
        }
        put("</table:table>")
    }

    private mutating func putOpen(_ place: FuzzTable.Place) {
        let span = place.cell.span
        guard !place.isCovered else {
            for _ in 0..<span { put("<table:covered-table-cell/>") }
            return
        }
        put("<table:table-cell")
        if span > 1 { put(" table:number-columns-spanned=\"\(span)\"") }
        if place.rowSpan > 1 { put(" table:number-rows-spanned=\"\(place.rowSpan)\"") }
        put(">")
        for block in place.cell.blocks { putOpen(block) }
        if place.cell.blocks.isEmpty { put("<text:p/>") }
        put("</table:table-cell>")
        for _ in 1..<max(1, span) { put("<table:covered-table-cell/>") }
    }
}
