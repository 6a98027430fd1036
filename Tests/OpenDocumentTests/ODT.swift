import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument

@testable import ChanceryOpenDocument

/// Makes small OpenDocument packages and flat files and reads them, so that a test holds just the XML that it is about.
enum ODT {
    /// The declarations of namespaces that stand on every root.
    static let names = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
        xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:math="http://www.w3.org/1998/Math/MathML" office:version="1.3"
        """
    static let mimetype = "application/vnd.oasis.opendocument.text"

    /// The parts of a document, as they stand inside of their elements.
    struct Parts {
        var body = ""
        var automatic = ""
        var styles: String?
        var masters = ""
        /// Automatic styles of headers and footers.
        var masterAutomatic = ""
        var meta: String?
        /// Entries of the list of contents.
        var entries = ""
    }

    /// The parts by their names in a package.
    static func files(_ parts: Parts) -> [(name: String, text: String)] {
        var files = [
            ("mimetype", mimetype),
            (
                "content.xml",
                """
                <office:document-content \(names)><office:automatic-styles>\(parts.automatic)</office:automatic-styles>\
                <office:body><office:text>\(parts.body)</office:text></office:body></office:document-content>
                """
            ),
        ]
        if let styles = parts.styles {
            files.append(
                (
                    "styles.xml",
                    """
                    <office:document-styles \(names)><office:styles>\(styles)</office:styles>\
                    <office:automatic-styles>\(parts.masterAutomatic)</office:automatic-styles>\
                    <office:master-styles>\(parts.masters)</office:master-styles></office:document-styles>
                    """
                ))
        }
        if let meta = parts.meta {
            files.append(
                ("meta.xml", "<office:document-meta \(names)><office:meta>\(meta)</office:meta></office:document-meta>")
            )
        }
        files.append(
            (
                "META-INF/manifest.xml",
                """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
                <manifest:file-entry manifest:full-path="/" manifest:media-type="\(mimetype)"/>\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\(parts.entries)\
                </manifest:manifest>
                """
            ))
        return files
    }

    static func package(_ files: [(name: String, text: String)]) throws -> [UInt8] {
        let writer = try ZipWriter()
        for file in files { try writer.add(file.name, Array(file.text.utf8)) }
        return try writer.finish()
    }

    /// The same document as one file.
    static func flat(_ parts: Parts) -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?><office:document \(names) office:mimetype="\(mimetype)">\
            <office:meta>\(parts.meta ?? "")</office:meta><office:styles>\(parts.styles ?? "")</office:styles>\
            <office:automatic-styles>\(parts.automatic)\(parts.masterAutomatic)</office:automatic-styles>\
            <office:master-styles>\(parts.masters)</office:master-styles>\
            <office:body><office:text>\(parts.body)</office:text></office:body></office:document>
            """.utf8)
    }

    static func reading(
        _ parts: Parts, limits: Limits = Limits()
    ) throws -> (document: Document, diagnostics: [Diagnostic]) {
        try OpenDocumentReader.read(ZipReader(package(files(parts))), limits: limits)
    }

    static func read(_ body: String, automatic: String = "", styles: String? = nil) throws -> Document {
        try reading(Parts(body: body, automatic: automatic, styles: styles)).document
    }

    /// What was said of a body.
    static func notes(_ body: String, automatic: String = "") throws -> [Diagnostic] {
        try reading(Parts(body: body, automatic: automatic)).diagnostics
    }

    /// The paragraphs of a body as lines, labels before them in square brackets, tables as rows.
    static func outline(_ body: String, automatic: String = "", styles: String? = nil) throws -> [String] {
        outline(try read(body, automatic: automatic, styles: styles).body)
    }

    static func outline(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [(paragraph.label.map { "[\($0)] " } ?? "") + paragraph.text]
            case .table(let table): rows(table)
            }
        }
    }

    static func paragraphs(_ document: Document) -> [Paragraph] {
        document.body.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph } else { nil }
        }
    }

    static func tables(_ document: Document) -> [Table] {
        document.body.compactMap { block in
            if case .table(let table) = block { table } else { nil }
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

// MARK: XML

extension ODT {
    static func p(_ text: String, _ style: String? = nil) -> String {
        "<text:p\(style.map { " text:style-name=\"\($0)\"" } ?? "")>\(text)</text:p>"
    }

    static func h(_ text: String, _ level: Int, _ style: String? = nil, _ attributes: String = "") -> String {
        let style = style.map { " text:style-name=\"\($0)\"" } ?? ""
        return "<text:h text:outline-level=\"\(level)\"\(style) \(attributes)>\(text)</text:h>"
    }

    static func span(_ text: String, _ style: String) -> String {
        "<text:span text:style-name=\"\(style)\">\(text)</text:span>"
    }

    static func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes)>\(text.isEmpty ? "" : p(text))</table:table-cell>"
    }

    static func covered(_ count: Int = 1) -> String {
        "<table:covered-table-cell table:number-columns-repeated=\"\(count)\"/>"
    }

    static func row(_ cells: String..., attributes: String = "") -> String {
        "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
    }

    static func table(_ rows: String..., columns: Int = 0) -> String {
        let columns = columns > 0 ? "<table:table-column table:number-columns-repeated=\"\(columns)\"/>" : ""
        return "<table:table>\(columns)\(rows.joined())</table:table>"
    }

    /// A style of paragraphs or spans.
    static func style(
        _ name: String, _ family: String = "paragraph", parent: String? = nil, _ attributes: String = "",
        text: String = "", paragraph: String = ""
    ) -> String {
        let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
        return """
            <style:style style:name="\(name)" style:family="\(family)"\(parent) \(attributes)>\
            <style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>
            """
    }
}
