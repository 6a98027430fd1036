import ChanceryData
import ChanceryXML

/// Sheets of labels: the body of a document with `NEXT` stands once for as many records as it has places, on pages of its own, as Word merges
/// them (ECMA-376-1:2016 §17.16.5.40, ODF 1.3 part 3 §7.6.4).
extension CarrierWeaver {
    /// What a source of tags that nobody typed is called in messages.
    private static let source = "NEXT"

    /// The blocks of a body for each sheet of records.
    ///
    /// - Parameters:
    ///   - blocks: The blocks of one sheet, not woven yet.
    ///   - weave: Weaves them.
    ///   - breaking: The woven blocks with a break of the page behind them where the condition holds.
    mutating func sheets(
        of blocks: [XMLNode], _ weave: (inout CarrierWeaver, XMLNode) -> [XMLNode],
        breaking: (inout CarrierWeaver, [XMLNode], Expression) -> [XMLNode]
    ) -> [XMLNode] {
        note(MergeNames.recordsName)
        let sheet = names.beginSheet()
        var woven = blocks.flatMap { weave(&self, $0) }
        let isLast = Expression(
            .loop(.last, otherwise: Expression(.literal(Value(.bool(true))), at: 0..<0)), at: 0..<0)
        woven = breaking(&self, woven, isLast.negated)
        let records = names.sheets
        names.endSheet()
        return loop(sheet, in: records, woven, Self.source)
    }

    /// The body of a DOCX; the properties of its last section are no block.
    mutating func wordSheets(_ body: XMLElement) -> XMLElement {
        var result = body
        var blocks = body.children
        var tail: [XMLNode] = []
        if let last = blocks.lastIndex(where: \.isElement), case .element(let element) = blocks[last],
            element.is("sectPr", .wordprocessingML)
        {
            tail = Array(blocks[last...])
            blocks = Array(blocks[..<last])
        }
        result.children =
            sheets(
                of: blocks, { $0.wordSiblings([$1]) },
                breaking: { $0.wordBreak(behind: $1, where: $2, prefix: body.prefix) }) + tail
        return result
    }

    /// The last paragraph, which Word demands behind a table, takes the break: no line is put before the first label of a sheet.
    private mutating func wordBreak(
        behind blocks: [XMLNode], where condition: Expression, prefix: String
    ) -> [XMLNode] {
        let value = mark(.value(Expression.text("\u{C}").when(condition, else: .text(""))), Self.source)
        var blocks = blocks
        var last = XMLElement("\(prefix)p", namespace: .wordprocessingML)
        if let index = blocks.lastIndex(where: \.isElement), case .element(let element) = blocks[index],
            element.is("p", .wordprocessingML)
        {
            last = element
            blocks.removeSubrange(index...)
        }
        let looks = last.first("pPr", .wordprocessingML)?.first("rPr", .wordprocessingML)
        last.children.append(FieldRuns.run(value, looks, prefix: prefix))
        return blocks + [.element(last)]
    }

    /// The text of an ODT; what it declares stands before its blocks (ODF 1.3 part 3 §3.4).
    mutating func openSheets(_ text: XMLElement) -> XMLElement {
        var result = text
        let declarations = text.children.prefix { node in
            guard case .element(let element) = node else { return true }
            return element.localName.hasSuffix("-decls") || ["forms", "tracked-changes"].contains(element.localName)
        }
        result.children =
            declarations
            + sheets(
                of: Array(text.children.dropFirst(declarations.count)), { $0.openDocumentNode($1) },
                breaking: { $0.openBreak(behind: $1, where: $2, in: text) })
        return result
    }

    /// The name of the style of the last paragraph of a sheet.
    static let sheetStyle = "ChancerySheet"

    /// An empty paragraph at the end takes the break, else one of its own: a break before the next sheet would put a line there.
    private mutating func openBreak(
        behind blocks: [XMLNode], where condition: Expression, in text: XMLElement
    ) -> [XMLNode] {
        var blocks = blocks
        let prefix = (text.elements.first { $0.namespace == .odfText })?.prefix ?? "text:"
        var last = XMLElement("\(prefix)p", namespace: .odfText)
        var other: [XMLNode] = []
        if let index = blocks.lastIndex(where: \.isElement), case .element(let element) = blocks[index],
            element.is("p", .odfText), element.children.isEmpty
        {
            last = element
            other = [blocks[index]]
            blocks.removeSubrange(index...)
        }
        last.set("style-name", .odfText, Self.sheetStyle, qualified: "\(prefix)style-name")
        return blocks + choice([(condition, [.element(last)])], else: other, Self.source)
    }

    /// The styles of a part with that of the last paragraph of a sheet, which is that of the paragraph with a break behind it
    /// (ODF 1.3 part 3 §20.182).
    func withSheetStyle(_ styles: XMLElement, in root: XMLElement) -> XMLElement {
        var result = styles
        let prefix = (styles.elements.first { $0.namespace == .odfStyle })?.prefix ?? "style:"
        let text = root.first("body", .odfOffice)?.first("text", .odfOffice)
        let end = text.flatMap { Array($0.elements).last }
        let last = end?.is("p", .odfText) == true ? end?.attribute("style-name", .odfText) : nil
        var style =
            styles.elements.first {
                $0.attribute("name", .odfStyle) == last && $0.attribute("family", .odfStyle) == "paragraph"
            }
            ?? XMLElement(
                "\(prefix)style", namespace: .odfStyle,
                attributes: [
                    XMLAttribute("\(prefix)family", namespace: .odfStyle, value: "paragraph"),
                    XMLAttribute("\(prefix)parent-style-name", namespace: .odfStyle, value: last ?? "Standard"),
                ])
        style.set("name", .odfStyle, Self.sheetStyle, qualified: "\(prefix)name")
        let names = OpenDocumentNames(root: root)
        var properties =
            style.first("paragraph-properties", .odfStyle)
            ?? XMLElement("\(prefix)paragraph-properties", namespace: .odfStyle)
        properties.set("break-after", .odfFO, "page", qualified: "\(names.fo)break-after")
        style.children.removeAll { node in
            if case .element(let child) = node { child.is("paragraph-properties", .odfStyle) } else { false }
        }
        style.children.insert(.element(properties), at: 0)
        result.children.append(.element(style))
        return result
    }
}

extension XMLNode {
    fileprivate var isElement: Bool { if case .element = self { true } else { false } }
}
