import ChanceryXML

/// Writes formatted text as WordprocessingML, in the template's own styles where it has them.
struct WordWriter {
    private let place: WordPlace
    private let part: String
    private let prefix: String
    private(set) var additions: Additions
    private(set) var output: [UInt8] = []
    /// The numbers that the lists of this text have, by their own.
    private var lists: [Int: Int] = [:]
    private var breaksPage = false
    private var endsInTable = false

    init(_ place: WordPlace, part: String, additions: Additions) {
        self.place = place
        self.part = part
        self.additions = additions
        prefix = place.prefix
    }

    private mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

    private func style(_ name: String, _ type: String = "paragraph") -> String? {
        additions.kit?.word?.style(name, type)
    }

    // MARK: In a run

    /// Writes text into the run that is open, and leaves one open.
    mutating func appendInline(_ text: FormattedText) throws(FilterFailure) {
        if text.blocks.isEmpty { return }
        put(place.endOfText)
        for (index, block) in text.blocks.enumerated() {
            if index > 0 {
                if place.canBreak {
                    put("</\(prefix)p><\(prefix)p>\(WordProperties(paragraph: place.paragraph, prefix: prefix).text)")
                } else {
                    put("<\(prefix)r><\(prefix)br/></\(prefix)r>")
                }
            }
            switch block {
            case .paragraph(let paragraph):
                if case .item(let item) = paragraph.kind {
                    try appendRun(FormattedRun(item.isNumbered ? "– " : "• "), base: place.run)
                }
                try append(paragraph.runs, base: place.run)
            case .pageBreak: put("<\(prefix)r><\(prefix)br \(prefix)type=\"page\"/></\(prefix)r>")
            case .table: throw .needsParagraph
            }
        }
        put(place.startOfText)
    }

    private mutating func append(
        _ runs: [FormattedRun], base: XMLElement?, adding look: FormattedLook = []
    ) throws(FilterFailure) {
        for run in runs {
            guard let address = run.address, !place.isLinked else {
                try appendRun(FormattedRun(run.text, run.look.union(look)), base: base)
                continue
            }
            if address.hasPrefix("#") {
                put(
                    "<\(prefix)hyperlink \(prefix)anchor=\"\(XMLSerialiser.attributeText(String(address.dropFirst())))\">"
                )
            } else {
                let id = additions.relation(of: part, kind: "hyperlink", target: address, isExternal: true)
                let uri = OfficeNamespace.relationships(isStrict: place.isStrict)
                put("<\(prefix)hyperlink xmlns:r=\"\(uri)\" r:id=\"\(id)\">")
            }
            try appendRun(FormattedRun(run.text, run.look.union(look)), base: base, isLink: true)
            put("</\(prefix)hyperlink>")
        }
    }

    private mutating func appendRun(
        _ run: FormattedRun, base: XMLElement?, isLink: Bool = false
    ) throws(FilterFailure) {
        if run.text.isEmpty { return }
        put("<\(prefix)r>\(properties(run.look, base, isLink: isLink).text)")
        var text = ""
        func flushed() -> String {
            defer { text = "" }
            return text.isEmpty
                ? "" : "<\(prefix)t xml:space=\"preserve\">\(XMLSerialiser.string(of: .text(text)))</\(prefix)t>"
        }
        for scalar in run.text.unicodeScalars {
            switch scalar {
            case "\r": continue
            case "\n", "\u{B}", "\u{2028}": put(flushed() + "<\(prefix)br/>")
            case "\t": put(flushed() + "<\(prefix)tab/>")
            case "\u{C}": put(flushed() + "<\(prefix)br \(prefix)type=\"page\"/>")
            default:
                guard scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE else { throw .forbidden(scalar) }
                text.unicodeScalars.append(scalar)
            }
        }
        put(flushed() + "</\(prefix)r>")
    }

    private func properties(_ look: FormattedLook, _ base: XMLElement?, isLink: Bool) -> WordProperties {
        var result = WordProperties(run: base, prefix: prefix)
        if isLink {
            if let id = style("hyperlink", "character") {
                result.set("rStyle", [("val", id)])
            } else {
                result.set("color", [("val", "0563C1")])
                result.set("u", [("val", "single")])
            }
        }
        if look.contains(.bold) {
            result.set("b")
            result.set("bCs")
        }
        if look.contains(.italic) {
            result.set("i")
            result.set("iCs")
        }
        if look.contains(.strike) { result.set("strike") }
        if look.contains(.underline) { result.set("u", [("val", "single")]) }
        if look.contains(.superscript) { result.set("vertAlign", [("val", "superscript")]) }
        if look.contains(.subscripted) { result.set("vertAlign", [("val", "subscript")]) }
        if look.contains(.code) {
            if !isLink, let id = style("html code", "character") ?? style("verbatim char", "character") {
                result.set("rStyle", [("val", id)])
            } else {
                result.set("rFonts", [("ascii", "Courier New"), ("hAnsi", "Courier New"), ("cs", "Courier New")])
            }
        }
        return result
    }

    // MARK: Blocks

    /// Writes blocks in the place of a paragraph.
    mutating func appendBlocks(_ text: FormattedText) throws(FilterFailure) {
        for block in text.blocks {
            switch block {
            case .paragraph(let paragraph): try append(paragraph)
            case .table(let table):
                if breaksPage { closePage() }
                try append(table)
            case .pageBreak:
                if breaksPage { closePage() }
                breaksPage = true
            }
        }
        if breaksPage { closePage() }
        if case .table? = text.blocks.last { endsInTable = true }
    }

    /// The paragraph that Word wants behind a table at the end of a cell, and without which it takes two tables for one (§17.4.65).
    var paragraphBehind: (name: String, text: String)? {
        guard endsInTable else { return nil }
        let properties = WordProperties(paragraph: place.paragraph, prefix: prefix).text
        return ("\(prefix)p", "<\(prefix)p>\(properties)</\(prefix)p>")
    }

    private mutating func closePage() {
        breaksPage = false
        put("<\(prefix)p>\(WordProperties(paragraph: place.paragraph, prefix: prefix).text)")
        put("<\(prefix)r><\(prefix)br \(prefix)type=\"page\"/></\(prefix)r></\(prefix)p>")
    }

    private mutating func append(_ paragraph: FormattedParagraph) throws(FilterFailure) {
        var base = place.run
        var look: FormattedLook = []
        var properties = WordProperties(paragraph: place.paragraph, prefix: prefix)
        switch paragraph.kind {
        case .body: break
        case .heading(let level):
            if let id = style("heading \(level)") {
                properties = WordProperties(paragraph: nil, prefix: prefix)
                properties.set("pStyle", [("val", id)])
                base = nil
            } else {
                properties.set("keepNext")
                properties.set("outlineLvl", [("val", String(level - 1))])
                look = .bold
            }
        case .item(let item): setList(item, in: &properties)
        case .itemBody(let level):
            properties.set("ind", [("left", String(Self.indent(level))), ("firstLine", "0")])
        case .quotation:
            if let id = style("quote") {
                properties = WordProperties(paragraph: nil, prefix: prefix)
                properties.set("pStyle", [("val", id)])
            } else {
                properties.set("ind", [("left", "709"), ("firstLine", "0")])
            }
        case .code:
            if let id = style("html preformatted") ?? style("source code") { properties.set("pStyle", [("val", id)]) }
            properties.set("ind", [("left", "0"), ("firstLine", "0")])
            properties.set("jc", [("val", "left")])
        }
        if breaksPage { properties.set("pageBreakBefore") }
        breaksPage = false
        put("<\(prefix)p>\(properties.text)")
        try append(paragraph.runs, base: base, adding: look)
        put("</\(prefix)p>")
    }

    /// Where the text of an item begins, in twips; our own lists have the same.
    static func indent(_ level: Int) -> Int { 714 + 357 * level }

    private mutating func setList(_ item: FormattedParagraph.Item, in properties: inout WordProperties) {
        let name = (item.isNumbered ? "list number" : "list bullet") + (item.level > 0 ? " \(item.level + 1)" : "")
        properties.remove("ind")
        var number = lists[item.list]
        var level = item.level
        if let id = style(name), let abstract = additions.kit?.word?.list(of: id) {
            properties.set("pStyle", [("val", id)])
            // Bullets need no list of their own; numbers begin anew.
            guard item.isNumbered else { return }
            level = 0
            if number == nil { number = additions.numbers(from: item.start, level: 0, abstract: abstract) }
        } else if number == nil {
            number = item.isNumbered ? additions.numbers(from: item.start, level: level) : additions.bullets()
        }
        lists[item.list] = number
        properties.set(
            "numPr",
            children: [
                WordProperties.element("ilvl", [("val", String(level))], prefix: prefix),
                WordProperties.element("numId", [("val", String(number ?? 1))], prefix: prefix),
            ])
    }

    // MARK: Tables

    private mutating func append(_ table: FormattedTable) throws(FilterFailure) {
        let count = max(1, table.alignments.count)
        let whole = (place.cellWidth > 0 ? place.cellWidth : max(additions.textWidth, 635 * 1_000)) / 635
        let width = max(1, whole / count)
        put("<\(prefix)tbl><\(prefix)tblPr>")
        if let id = style("table grid", "table") { put("<\(prefix)tblStyle \(prefix)val=\"\(id)\"/>") }
        put("<\(prefix)tblW \(prefix)w=\"\(width * count)\" \(prefix)type=\"dxa\"/>")
        if style("table grid", "table") == nil {
            let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
                "<\(prefix)\($0) \(prefix)val=\"single\" \(prefix)sz=\"4\" \(prefix)space=\"0\" \(prefix)color=\"auto\"/>"
            }
            put("<\(prefix)tblBorders>\(sides.joined())</\(prefix)tblBorders>")
        }
        put("</\(prefix)tblPr><\(prefix)tblGrid>")
        for _ in 0..<count { put("<\(prefix)gridCol \(prefix)w=\"\(width)\"/>") }
        put("</\(prefix)tblGrid>")
        for (index, row) in table.rows.enumerated() {
            let isHeading = index < table.headingCount
            put("<\(prefix)tr>")
            if isHeading { put("<\(prefix)trPr><\(prefix)tblHeader/></\(prefix)trPr>") }
            for (runs, alignment) in zip(row, table.alignments) {
                var properties = WordProperties(paragraph: place.paragraph, prefix: prefix)
                for name in ["ind", "numPr", "keepNext", "pageBreakBefore", "framePr"] { properties.remove(name) }
                properties.set("ind", [("left", "0"), ("right", "0"), ("firstLine", "0")])
                let sides: String =
                    switch alignment {
                    case .start: isHeading ? "center" : "left"
                    case .center: "center"
                    case .end: "right"
                    }
                properties.set("jc", [("val", sides)])
                put(
                    "<\(prefix)tc><\(prefix)tcPr><\(prefix)tcW \(prefix)w=\"\(width)\" \(prefix)type=\"dxa\"/></\(prefix)tcPr>"
                )
                put("<\(prefix)p>\(properties.text)")
                try append(runs, base: place.run, adding: isHeading ? .bold : [])
                put("</\(prefix)p></\(prefix)tc>")
            }
            put("</\(prefix)tr>")
        }
        put("</\(prefix)tbl>")
    }
}

/// The names of namespaces that what is inserted declares itself.
enum OfficeNamespace {
    static func relationships(isStrict: Bool) -> String {
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }

    static func drawing(isStrict: Bool, _ name: String) -> String {
        isStrict
            ? "http://purl.oclc.org/ooxml/drawingml/\(name)"
            : "http://schemas.openxmlformats.org/drawingml/2006/\(name)"
    }
}
