import ChanceryXML

/// Writes formatted text as OpenDocument, in the template's own styles where it has them.
struct OpenWriter {
    let place: OpenPlace
    let names: OpenDocumentNames
    private(set) var additions: Additions
    private(set) var output: [UInt8] = []
    /// The styles that the text needs beside those of the template.
    var needed: NeededStyles
    /// The byte that the text follows, for its blanks.
    private var last: UInt8
    /// The lists that are open, by their own numbers, the innermost last.
    private var lists: [Int] = []
    private var breaksPage = false

    init(_ place: OpenPlace, additions: Additions, last: UInt8?) {
        self.place = place
        self.additions = additions
        self.last = last ?? UInt8(ascii: ">")
        names = place.names
        needed = NeededStyles(place)
    }

    mutating func put(_ text: String) {
        output.append(contentsOf: text.utf8)
        last = output.last ?? last
    }

    func style(_ name: String, _ family: String = "paragraph") -> String? {
        additions.kit?.styles?.style(name, family)
    }

    // MARK: In a paragraph

    /// Writes text into the paragraph that is open.
    mutating func appendInline(_ text: FormattedText) throws(FilterFailure) {
        for (index, block) in text.blocks.enumerated() {
            if index > 0 {
                let (start, end) = (
                    place.spans.map { XMLSerialiser.startTag(of: $0) }.joined(),
                    place.spans.reversed().map { "</\($0.qualifiedName)>" }.joined()
                )
                put(
                    place.canBreak
                        ? "\(end)</\(place.paragraph.qualifiedName)>\(XMLSerialiser.startTag(of: place.paragraph))\(start)"
                        : "<\(names.text)line-break/>")
            }
            switch block {
            case .paragraph(let paragraph):
                if case .item(let item) = paragraph.kind { put(item.isNumbered ? "–\u{A0}" : "•\u{A0}") }
                try append(paragraph.runs)
            case .pageBreak: break
            case .table: throw .needsParagraph
            }
        }
    }

    private mutating func append(_ runs: [FormattedRun], adding look: FormattedLook = []) throws(FilterFailure) {
        for run in runs where !run.text.isEmpty {
            let isLink = run.address != nil && !place.isLinked
            if isLink, let address = run.address { openLink(address) }
            let full = run.look.union(look)
            if full.isEmpty {
                try append(run.text)
            } else {
                let name = needed.look(full)
                put("<\(names.text)span \(names.text)style-name=\"\(name)\">")
                try append(run.text)
                put("</\(names.text)span>")
            }
            if isLink { put("</\(names.text)a>") }
        }
    }

    private mutating func openLink(_ address: String) {
        let xlink = names.xlink ?? "xlink:"
        let declaration = names.xlink == nil ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : ""
        let look = style("internet link", "text").map { " \(names.text)style-name=\"\($0)\"" } ?? ""
        put(
            "<\(names.text)a\(declaration) \(xlink)type=\"simple\" \(xlink)href=\"\(XMLSerialiser.attributeText(address))\"\(look)>"
        )
    }

    private mutating func append(_ text: String) throws(FilterFailure) {
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar {
            case "\r": index += 1
            case "\n", "\u{B}", "\u{C}", "\u{2028}":
                put("<\(names.text)line-break/>")
                index += 1
            case "\t":
                put("<\(names.text)tab/>")
                index += 1
            case " ":
                let count = scalars[index...].prefix { $0 == " " }.count
                // At the end of a stretch a blank may come to stand before another, or at the end of the paragraph.
                let isEdge = index + count == scalars.count
                BlankSpelling.append(count, after: isEdge ? UInt8(ascii: ">") : last, prefix: names.text, to: &output)
                last = output.last ?? last
                index += count
            default:
                guard scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE else { throw .forbidden(scalar) }
                var piece = String.UnicodeScalarView()
                while index < scalars.count, scalars[index].value > 0x20, scalars[index] != "\u{2028}",
                    scalars[index].value & 0xFFFE != 0xFFFE
                {
                    piece.append(scalars[index])
                    index += 1
                }
                XMLSerialiser.appendText(String(piece), to: &output)
                last = output.last ?? last
            }
        }
    }

    // MARK: Blocks

    /// Writes blocks in the place of a paragraph.
    mutating func appendBlocks(_ text: FormattedText) throws(FilterFailure) {
        for block in text.blocks {
            switch block {
            case .paragraph(let paragraph): try append(paragraph)
            case .table(let table):
                closeLists(downTo: 0)
                if breaksPage { appendParagraph(place.styleName, "") }
                if place.isInItem { try appendFramed(table) } else { try append(table) }
            case .pageBreak:
                closeLists(downTo: 0)
                if breaksPage { appendParagraph(place.styleName, "") }
                breaksPage = true
            }
        }
        closeLists(downTo: 0)
        if breaksPage { appendParagraph(place.styleName, "") }
    }

    private mutating func append(_ paragraph: FormattedParagraph) throws(FilterFailure) {
        var look: FormattedLook = []
        var name = place.styleName
        var element = "\(names.text)p"
        var more = ""
        switch paragraph.kind {
        case .body: closeLists(downTo: 0)
        case .heading(let level):
            closeLists(downTo: 0)
            element = "\(names.text)h"
            more = " \(names.text)outline-level=\"\(level)\""
            if let known = style("heading \(level)") { name = known } else { look = .bold }
        case .item(let item):
            open(item)
            name = needed.item()
        case .itemBody(let level):
            closeLists(downTo: level + 1)
            name = lists.isEmpty ? name : needed.item()
        case .quotation:
            closeLists(downTo: 0)
            name = style("quotations") ?? needed.variant("Quote", [("margin-left", "1.25cm"), ("text-indent", "0cm")])
        case .code:
            closeLists(downTo: 0)
            name =
                style("preformatted text") ?? needed.variant("Code", [("text-indent", "0cm"), ("text-align", "start")])
        }
        put("<\(element)\(attribute(name))\(more)>")
        for span in place.spans where look.isEmpty { put(XMLSerialiser.startTag(of: span)) }
        try append(paragraph.runs, adding: look)
        for span in place.spans.reversed() where look.isEmpty { put("</\(span.qualifiedName)>") }
        put("</\(element)>")
    }

    private mutating func appendParagraph(_ name: String?, _ text: String) {
        put("<\(names.text)p\(attribute(name))>\(text)</\(names.text)p>")
    }

    /// The attribute for a style, or for one like it that begins a page.
    private mutating func attribute(_ name: String?) -> String {
        var name = name
        if breaksPage {
            breaksPage = false
            name = needed.variant("Page", [("break-before", "page")], of: name)
        }
        return name.map { " \(names.text)style-name=\"\(XMLSerialiser.attributeText($0))\"" } ?? ""
    }

    // MARK: Lists

    private mutating func open(_ item: FormattedParagraph.Item) {
        closeLists(downTo: item.level + 1)
        if lists.count == item.level + 1 {
            if lists.last == item.list {
                put("</\(names.text)list-item><\(names.text)list-item>")
                return
            }
            closeLists(downTo: item.level)
        }
        while lists.count <= item.level {
            let name = needed.list(isNumbered: item.isNumbered)
            let isOwn = lists.count == item.level
            let start = isOwn && item.isNumbered && item.start != 1 ? " \(names.text)start-value=\"\(item.start)\"" : ""
            put("<\(names.text)list \(names.text)style-name=\"\(name)\"><\(names.text)list-item\(start)>")
            lists.append(item.list)
        }
    }

    private mutating func closeLists(downTo count: Int) {
        while lists.count > count {
            put("</\(names.text)list-item></\(names.text)list>")
            lists.removeLast()
        }
    }

    // MARK: Tables

    mutating func append(_ table: FormattedTable) throws(FilterFailure) {
        let text = names.table
        let cell = needed.cell()
        put("<\(text)table>")
        let count = max(1, table.alignments.count)
        put("<\(text)table-column" + (count > 1 ? " \(text)number-columns-repeated=\"\(count)\"" : "") + "/>")
        for (index, row) in table.rows.enumerated() {
            if index == 0, table.headingCount > 0 { put("<\(text)table-header-rows>") }
            put("<\(text)table-row>")
            for (runs, alignment) in zip(row, table.alignments) {
                let isHeading = index < table.headingCount
                let side: String =
                    switch alignment {
                    case .start: isHeading ? "center" : "start"
                    case .center: "center"
                    case .end: "end"
                    }
                let name = needed.variant(
                    "Cell\(side)", [("text-align", side), ("margin-left", "0cm"), ("text-indent", "0cm")])
                put("<\(text)table-cell \(text)style-name=\"\(cell)\" \(names.office)value-type=\"string\">")
                put("<\(names.text)p \(names.text)style-name=\"\(XMLSerialiser.attributeText(name))\">")
                for span in place.spans { put(XMLSerialiser.startTag(of: span)) }
                try append(runs, adding: isHeading ? .bold : [])
                for span in place.spans.reversed() { put("</\(span.qualifiedName)>") }
                put("</\(names.text)p></\(text)table-cell>")
            }
            put("</\(text)table-row>")
            if index == table.headingCount - 1 || index == table.rows.count - 1 && index < table.headingCount - 1 {
                put("</\(text)table-header-rows>")
            }
        }
        put("</\(text)table>")
    }
}
