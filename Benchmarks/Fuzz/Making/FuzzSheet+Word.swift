/// WordprocessingML.
extension FuzzSheet {
    mutating func putWord(_ block: FuzzBlock) {
        switch block {
        case .paragraph(let runs): putWordParagraph(runs)
        case .item(let runs):
            putWordParagraph(
                runs, properties: "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
        case .marked(let runs):
            markCount += 1
            putWordParagraph(
                runs, before: "<w:bookmarkStart w:id=\"\(markCount)\" w:name=\"b\(markCount)\"/>",
                after: "<w:bookmarkEnd w:id=\"\(markCount)\"/>")
        case .table(let rows): putWordTable(rows)
        case .box(let blocks):
            boxCount += 1
            put("<w:p><w:r><w:pict><v:shape id=\"s\(boxCount)\" style=\"width:99pt;height:9pt\"><v:textbox>")
            put("<w:txbxContent>")
            for block in blocks { putWord(block) }
            if !endsInParagraph(blocks) { put("<w:p/>") }
            put("</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
        }
    }

    private mutating func putWordParagraph(
        _ runs: [String], properties: String = "", before: String = "", after: String = ""
    ) {
        put("<w:p>\(properties)\(before)")
        for (index, run) in runs.enumerated() {
            // The marks of the speller stand between runs, as Word writes them.
            if index % 3 == 1 { put("<w:proofErr w:type=\"spellStart\"/>") }
            put("<w:r>\(index.isMultiple(of: 2) ? "" : "<w:rPr><w:b/></w:rPr>")<w:t xml:space=\"preserve\">")
            for scalar in run.unicodeScalars {
                switch scalar {
                case "\n": put("</w:t><w:br/><w:t xml:space=\"preserve\">")
                case "\t": put("</w:t><w:tab/><w:t xml:space=\"preserve\">")
                default: put(scalar)
                }
            }
            put("</w:t></w:r>")
        }
        put("\(after)</w:p>")
    }

    private func endsInParagraph(_ blocks: [FuzzBlock]) -> Bool {
        if case .table? = blocks.last { false } else { !blocks.isEmpty }
    }

    private mutating func putWordTable(_ table: [[FuzzCell]]) {
        let rows = FuzzTable(table)
        put("<w:tbl><w:tblPr/><w:tblGrid>")
        for _ in 0..<rows.columnCount { put("<w:gridCol w:w=\"1000\"/>") }
        put("</w:tblGrid>")
        for row in rows.rows {
            put("<w:tr>")
            let missing = rows.columnCount - row.width
            if missing > 0 { put("<w:trPr><w:gridAfter w:val=\"\(missing)\"/></w:trPr>") }
            for place in row.places {
                put("<w:tc><w:tcPr><w:tcW w:w=\"\(1000 * place.cell.span)\" w:type=\"dxa\"/>")
                if place.cell.span > 1 { put("<w:gridSpan w:val=\"\(place.cell.span)\"/>") }
                if place.isCovered {
                    put("<w:vMerge/>")
                } else if place.rowSpan > 1 {
                    put("<w:vMerge w:val=\"restart\"/>")
                }
                put("</w:tcPr>")
                let blocks = place.isCovered ? [] : place.cell.blocks
                for block in blocks { putWord(block) }
                if !endsInParagraph(blocks) { put("<w:p/>") }
                put("</w:tc>")
            }
            put("</w:tr>")
        }
        put("</w:tbl>")
    }
}
