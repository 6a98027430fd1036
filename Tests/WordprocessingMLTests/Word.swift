import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import ChanceryWordprocessingML

/// Makes small DOCX packages and reads them, so that a test holds just the XML that it is about.
enum Word {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The declarations of the namespaces that the tests use.
    static func names(_ namespace: String = main) -> String {
        """
        xmlns:w="\(namespace)" xmlns:r="\(office)" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
        xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        """
    }

    /// A package with a body and perhaps other parts.
    ///
    /// - Parameters:
    ///   - body: XML inside of `w:body`.
    ///   - styles: XML inside of `w:styles`; `numbering`, `header` and the rest likewise.
    ///   - target: Where the package's relationship leads, if not simply to the main part.
    ///   - extra: Other parts beside the main one: name of the kind, name of the file, its whole text.
    static func package(
        body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main,
        mainPart: String = "word/document.xml", target: String? = nil, header: String? = nil,
        footnotes: String? = nil, endnotes: String? = nil, comments: String? = nil,
        extra: [(kind: String, file: String, text: String)] = []
    ) throws -> [UInt8] {
        let names = names(namespace)
        var relationships = ""
        var files: [(String, String)] = []
        let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
        for (kind, root, content) in [
            ("styles", "styles", styles), ("numbering", "numbering", numbering), ("header", "hdr", header),
            ("footnotes", "footnotes", footnotes), ("endnotes", "endnotes", endnotes),
            ("comments", "comments", comments),
        ] {
            guard let content else { continue }
            relationships += "<Relationship Id=\"\(kind)\" Type=\"\(office)/\(kind)\" Target=\"\(kind).xml\"/>"
            files.append(("\(folder)/\(kind).xml", "<w:\(root) \(names)>\(content)</w:\(root)>"))
        }
        for (index, part) in extra.enumerated() {
            relationships += "<Relationship Id=\"x\(index)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.file)\"/>"
            files.append(("\(folder)/\(part.file)", part.text))
        }
        let file = mainPart.split(separator: "/").last ?? ""
        let roots = "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"\(target ?? mainPart)\"/>"
        files.append(("_rels/.rels", relationshipPart(roots)))
        files.append(("\(folder)/_rels/\(file).rels", relationshipPart(relationships)))
        files.append((mainPart, "<w:document \(names)><w:body>\(body)</w:body></w:document>"))
        return try zip(files)
    }

    static func relationshipPart(_ content: String) -> String {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(content)</Relationships>
        """
    }

    static func zip(_ files: [(name: String, text: String)]) throws -> [UInt8] {
        let writer = try ZipWriter()
        for file in files { try writer.add(file.name, Array(file.text.utf8)) }
        return try writer.finish()
    }

    static func read(
        _ body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main, header: String? = nil
    ) throws -> Document {
        try DocumentReader.read(
            ZipReader(package(body: body, styles: styles, numbering: numbering, namespace: namespace, header: header))
        ).document
    }

    /// The notes about a body, each as its place and its text.
    static func notes(_ body: String, styles: String? = nil, numbering: String? = nil) throws -> [String] {
        try DocumentReader.read(ZipReader(package(body: body, styles: styles, numbering: numbering))).diagnostics.map {
            "\($0.place.text(in: .english)): \($0.wording.english)"
        }
    }

    /// The texts of the paragraphs of a body, labels before them in square brackets, tables as rows.
    static func outline(
        _ body: String, styles: String? = nil, numbering: String? = nil, namespace: String = main
    ) throws -> [String] {
        outline(try read(body, styles: styles, numbering: numbering, namespace: namespace).body)
    }

    /// The labels of the paragraphs of a body, `–` where there is none.
    static func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String] {
        paragraphs(try read(body, styles: styles, numbering: numbering)).map { $0.label ?? "–" }
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
}
