import ChanceryXML

/// Cells of tables.
extension Emitter {
    mutating func emitCell(_ cell: TemplateElement) {
        let (outer, outerWidth) = (grid, cellWidth)
        if let width = cell.first(.cellProperties)?.child("tcW"), width.attribute("type", .wordprocessingML) == "dxa",
            let twips = width.attribute("w", .wordprocessingML).flatMap(TableSample.number)
        {
            // Without the margins at both sides, 0.19 cm each unless the table says otherwise.
            cellWidth = max(0, twips - 216) * 635
        }
        defer {
            cellWidth = outerWidth
            grid = outer
            grid?.position += cell.gridWidth
            grid?.covered = dialect.format == .openDocument ? cell.columnSpan - 1 : 0
        }
        grid = nil
        let commands = commands(of: cell)
        let content = cell.children.filter { node in
            if case .element(let element) = node { element.role != .cellProperties } else { true }
        }
        guard outer != nil || !commands.isEmpty else {
            emitCellStart(cell)
            bytes.append(UInt8(ascii: ">"))
            if let properties = cell.first(.cellProperties) { emit(properties) }
            emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &bytes)
            return
        }
        let body = list { emitter in
            emitter.emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &emitter.bytes)
        }
        let site =
            dialect.format == .openDocument
            ? openDocumentCell(cell, body, commands, in: outer) : wordCell(cell, body, commands, in: outer)
        append(site, to: \.cells, as: Instruction.cell)
    }

    /// A place that a merge covers; one that a computed cell covers is written with that cell.
    mutating func emitCoveredCell(_ cell: TemplateElement) {
        guard let covered = grid?.covered else {
            emitPlain(cell)
            return
        }
        let width = cell.gridWidth
        grid?.position += width
        grid?.covered = max(0, covered - width)
        for _ in covered..<max(covered, width) {
            append(.coveredPlace)
        }
    }

    private func commands(of cell: TemplateElement) -> CellSite.Commands {
        var commands = CellSite.Commands()
        for (control, tag) in TableDynamics.controls(of: cell, tags) {
            switch control {
            case .colspan(let expression): commands.span = CellSite.Number(expression: expression, tag: tag)
            case .colwidth(let expression): commands.width = CellSite.Number(expression: expression, tag: tag)
            case .cellBackground(let expression):
                commands.background = CellSite.Number(expression: expression, tag: tag)
            case .horizontalMerge: commands.mergesAcross = true
            case .verticalMerge: commands.mergesDown = true
            case .equalMerge: (commands.mergesDown, commands.mergesEqual) = (true, true)
            default: break
            }
        }
        return commands
    }

    /// `CT_TcPr` wants an order: `cnfStyle`, `tcW`, `gridSpan`, `hMerge`, `vMerge`, `tcBorders`, `shd`, the rest
    /// (ECMA-376-1:2016 §17.4.69).
    private mutating func wordCell(
        _ cell: TemplateElement, _ body: [Instruction], _ commands: CellSite.Commands, in grid: OpenGrid?
    ) -> CellSite {
        let properties = cell.first(.cellProperties)
        let prefix = cell.head.prefix
        func spelled(_ names: (String) -> Bool) -> String {
            (properties?.children ?? []).reduce(into: "") { text, node in
                if case .element(let element) = node, names(element.head.localName) {
                    text += XMLSerialiser.string(of: element.staticElement)
                }
            }
        }
        let start = list { emitter in
            emitter.emitStart(cell, isEmpty: false)
            emitter.bytes.append(contentsOf: "<\(prefix)tcPr>".utf8)
            emitter.bytes.append(contentsOf: spelled { $0 == "cnfStyle" }.utf8)
        }
        let width = properties?.child("tcW")
        let isMeasured = (width?.attribute("type", .wordprocessingML) ?? "dxa") == "dxa"
        let named = isMeasured ? width?.attribute("w", .wordprocessingML).flatMap(TableSample.number) : nil
        let isMerging = commands.mergesDown
        let before = ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd"]
        return CellSite(
            start: start, place: grid == nil ? aside(spelled { ["tcW", "gridSpan", "hMerge"].contains($0) }) : nil,
            sampleWidth: named ?? grid.map { $0.sample.width(from: $0.position, span: cell.columnSpan) } ?? 0,
            sampleSpan: cell.columnSpan, commands: commands,
            merge: CellSite.Merge(
                first: aside("<\(prefix)vMerge \(prefix)val=\"restart\"/>"), further: aside("<\(prefix)vMerge/>"),
                body: aside(emptyParagraph(like: cell.children, prefix: prefix) + "</\(prefix)tc>")),
            borders: aside(spelled { $0 == "vMerge" && !isMerging } + spelled { $0 == "tcBorders" }),
            shade: CellSite.Shade(
                before: aside("<\(prefix)shd \(prefix)val=\"clear\" \(prefix)color=\"auto\" \(prefix)fill=\""),
                after: aside("\"/>"), sample: aside(spelled { $0 == "shd" })),
            rest: aside(spelled { !before.contains($0) } + "</\(prefix)tcPr>"), body: body)
    }

    private mutating func openDocumentCell(
        _ cell: TemplateElement, _ body: [Instruction], _ commands: CellSite.Commands, in grid: OpenGrid?
    ) -> CellSite {
        var head = cell
        let style = cell.head.attribute("style-name", .odfTable)
        var dropped = ["number-columns-repeated"]
        if grid != nil { dropped.append("number-columns-spanned") }
        if commands.mergesDown { dropped += ["number-rows-spanned", RowSpans.attribute] }
        if commands.background != nil { dropped.append("style-name") }
        head.head.attributes = []
        head.attributeNodes = [:]
        for (index, attribute) in cell.head.attributes.enumerated() {
            if attribute.namespace == .odfTable || attribute.namespace == .none,
                dropped.contains(attribute.localName)
            {
                continue
            }
            if let nodes = cell.attributeNodes[index] { head.attributeNodes[head.head.attributes.count] = nodes }
            head.head.attributes.append(attribute)
        }
        let start = list { $0.emitCellStart(head) }
        let variant = styles.variant(
            of: style, family: "table-cell", properties: "table-cell-properties",
            attribute: XMLAttribute("\(names.fo)background-color", namespace: .odfFO, value: ""), names)
        let table = names.table
        return CellSite(
            start: start, place: grid == nil ? aside("") : nil,
            sampleWidth: grid.map { $0.sample.width(from: $0.position, span: cell.columnSpan) } ?? 0,
            sampleSpan: cell.columnSpan, commands: commands,
            merge: CellSite.Merge(
                first: aside(" \(table)number-rows-spanned=\""), further: aside("<\(table)covered-table-cell/>"),
                body: aside("")),
            borders: aside(""),
            shade: CellSite.Shade(
                before: aside(" \(table)style-name=\""), after: aside("\""),
                sample: aside(
                    commands.background == nil
                        ? "" : style.map { " \(table)style-name=\"\(XMLSerialiser.attributeText($0))\"" } ?? ""),
                style: StyleSite(
                    name: (style ?? "Cell") + ".", beforeName: aside(variant.beforeName),
                    beforeValue: aside(variant.beforeValue), afterValue: aside(variant.afterValue))),
            rest: aside(">"), body: body)
    }
}
