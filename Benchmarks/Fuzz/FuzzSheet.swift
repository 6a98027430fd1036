/// Blocks as the body of a document.
enum FuzzSheet {
    private static let uri = "urn:oasis:names:tc:opendocument:xmlns:"

    static func word(_ blocks: [FuzzBlock]) -> [UInt8] {
        let body = blocks.map { word($0) }.joined()
        return Array(
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\(body)<w:sectPr/>\
            </w:body></w:document>
            """.utf8)
    }

    static func open(_ blocks: [FuzzBlock]) -> [UInt8] {
        let namespaces = [
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"),
        ]
        .map { "xmlns:\($0.0)=\"\(uri)\($0.1):1.0\"" }.joined(separator: " ")
        return Array(
            """
            <office:document \(namespaces) office:version="1.3" \
            office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles/><office:body><office:text>\
            \(blocks.map { open($0) }.joined())</office:text></office:body></office:document>
            """.utf8)
    }

    /// Rows with cells; a table has one at least.
    private static func rows(_ rows: [[[FuzzBlock]]]) -> [[[FuzzBlock]]] {
        let rows = rows.filter { !$0.isEmpty }
        return rows.isEmpty ? [[[]]] : rows
    }

    private static func word(_ block: FuzzBlock) -> String {
        switch block {
        case .paragraph(let runs), .item(let runs):
            let properties =
                if case .item = block {
                    "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                } else {
                    ""
                }
            let content = runs.map { "<w:r><w:t xml:space=\"preserve\">\(escaped($0))</w:t></w:r>" }
            return "<w:p>\(properties)\(content.joined(separator: "<w:proofErr w:type=\"spellStart\"/>"))</w:p>"
        case .table(let table):
            let rows = rows(table)
            let grid = String(repeating: "<w:gridCol w:w=\"1000\"/>", count: rows.map(\.count).max() ?? 0)
            let body = rows.map { row in
                "<w:tr>"
                    + row.map { cell in
                        "<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>\(cell.map { word($0) }.joined())\(endsInParagraph(cell) ? "" : "<w:p/>")</w:tc>"
                    }.joined() + "</w:tr>"
            }
            return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(body.joined())</w:tbl>"
        case .box(let blocks):
            let inner = blocks.isEmpty ? "<w:p/>" : blocks.map { word($0) }.joined()
            return "<w:p><w:r><w:pict><w:txbxContent>\(inner)</w:txbxContent></w:pict></w:r></w:p>"
        }
    }

    private static func endsInParagraph(_ cell: [FuzzBlock]) -> Bool {
        if case .table? = cell.last { false } else { !cell.isEmpty }
    }

    private static func open(_ block: FuzzBlock) -> String {
        switch block {
        case .paragraph(let runs):
            let content = runs.enumerated().map { index, run in
                index.isMultiple(of: 2) ? escaped(run) : "<text:span text:style-name=\"T1\">\(escaped(run))</text:span>"
            }
            return "<text:p text:style-name=\"P1\">\(content.joined())</text:p>"
        case .item(let runs):
            return "<text:list><text:list-item>\(open(.paragraph(runs)))</text:list-item></text:list>"
        case .table(let table):
            let rows = rows(table)
            let body = rows.map { row in
                "<table:table-row>"
                    + row.map { cell in
                        "<table:table-cell>\(cell.isEmpty ? "<text:p/>" : cell.map { open($0) }.joined())</table:table-cell>"
                    }.joined() + "</table:table-row>"
            }
            let columns = max(1, rows.map(\.count).max() ?? 0)
            return
                "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"\(columns)\"/>\(body.joined())</table:table>"
        case .box(let blocks):
            return
                "<text:p><draw:frame draw:name=\"F\"><draw:text-box>\(blocks.map { open($0) }.joined())</draw:text-box></draw:frame></text:p>"
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value & 0xFFFE == 0xFFFE: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
