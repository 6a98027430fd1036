import ChanceryXML
import Testing

/// Blocks as a flat OpenDocument.
enum OpenSheet {
    private static let uri = "urn:oasis:names:tc:opendocument:xmlns:"
    private static var namespaces: String {
        [
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"),
        ]
        .map { "xmlns:\($0.0)=\"\(uri)\($0.1):1.0\"" }.joined(separator: " ")
    }

    static func part(_ blocks: [Block], styles: String = "") -> String {
        "<office:document \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>"
            + blocks.map(xml).joined() + "</office:text></office:body></office:document>"
    }

    static func xml(_ block: Block) -> String {
        switch block {
        case .paragraph(let runs):
            // Every other run is a span of its own, as LibreOffice writes direct formatting.
            var isAfterBlank = true
            let content = runs.enumerated().map { index, run in
                let text = spelled(run, &isAfterBlank)
                return index.isMultiple(of: 2) ? text : "<text:span text:style-name=\"T1\">\(text)</text:span>"
            }
            return "<text:p text:style-name=\"P1\">\(content.joined())</text:p>"
        case .list(let items):
            return "<text:list>"
                + items.map { "<text:list-item>\($0.map(xml).joined())</text:list-item>" }.joined() + "</text:list>"
        case .table(let rows):
            let columns = rows.map(\.count).max() ?? 0
            return "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"\(columns)\"/>"
                + rows.map { cells in
                    "<table:table-row>"
                        + cells.map { "<table:table-cell>\($0.map(xml).joined())</table:table-cell>" }.joined()
                        + "</table:table-row>"
                }.joined() + "</table:table>"
        case .grid(let rows):
            let columns = rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0
            return "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"\(columns)\"/>"
                + rows.indices.map { row in
                    "<table:table-row>" + rows[row].indices.map { cell(rows, row, $0) }.joined() + "</table:table-row>"
                }.joined() + "</table:table>"
        case .box(let blocks):
            return
                "<text:p><draw:frame draw:name=\"F\"><draw:text-box>\(blocks.map(xml).joined())</draw:text-box></draw:frame></text:p>"
        }
    }

    /// A cell whose merge is as many rows as go on with it.
    private static func cell(_ rows: [[Block.Cell]], _ row: Int, _ index: Int) -> String {
        let cell = rows[row][index]
        let covered = String(repeating: "<table:covered-table-cell/>", count: cell.span - 1)
        if cell.goesOn { return covered + "<table:covered-table-cell/>" }
        let count = rows[(row + 1)...].prefix { $0.indices.contains(index) && $0[index].goesOn }.count + 1
        return "<table:table-cell table:number-columns-spanned=\"\(cell.span)\" "
            + "table:number-rows-spanned=\"\(count)\">\(cell.blocks.map(xml).joined())</table:table-cell>\(covered)"
    }

    /// A text with the blanks that would collapse as elements.
    private static func spelled(_ text: String, _ isAfterBlank: inout Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " " where isAfterBlank: result += "<text:s/>"
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            default: result.unicodeScalars.append(scalar)
            }
            isAfterBlank = scalar == " "
        }
        return result
    }

    // MARK: Reading

    static func texts(_ root: XMLElement) -> [String] {
        root.first("body", .odfOffice)?.first("text", .odfOffice).map(texts(in:)) ?? []
    }

    private static func texts(in container: XMLElement) -> [String] {
        container.elements.flatMap { element -> [String] in
            switch element.localName {
            case "p", "h":
                if let box = element.descendants("text-box").first {
                    return ["<\(texts(in: box).joined(separator: "¶"))>"]
                }
                var text = OpenText()
                text.read(element)
                return [
                    (element.attribute("style-name", .odfText)?.hasSuffix(".Page") == true ? "⇟" : "") + text.result
                ]
            case "list":
                return element.elements.map { "• " + texts(in: $0).joined(separator: "¶") }
            case "section": return texts(in: element)
            case "table": return rows(of: element)
            default: return []
            }
        }
    }

    private static func rows(of element: XMLElement) -> [String] {
        element.elements.flatMap { child -> [String] in
            switch child.localName {
            case "table-row":
                [
                    "["
                        + child.elements.filter { $0.localName == "table-cell" }
                        .map { texts(in: $0).joined(separator: "¶") }.joined(separator: "|") + "]"
                ]
            case "table-header-rows", "table-rows": rows(of: child)
            default: []
            }
        }
    }

    /// What every part of ODF must keep.
    static func check(_ root: XMLElement) {
        for list in root.descendants("list") { #expect(!Array(list.elements).isEmpty, "a list without items") }
        for item in root.descendants("list-item") { #expect(!Array(item.elements).isEmpty, "an empty bullet") }
        for cell in root.descendants("table-cell") { #expect(!Array(cell.elements).isEmpty, "an empty cell") }
        for table in root.descendants("table") {
            GridCheck.checkOpen(table)
        }
        let names = root.descendants("table").compactMap { $0.attribute("name", .odfTable) }
        #expect(Set(names).count == names.count, "two tables of one name")
        let styles = Set(root.descendants("style").compactMap { $0.attribute("name", .odfStyle) })
        for column in root.descendants("table-column") {
            if let style = column.attribute("style-name", .odfTable) { #expect(styles.contains(style), "\(style)") }
        }
    }
}
