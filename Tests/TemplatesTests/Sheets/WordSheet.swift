import ChanceryXML
import Testing

/// Blocks as WordprocessingML.
enum WordSheet {
    private static let namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""

    static func part(_ blocks: [Block]) -> String {
        "<w:document \(namespaces)><w:body>\(blocks.map { xml($0) }.joined())<w:sectPr/></w:body></w:document>"
    }

    private static func xml(_ block: Block, isItem: Bool = false) -> String {
        switch block {
        case .paragraph(let runs):
            let properties =
                isItem ? "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : ""
            let content = runs.map {
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(escaped($0))</w:t></w:r>"
            }
            return "<w:p>\(properties)\(content.joined(separator: "<w:proofErr w:type=\"spellStart\"/>"))</w:p>"
        case .list(let items): return items.joined().map { xml($0, isItem: true) }.joined()
        case .table(let rows):
            let columns = rows.map(\.count).max() ?? 0
            let grid = String(repeating: "<w:gridCol w:w=\"1000\"/>", count: columns)
            return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>"
                + rows.map { cells in
                    "<w:tr>"
                        + cells.map {
                            "<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>\($0.map { xml($0) }.joined())</w:tc>"
                        }.joined() + "</w:tr>"
                }.joined() + "</w:tbl>"
        case .grid(let rows):
            let columns = rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0
            return "<w:tbl><w:tblPr/><w:tblGrid>" + String(repeating: "<w:gridCol w:w=\"1000\"/>", count: columns)
                + "</w:tblGrid>"
                + rows.indices.map { row in
                    "<w:tr>"
                        + rows[row].map { cell in
                            let merge = cell.goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>"
                            return "<w:tc><w:tcPr><w:tcW w:w=\"\(cell.span)000\" w:type=\"dxa\"/>"
                                + "<w:gridSpan w:val=\"\(cell.span)\"/>\(merge)</w:tcPr>"
                                + "\(cell.goesOn ? "<w:p/>" : cell.blocks.map { xml($0) }.joined() + "<w:p/>")</w:tc>"
                        }.joined() + "</w:tr>"
                }.joined() + "</w:tbl>"
        case .box(let blocks):
            return
                "<w:p><w:r><w:pict><w:txbxContent>\(blocks.map { xml($0) }.joined())</w:txbxContent></w:pict></w:r></w:p>"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    // MARK: Reading

    static func texts(_ root: XMLElement) -> [String] {
        root.first("body", .wordprocessingML).map(texts(in:)) ?? []
    }

    private static func texts(in container: XMLElement) -> [String] {
        container.elements.flatMap { element -> [String] in
            switch element.localName {
            case "p":
                let boxes = element.descendants("txbxContent")
                if let box = boxes.first { return ["<\(texts(in: box).joined(separator: "¶"))>"] }
                let isItem = element.descendants("numPr").first != nil
                return [(isItem ? "• " : "") + element.shown]
            case "tbl":
                return element.elements.filter { $0.localName == "tr" }.map { row in
                    "["
                        + row.elements.filter { $0.localName == "tc" }.map { texts(in: $0).joined(separator: "¶") }
                        .joined(separator: "|") + "]"
                }
            default: return []
            }
        }
    }

    /// What every part of WordprocessingML must keep.
    static func check(_ root: XMLElement) {
        for cell in root.descendants("tc") {
            #expect(Array(cell.elements).last?.localName == "p", "a cell must end in a paragraph")
        }
        for box in root.descendants("txbxContent") {
            #expect(Array(box.elements).last?.localName == "p", "a box must end in a paragraph")
        }
        for table in root.descendants("tbl") { GridCheck.checkWord(table) }
        #expect(root.first("body", .wordprocessingML)?.elements.contains { $0.localName != "sectPr" } == true)
        let names = root.descendants("bookmarkStart").compactMap { $0.attribute("name", .wordprocessingML) }
        #expect(Set(names).count == names.count, "two bookmarks of one name")
    }
}

extension XMLElement {
    /// The text of a paragraph with breaks and tabs as signs.
    fileprivate var shown: String {
        switch localName {
        case "t": text
        case "br": attribute("type", .wordprocessingML) == "page" ? "⇟" : "⏎"
        case "tab": "→"
        default: elements.map(\.shown).joined()
        }
    }
}
