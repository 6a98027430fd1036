import ChanceryXML

/// Cells of tables.
extension Emitter {
    /// How often one cell may be repeated, at most.
    private static let repetitionLimit = 64

    mutating func emitCell(_ cell: TemplateElement) {
        let (outer, outerMerging, outerWidth, wasInBody) = (grid, merging, cellWidth, isInBody)
        isInBody = false
        if let width = cell.first(.cellProperties)?.child("tcW"), width.attribute("type", .wordprocessingML) == "dxa",
            let twips = width.attribute("w", .wordprocessingML).flatMap(TableSample.number)
        {
            // Without the margins at both sides, 0.19 cm each unless the table says otherwise.
            cellWidth = max(0, twips - 216) * 635
        }
        defer {
            cellWidth = outerWidth
            isInBody = wasInBody
            (grid, merging) = (outer, outerMerging)
            grid?.position += cell.gridWidth
            let covered = dialect.format == .openDocument ? cell.columnSpan - 1 : 0
            grid?.covered = covered
            merging?.covered = covered
        }
        (grid, merging) = (nil, nil)
        let commands = commands(of: cell)
        let content = cell.children.filter { node in
            if case .element(let element) = node { element.role != .cellProperties } else { true }
        }
        let sampleMerge = outerMerging == nil ? .none : cell.sampleMerge
        guard outer != nil || !commands.isEmpty || sampleMerge != .none else {
            emitStart(cell, isEmpty: false)
            if let properties = cell.first(.cellProperties) { emit(properties) }
            emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &bytes)
            if outerMerging != nil { append(.pastCell(span: Int32(max(cell.columnSpan, cell.gridWidth)))) }
            return
        }
        let body = list { emitter in
            emitter.emitContent(content, of: cell)
            XMLSerialiser.appendEndTag(cell.head.qualifiedName, to: &emitter.bytes)
        }
        let site =
            dialect.format == .openDocument
            ? openDocumentCell(cell, body, commands, sampleMerge, in: outer, isCounted: outerMerging != nil)
            : wordCell(cell, body, commands, sampleMerge, in: outer, isCounted: outerMerging != nil)
        append(site, to: \.cells, as: Instruction.cell)
        guard dialect.format == .openDocument else { return }
        let number = Int32(result.cells.count - 1)
        for _ in 1..<max(1, min(cell.gridWidth, Self.repetitionLimit)) { append(.cell(number)) }
    }

    /// A place that a merge covers; one that a computed cell covers is written with that cell.
    mutating func emitCoveredCell(_ cell: TemplateElement) {
        guard let covered = grid?.covered ?? merging?.covered else {
            emitPlain(cell)
            return
        }
        let width = cell.gridWidth
        grid?.position += width
        grid?.covered = max(0, covered - width)
        merging?.covered = max(0, covered - width)
        if grid == nil, covered > 0 {
            emitPlain(cell)
        } else if width > covered {
            appendCoveredPlaces(width - covered)
        }
    }

    /// Places that a merge from above covers, together with those right before them.
    private mutating func appendCoveredPlaces(_ count: Int) {
        result.coveredPlace = aside("<\(names.table)covered-table-cell/>")
        result.emptyPlace = aside("<\(names.table)table-cell><\(names.text)p/></\(names.table)table-cell>")
        flush()
        if case .coveredPlaces(let before)? = lastInstruction {
            lastInstruction = .coveredPlaces(before + Int32(count))
        } else {
            append(.coveredPlaces(Int32(count)))
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
        _ cell: TemplateElement, _ body: [Instruction], _ commands: CellSite.Commands,
        _ sampleMerge: CellSite.SampleMerge, in grid: OpenGrid?, isCounted: Bool
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
        let isMerging = commands.mergesDown || sampleMerge != .none
        let before = ["cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd"]
        return CellSite(
            start: start, place: grid == nil ? aside(spelled { ["tcW", "gridSpan", "hMerge"].contains($0) }) : nil,
            sampleWidth: named ?? grid.map { $0.sample.width(from: $0.position, span: cell.columnSpan) } ?? 0,
            sampleSpan: cell.columnSpan, commands: commands, sampleMerge: sampleMerge,
            merge: CellSite.Merge(
                first: aside("<\(prefix)vMerge \(prefix)val=\"restart\"/>"), further: aside("<\(prefix)vMerge/>"),
                body: aside(emptyParagraph(like: cell.children, prefix: prefix) + "</\(prefix)tc>")),
            borders: aside(spelled { $0 == "vMerge" && !isMerging } + spelled { $0 == "tcBorders" }),
            shade: CellSite.Shade(
                before: aside("<\(prefix)shd \(prefix)val=\"clear\" \(prefix)color=\"auto\" \(prefix)fill=\""),
                after: aside("\"/>"), sample: aside(spelled { $0 == "shd" })),
            rest: aside(spelled { !before.contains($0) } + "</\(prefix)tcPr>"), body: body, isCounted: isCounted)
    }

    private mutating func openDocumentCell(
        _ cell: TemplateElement, _ body: [Instruction], _ commands: CellSite.Commands,
        _ sampleMerge: CellSite.SampleMerge, in grid: OpenGrid?, isCounted: Bool
    ) -> CellSite {
        var head = cell
        let style = cell.head.attribute("style-name", .odfTable)
        var dropped = ["number-columns-repeated"]
        if grid != nil { dropped.append("number-columns-spanned") }
        if commands.mergesDown || sampleMerge != .none { dropped.append("number-rows-spanned") }
        if commands.background != nil { dropped.append("style-name") }
        head.head.attributes = []
        head.attributeNodes = [:]
        for (index, attribute) in cell.head.attributes.enumerated() {
            if attribute.namespace == .odfTable, dropped.contains(attribute.localName) { continue }
            if let nodes = cell.attributeNodes[index] { head.attributeNodes[head.head.attributes.count] = nodes }
            head.head.attributes.append(attribute)
        }
        let start = list { $0.emitStart(head, isEmpty: false, isOpen: true) }
        let variant = styles.variant(
            of: style, family: "table-cell", properties: "table-cell-properties",
            attribute: XMLAttribute("\(names.fo)background-color", namespace: .odfFO, value: ""), names)
        let table = names.table
        return CellSite(
            start: start, place: grid == nil ? aside("") : nil,
            sampleWidth: grid.map { $0.sample.width(from: $0.position, span: cell.columnSpan) } ?? 0,
            sampleSpan: cell.columnSpan, commands: commands, sampleMerge: sampleMerge,
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
            rest: aside(">"), body: body, isCounted: isCounted)
    }
}
