import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import ChanceryWordprocessingML

/// Makes small DOCX packages and reads them, so that a test holds just the XML that it is about.
enum Word {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A package with a body and perhaps other parts (name of the kind → XML inside the root).
    static func package(
        body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main,
        mainPart: String = "word/document.xml",
        target: String? = nil, header: String? = nil
    ) throws -> [UInt8] {
        let writer = try ZipWriter()
        func add(_ name: String, _ text: String) throws { try writer.add(name, Array(text.utf8)) }
        let names = """
            xmlns:w="\(namespace)" xmlns:r="\(office)" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml"
            """
        try add(
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="\(office)/officeDocument" Target="\(target ?? mainPart)"/></Relationships>
            """)
        var relationships = ""
        let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
        for (kind, root, content) in [
            ("styles", "styles", styles), ("numbering", "numbering", numbering), ("header", "hdr", header),
        ] {
            guard let content else { continue }
            relationships += "<Relationship Id=\"\(kind)\" Type=\"\(office)/\(kind)\" Target=\"\(kind).xml\"/>"
            try add("\(folder)/\(kind).xml", "<w:\(root) \(names)>\(content)</w:\(root)>")
        }
        let file = mainPart.split(separator: "/").last ?? ""
        try add(
            "\(folder)/_rels/\(file).rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(relationships)</Relationships>
            """)
        try add(mainPart, "<w:document \(names)><w:body>\(body)</w:body></w:document>")
        return try writer.finish()
    }

    static func read(
        _ body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main, header: String? = nil
    ) throws -> Document {
        try DocumentReader.read(
            ZipReader(package(body: body, styles: styles, numbering: numbering, namespace: namespace, header: header))
        ).document
    }

    /// The texts of the paragraphs of a body, labels before them in square brackets, tables as rows.
    static func outline(
        _ body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main
    ) throws -> [String] {
        outline(try read(body, styles: styles, numbering: numbering, namespace: namespace).body)
    }

    static func paragraphs(_ document: Document) -> [Paragraph] {
        document.body.compactMap { block in
            switch block {
            case .paragraph(let paragraph): paragraph
            case .table: nil
            }
        }
    }

    static func tables(_ document: Document) -> [Table] {
        document.body.compactMap { block in
            switch block {
            case .paragraph: nil
            case .table(let table): table
            }
        }
    }

    static func outline(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [(paragraph.label.map { "[\($0)] " } ?? "") + paragraph.text]
            case .table(let table): rows(table)
            }
        }
    }

    /// A table as rows: `a|b` for cells, `^` under a vertical merge, `<` in a horizontal one, `.` where nothing is.
    static func rows(_ table: Table) -> [String] {
        (0..<table.grid.rowCount).map { row in
            (0..<table.grid.columnCount).map { column in
                switch table.grid.place(row: row, column: column) {
                case .cell(let index): outline(table.grid.cells[Int(index)].blocks).joined(separator: "¶")
                case .covered(let index):
                    column > 0 && table.grid.index(seenAtRow: row, column: column - 1) == Int(index) ? "<" : "^"
                case .absent: "."
                }
            }.joined(separator: "|")
        }
    }

    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    static func tc(_ text: String, _ properties: String = "") -> String {
        "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(p(text))</w:tc>"
    }

    static func tr(_ cells: String..., properties: String = "") -> String {
        "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
    }

    static func tbl(_ rows: String..., columns: Int = 0) -> String {
        "<w:tbl><w:tblGrid>\(String(repeating: "<w:gridCol w:w=\"100\"/>", count: columns))</w:tblGrid>\(rows.joined())</w:tbl>"
    }
}
