extension BrokenInputs {
    /// Valid XML that says what cannot be.
    static let documents: [BrokenInput] = [
        .read("styles based on each other") {
            var package = BrokenInputPackage(
                body: "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>План</w:t></w:r></w:p>")
            package[BrokenInputPackage.styles]?.replace(
                "</w:styles>",
                with: style("a", basedOn: "b") + style("b", basedOn: "c") + style("c", basedOn: "a")
                    + style("d", basedOn: "d") + "</w:styles>")
            return package.bytes
        },
        .read("list that is its own style") {
            var package = BrokenInputPackage(
                body: "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p>")
            package[BrokenInputPackage.numbering]?.replace(
                "</w:numbering>",
                with: """
                    <w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="l"/></w:abstractNum>\
                    <w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num></w:numbering>
                    """)
            package[BrokenInputPackage.styles]?.replace(
                "</w:styles>",
                with: """
                    <w:style w:type="numbering" w:styleId="l"><w:name w:val="l"/><w:pPr><w:numPr>\
                    <w:numId w:val="7"/></w:numPr></w:pPr>\
                    </w:style></w:styles>
                    """)
            return package.bytes
        },
        .read("main part that is its own header") {
            var package = BrokenInputPackage(
                sectionProperties: "<w:headerReference w:type=\"default\" r:id=\"rId7\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"rId7\"/>")
            package.relate("rId7", to: "document.xml", as: "header")
            return package.bytes
        },
        .bounded("main part that is its own styles and notes") {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.documentRelationships]?.replace("styles.xml", with: "document.xml")
            package[BrokenInputPackage.documentRelationships]?.replace("numbering.xml", with: "document.xml")
            package.relate("rId7", to: "document.xml", as: "footnotes")
            package.relate("rId8", to: "document.xml", as: "comments")
            return package.bytes
        },
        .refused("main part that is the relationships", ["not-a-word-document"]) {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.packageRelationships]?.replace(
                BrokenInputPackage.document, with: BrokenInputPackage.packageRelationships)
            return package.bytes
        },
        .read("relationships that lead nowhere") {
            var package = BrokenInputPackage(
                body: "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>")
            package.relate("rId8", to: "NULL", as: "image")
            package.relate("rId9", to: "../../../../etc/passwd", as: "hyperlink")
            return package.bytes
        },
        .bounded("gridSpan 2147483647") { cell("<w:gridSpan w:val=\"2147483647\"/>") },
        .bounded("gridSpan -2147483648") { cell("<w:gridSpan w:val=\"-2147483648\"/>") },
        .bounded("gridSpan past 64 bits") { cell("<w:gridSpan w:val=\"99999999999999999999\"/>") },
        .bounded("gridBefore 2147483647") { row("<w:gridBefore w:val=\"2147483647\"/>") },
        .bounded("gridBefore and gridAfter 9223372036854775807") {
            row("<w:gridBefore w:val=\"9223372036854775807\"/><w:gridAfter w:val=\"9223372036854775807\"/>")
        },
        .bounded("100 cells of gridSpan 2147483647") {
            let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc>"
            return table("<w:tr>\(String(repeating: wide, count: 100))</w:tr>")
        },
        .refused("20000 rows of 1024 columns", ["too-many-cells"], at: "table 1") {
            let short = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
            let wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1024\"/></w:tcPr><w:p/></w:tc></w:tr>"
            return table(wide + String(repeating: short, count: 20_000), columnCount: 1_024)
        },
        .bounded("numbering past every bound") {
            var package = BrokenInputPackage(
                body: String(
                    repeating:
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>",
                    count: 3))
            package[BrokenInputPackage.numbering]?.replace(
                "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>",
                with: "<w:start w:val=\"9223372036854775807\"/><w:numFmt w:val=\"upperRoman\"/>")
            return package.bytes
        },
        .bounded("list level 2147483647") {
            BrokenInputPackage(
                body:
                    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"2147483647\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
            ).bytes
        },
        .bounded("ends without beginnings") {
            // Valid XML, but cells without rows, rows without tables, field ends without fields.
            BrokenInputPackage(
                body: """
                    <w:tc><w:p/></w:tc><w:tr/><w:p><w:r><w:fldChar w:fldCharType="end"/>\
                    <w:fldChar w:fldCharType="separate"/></w:r>\
                    <w:p><w:r><w:t>a</w:t><w:tbl><w:p/><w:tc><w:tbl/></w:tc></w:tbl></w:r></w:p></w:p>\
                    <w:txbxContent><w:p/></w:txbxContent>
                    """
            ).bytes
        },
    ]

    private static func style(_ id: String, basedOn parent: String) -> String {
        """
        <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(id)"/><w:basedOn w:val="\(parent)"/></w:style>
        """
    }

    private static func table(_ rows: String, columnCount: Int = 4) -> [UInt8] {
        let columns = String(repeating: "<w:gridCol w:w=\"100\"/>", count: columnCount)
        return BrokenInputPackage(body: "<w:tbl><w:tblPr/><w:tblGrid>\(columns)</w:tblGrid>\(rows)</w:tbl><w:p/>").bytes
    }

    private static func cell(_ properties: String) -> [UInt8] {
        table("<w:tr><w:tc><w:tcPr>\(properties)</w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr>")
    }

    private static func row(_ properties: String) -> [UInt8] {
        table("<w:tr><w:trPr>\(properties)</w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr>")
    }
}
